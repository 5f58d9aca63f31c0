package nl.ketenmanager.escalation.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.platform.ActingPerson;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.ProcessVariable;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody handed in with a form. The second lock behind the one at the engine's REST: a caller inside the engine
 * that sends what no form has is refused as well.
 */
@Component
class HandedIn {
    private static final ZoneId ZONE = DutchTime.ZONE;
    /** What the engine itself keeps where a task is offered to several deciders. */
    private static final Set<String> COUNTED =
            Set.of("loopCounter", "nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances");

    Submission at(DelegateTask task, Set<String> fields) {
        refuseUnknown(task, fields);
        String assignee = task.getAssignee();
        return new Submission(task, fields, ActingPerson.now().orElse(assignee == null ? "" : assignee));
    }

    Submission at(VariableScope scope, Set<String> fields) {
        refuseUnknown(scope, fields);
        return new Submission(scope, fields, ActingPerson.now().orElse(""));
    }

    private static void refuseUnknown(VariableScope scope, Set<String> fields) {
        List<Violation> unknown = scope.getVariableNames().stream()
                .filter(name -> !fields.contains(name) && !ModelNames.ALL.contains(name) && !COUNTED.contains(name))
                .map(name -> new Violation(name, "Het veld ‘" + name + "’ hoort niet bij dit formulier."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RefusedException(unknown);
        }
    }

    /** The values of one form, read as text whatever type they came in, and the person who handed them in. */
    record Submission(VariableScope scope, Set<String> fields, String who) {

        String person() {
            if (who.isEmpty()) {
                throw new ForbiddenException("Log in om dit te doen; het is niet bekend wie u bent.");
            }
            return who;
        }

        @Nullable
        String text(ProcessVariable<?, ?> field) {
            Object value = scope.getVariable(field.name());
            return value == null ? null : value.toString();
        }

        /** A day, as {@code 2026-12-01}; engine callers send a date with a time, forms send text. */
        @Nullable
        String day(ProcessVariable<?, ?> field) {
            return scope.getVariable(field.name()) instanceof Date date
                    ? LocalDate.ofInstant(date.toInstant(), ZONE).toString()
                    : text(field);
        }

        /** A number, as it is written without an exponent. */
        @Nullable
        String number(ProcessVariable<?, ?> field) {
            return scope.getVariable(field.name()) instanceof Number number
                    ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                    : text(field);
        }

        /** A checklist comes as Json, from other callers as a list or as codes with commas. */
        List<String> list(ProcessVariable<?, ?> field) {
            Object value = scope.getVariable(field.name());
            if (value == null) {
                return List.of();
            } else if (value instanceof SpinJsonNode json) {
                return json.isArray()
                        ? json.elements().stream()
                                .map(element -> element.isString() ? element.stringValue() : element.toString())
                                .toList()
                        : List.of(json.toString());
            } else if (value instanceof Collection<?> many) {
                return many.stream().map(String::valueOf).toList();
            }
            return List.of(value.toString().split("\\s*,\\s*"));
        }

        /** The text is in our tables now; the engine does not keep it. */
        void discard() {
            scope.removeVariables(fields);
        }
    }
}

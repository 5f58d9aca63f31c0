package nl.ketenmanager.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The values of one form as somebody handed them in, read as text whatever type they came in, and the person who did.
 * The second lock behind the one at the engine's REST: a caller inside the engine that sends what no form has is refused.
 */
public final class SubmittedForm {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final VariableScope scope;
    private final Set<String> fields;
    private final String who;

    private SubmittedForm(VariableScope scope, Set<String> fields, String who) {
        this.scope = scope;
        this.fields = fields;
        this.who = who;
    }

    /** What came with a completed task; {@code kept} are the variables that the model itself keeps. */
    public static SubmittedForm of(DelegateTask task, Set<String> fields, Set<String> kept) {
        refuseUnknown(task, fields, kept);
        String assignee = task.getAssignee();
        return new SubmittedForm(task, fields, ActingPerson.now().orElse(assignee == null ? "" : assignee));
    }

    /** What came with the start of a process or from a system. */
    public static SubmittedForm of(VariableScope scope, Set<String> fields, Set<String> kept) {
        refuseUnknown(scope, fields, kept);
        return new SubmittedForm(scope, fields, ActingPerson.now().orElse(""));
    }

    private static void refuseUnknown(VariableScope scope, Set<String> fields, Set<String> kept) {
        List<Violation> unknown = scope.getVariableNames().stream()
                .filter(name -> !fields.contains(name) && !kept.contains(name))
                .map(name -> new Violation(name, "Het veld ‘" + name + "’ hoort niet bij dit formulier."))
                .toList();
        if (!unknown.isEmpty()) {
            throw new RefusedException(unknown);
        }
    }

    public String person() {
        if (who.isEmpty()) {
            throw new ForbiddenException("Log in om dit te doen; het is niet bekend wie u bent.");
        }
        return who;
    }

    public @Nullable String text(ProcessVariable<?, ?> field) {
        Object value = scope.getVariable(field.name());
        return value == null ? null : value.toString();
    }

    /** A day, as {@code 2026-12-01}; engine callers send a date with a time, forms send text. */
    public @Nullable String day(ProcessVariable<?, ?> field) {
        return scope.getVariable(field.name()) instanceof Date date
                ? LocalDate.ofInstant(date.toInstant(), ZONE).toString()
                : text(field);
    }

    /** A number, as it is written without an exponent. */
    public @Nullable String number(ProcessVariable<?, ?> field) {
        return scope.getVariable(field.name()) instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : text(field);
    }

    /** A checklist comes as Json, from other callers as a list or as codes with commas. */
    public List<String> list(ProcessVariable<?, ?> field) {
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
    public void discard() {
        scope.removeVariables(fields);
    }
}

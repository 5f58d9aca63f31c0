package nl.ketenmanager.platform.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.SubmittedFields;
import nl.ketenmanager.platform.SubmittedFields.FormFields;
import nl.ketenmanager.platform.Violation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Refuses, before the engine reads them, variables that do not belong to the form and orders that bypass the model. */
@Component
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION + 1)
class SubmissionCheck implements ContainerRequestFilter {
    private static final Pattern TASK = Pattern.compile("task/([^/]+)/(?:complete|submit-form)");
    private static final Pattern EXTERNAL_TASK = Pattern.compile("external-task/([^/]+)/complete");
    private static final Pattern START_BY_KEY = Pattern.compile("process-definition/key/([^/]+)/(?:start|submit-form)");
    private static final Pattern START_BY_ID = Pattern.compile("process-definition/([^/]+)/(?:start|submit-form)");
    private static final List<String> VARIABLES = List.of("variables", "localVariables");
    private static final Set<String> ORDINARY =
            Set.of("variables", "localVariables", "workerId", "withVariablesInReturn");
    // an object would be built from a class that the caller names
    private static final Set<String> PLAIN =
            Set.of("string", "boolean", "short", "integer", "long", "double", "date", "json", "null");

    private final EngineElements elements;
    private final Map<String, Set<String>> names;

    SubmissionCheck(EngineElements elements, ObjectProvider<SubmittedFields> fields) {
        this.elements = elements;
        this.names = fields.stream()
                .flatMap(some -> some.forms().stream())
                .collect(Collectors.toUnmodifiableMap(FormFields::taskDefinitionKeyOrProcessKey, FormFields::names));
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var call = EngineCall.of(request);
        var form = formOf(call);
        if (form.isEmpty()) {
            return;
        }
        JsonNode body = JsonBody.of(request);
        refuseOrders(body);
        refuseForeignVariables(body, names.getOrDefault(form.get(), Set.of()));
    }

    /** Empty when nothing is submitted, or when what it is submitted to does not exist: the engine then says so. */
    private Optional<String> formOf(EngineCall call) {
        return call.post(TASK)
                .flatMap(elements::taskDefinition)
                .or(() -> call.post(EXTERNAL_TASK).flatMap(elements::externalActivity))
                .or(() -> call.post(START_BY_KEY))
                .or(() -> call.post(START_BY_ID).flatMap(elements::process));
    }

    /** Start instructions, skipped listeners, an own business key: anything but a plain submission. */
    private static void refuseOrders(JsonNode body) {
        for (var property : body.properties()) {
            if (!ORDINARY.contains(property.getKey()) && says(property.getValue())) {
                throw new ForbiddenException("‘" + property.getKey() + "’ meegeven kan hier niet.");
            }
        }
    }

    private static boolean says(JsonNode value) {
        return !value.isNull()
                && !(value.isBoolean() && !value.asBoolean())
                && !(value.isString() && value.asString().isBlank())
                && !(value.isContainer() && value.isEmpty());
    }

    private static void refuseForeignVariables(JsonNode body, Set<String> known) {
        var violations = new ArrayList<Violation>();
        for (String place : VARIABLES) {
            JsonNode variables = body.path(place);
            if (!variables.isMissingNode() && !variables.isNull() && !variables.isObject()) {
                violations.add(new Violation(place, "‘" + place + "’ is geen verzameling van velden."));
            }
            for (var variable : variables.properties()) {
                String name = variable.getKey();
                if (!known.contains(name)) {
                    violations.add(new Violation(name, "Het veld ‘" + name + "’ hoort niet bij dit formulier."));
                } else if (!plain(variable.getValue())) {
                    violations.add(new Violation(name, "De waarde van ‘" + name + "’ is niet van de goede soort."));
                }
            }
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    private static boolean plain(JsonNode variable) {
        JsonNode type = variable.path("type");
        return type.isMissingNode()
                || type.isNull()
                || PLAIN.contains(type.asString("").toLowerCase(Locale.ROOT));
    }
}

package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ketenmanager.platform.FormContext;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.dto.VariableValueDto;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds the context of a case to the variables of its task form. The engine has answered already, so whoever gets here
 * may see the task.
 */
@Component
@Provider
class FormContextFilter implements ContainerResponseFilter {
    private static final Pattern FORM_VARIABLES = Pattern.compile(".*task/([^/]+)/form-variables");

    private final ObjectProvider<FormContext> contexts;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identities;
    private final EngineAuthority authority;
    private final JsonMapper json;

    FormContextFilter(
            ObjectProvider<FormContext> contexts,
            TaskService tasks,
            RuntimeService runtime,
            IdentityService identities,
            EngineAuthority authority,
            JsonMapper json) {
        this.contexts = contexts;
        this.tasks = tasks;
        this.runtime = runtime;
        this.identities = identities;
        this.authority = authority;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var matcher = FORM_VARIABLES.matcher(request.getUriInfo().getPath());
        if (response.getStatus() == 200 && matcher.matches() && response.getEntity() instanceof Map<?, ?> variables) {
            Map<Object, Object> all = new LinkedHashMap<>(variables);
            all.putAll(context(matcher.group(1)));
            response.setEntity(all);
        }
    }

    private Map<String, VariableValueDto> context(String taskId) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            return Map.of();
        }
        var open = new FormContext.OpenTask(
                task.getTaskDefinitionKey(),
                businessKey(task.getProcessInstanceId()),
                task.getProcessInstanceId(),
                person());
        Map<String, VariableValueDto> values = new LinkedHashMap<>();
        contexts.stream()
                .filter(context -> context.tasks().contains(open.definitionKey()))
                .forEach(context -> context.of(open).forEach((name, value) -> values.put(name, dto(value))));
        return values;
    }

    private String person() {
        var login = identities.getCurrentAuthentication();
        return login == null ? "" : login.getUserId();
    }

    /** The right to work on a task does not include reading its process instance; the application reads it. */
    private String businessKey(String processInstanceId) {
        return authority.ofTheApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .singleResult()
                .getBusinessKey());
    }

    private VariableValueDto dto(Object value) {
        var dto = new VariableValueDto();
        boolean list = value instanceof Collection<?>;
        dto.setType(list ? "Json" : "String");
        dto.setValue(list ? json.writeValueAsString(List.copyOf((Collection<?>) value)) : value);
        return dto;
    }
}

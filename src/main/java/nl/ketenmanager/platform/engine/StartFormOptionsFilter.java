package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ketenmanager.platform.FormOptions;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills the fields of a start form whose options come from the application: a start form has no variables to do so. A
 * field without options of its own gets them as the list in its condition, so that it is asked only where it is due.
 */
@Component
@Provider
class StartFormOptionsFilter implements ContainerResponseFilter {
    private static final Pattern LIST = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern START_FORM = Pattern.compile(".*process-definition/.+/deployed-start-form");

    private final ObjectProvider<FormOptions> options;
    private final IdentityService identities;
    private final JsonMapper json;

    StartFormOptionsFilter(ObjectProvider<FormOptions> options, IdentityService identities, JsonMapper json) {
        this.options = options;
        this.identities = identities;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        var caller = identities.getCurrentAuthentication();
        if (response.getStatus() == 200
                && caller != null
                && START_FORM.matcher(request.getUriInfo().getPath()).matches()
                && response.getEntity() instanceof InputStream form) {
            var schema = json.readTree(form);
            fill(schema, caller.getUserId());
            response.setEntity(new ByteArrayInputStream(json.writeValueAsBytes(schema)));
        }
    }

    private void fill(JsonNode node, String person) {
        for (JsonNode component : node.path("components")) {
            String source = component.path("properties").path("source").asString("");
            options.stream().filter(some -> some.source().equals(source)).forEach(some -> {
                if (component.has("values")) {
                    fill((ObjectNode) component, some.of(person));
                } else {
                    restrict((ObjectNode) component, some.of(person));
                }
            });
            fill(component, person);
        }
    }

    /** The list that the form has in its condition is an example, as the options of a field are. */
    private void restrict(ObjectNode component, List<FormOptions.Option> options) {
        if (component.path("conditional") instanceof ObjectNode condition) {
            String known = json.writeValueAsString(
                    options.stream().map(FormOptions.Option::value).toList());
            condition.put(
                    "hide",
                    LIST.matcher(condition.path("hide").asString("")).replaceFirst(Matcher.quoteReplacement(known)));
        }
    }

    private static void fill(ObjectNode component, List<FormOptions.Option> options) {
        var values = component.putArray("values");
        options.forEach(
                option -> values.addObject().put("label", option.label()).put("value", option.value()));
        if (options.size() == 1 && !component.path("type").asString("").equals("checklist")) {
            component.put("defaultValue", options.get(0).value());
        }
    }
}

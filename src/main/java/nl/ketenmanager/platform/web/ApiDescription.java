package nl.ketenmanager.platform.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of every endpoint: how to log in, and how each refusal looks. */
@Configuration
class ApiDescription {
    private static final String PROBLEM = "Problem";
    private static final String BASIC = "basic";
    private static final String OWN_EFFORT_MISSING = "Vul ‘Eigen inspanning’ in.";

    @Bean
    OpenAPI openApi(@Value("${ketenmanager.api.version}") String version) {
        return new OpenAPI()
                .info(new Info()
                        .title("Ketenmanager")
                        .version(version)
                        .description(
                                "Chain problems on their way to a decision. Errors are problem details (RFC 9457) in"
                                        + " Dutch with every violation at once; moments are UTC; every answer carries"
                                        + " API-Version."))
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC))
                        .addSchemas(PROBLEM, problem()));
    }

    @Bean
    OpenApiCustomizer refusals() {
        return api -> api.getPaths().values().forEach(path -> path.readOperationsMap()
                .forEach((method, operation) -> {
                    operation.getResponses().values().forEach(ApiDescription::withVersion);
                    refusals(method.name().equals("POST")).forEach((status, response) -> operation
                            .getResponses()
                            .merge(status, response, (own, general) -> general.description(own.getDescription())));
                }));
    }

    private static Map<String, ApiResponse> refusals(boolean withBody) {
        Map<String, ApiResponse> all = new LinkedHashMap<>();
        var invalid = example(400, "Invoer geweigerd", OWN_EFFORT_MISSING);
        invalid.put("violations", List.of(Map.of("field", "ownEffort", "message", OWN_EFFORT_MISSING)));
        all.put("400", refusal("The input is refused; nothing has changed. Every violation is named", invalid));
        all.put(
                "401",
                refusal(
                        "Nobody is logged in",
                        example(401, "Niet ingelogd", "Log in met uw gebruikersnaam en wachtwoord.")));
        all.put(
                "403",
                refusal(
                        "The caller's role does not allow this",
                        example(403, "Geen toegang", "Uw rol geeft hier geen toegang toe.")));
        all.put(
                "404",
                refusal(
                        "It does not exist, or the caller may not know that it does",
                        example(404, "Niet gevonden", "Deze zaak bestaat niet, of niet voor u.")));
        if (withBody) {
            all.put(
                    "409",
                    refusal(
                            "The request does not fit what has happened meanwhile",
                            example(409, "Past niet meer", "De zaak is al afgerond: opgelost.")));
            all.put(
                    "413",
                    refusal(
                            "The body is larger than any request needs",
                            example(
                                    413,
                                    "Aanvraag te groot",
                                    "De aanvraag is te groot. Stuur minder tekst in één keer.")));
            all.put(
                    "415",
                    refusal(
                            "The body is not JSON",
                            example(
                                    415,
                                    "Vorm niet leesbaar",
                                    "Stuur de aanvraag als JSON, met Content-Type application/json.")));
        }
        return all;
    }

    private static Map<String, Object> example(int status, String title, String detail) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        return problem;
    }

    private static ApiResponse refusal(String description, Map<String, Object> example) {
        var content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))
                                .example(example));
        return withVersion(new ApiResponse().description(description).content(content));
    }

    private static ApiResponse withVersion(ApiResponse response) {
        return response.addHeaderObject(
                "API-Version",
                new Header().description("Full version of the API").schema(new StringSchema().example("1.0.0")));
    }

    private static Schema<?> problem() {
        var violation = new ObjectSchema()
                .addProperty("field", new StringSchema().description("The field, parameter or header by its name"))
                .addProperty("message", new StringSchema().description("What to do about it, in Dutch"))
                .addProperty("rule", new StringSchema().description("Code of the rule, where it has one"))
                .addProperty(
                        "article",
                        new StringSchema()
                                .description("Where the rule is written")
                                .example("Awb 10:9"));
        return new ObjectSchema()
                .description("Why a request was refused (RFC 9457), for people in Dutch")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "violations",
                        new ArraySchema()
                                .items(violation)
                                .description("With 400, and some 409: everything that is wrong, at once"));
    }
}

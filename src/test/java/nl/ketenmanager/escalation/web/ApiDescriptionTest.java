package nl.ketenmanager.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a partner's programmer reads before the first call. */
@ApplicationTest
class ApiDescriptionTest {
    private final Map<String, Map<String, Object>> endpoints = new LinkedHashMap<>();
    private Caller.Answer description;

    @BeforeEach
    void read(@LocalServerPort int port) {
        description = new Caller(port).get("uwvmedewerker", "/api/v1/openapi.json");
        description
                .<Map<String, Map<String, Map<String, Object>>>>json("$.paths")
                .forEach((path, methods) ->
                        methods.forEach((method, one) -> endpoints.put(method.toUpperCase() + " " + path, one)));
    }

    @Test
    void namesEveryEndpointOfTheContract() {
        assertThat(endpoints)
                .containsKeys(
                        "POST /api/v1/escalations",
                        "GET /api/v1/escalations",
                        "GET /api/v1/escalations/totals",
                        "GET /api/v1/escalations/{id}",
                        "GET /api/v1/escalations/{id}/timeline",
                        "POST /api/v1/escalations/{id}/withdrawals",
                        "POST /api/v1/escalations/{id}/resolutions",
                        "POST /api/v1/escalations/{id}/reopenings",
                        "GET /api/v1/chains/{code}/agenda",
                        "POST /api/v1/agenda-items/{id}/removals",
                        "GET /api/v1/chains",
                        "GET /api/v1/notifications",
                        "GET /api/v1/audit",
                        "GET /api/v1/audit/verification",
                        "GET /api/v1/audit/export");
    }

    @Test
    void everyEndpointHasASummaryAndSaysHowItRefuses() {
        assertThat(endpoints).allSatisfy((name, endpoint) -> {
            assertThat(endpoint.get("summary")).as(name).isInstanceOf(String.class);
            var responses = (Map<?, ?>) endpoint.get("responses");
            assertThat(responses.keySet().toString()).as(name).contains(name.endsWith("/reopenings") ? "409" : "20");
            for (String status : List.of("400", "401", "403", "404")) {
                assertThat(String.valueOf(responses.get(status)))
                        .as(name + " " + status)
                        .contains("application/problem+json", "#/components/schemas/Problem", "example=");
            }
        });
    }

    @Test
    void everyEndpointThatTakesABodySaysWhatIsInItAndWhatItConflictsWith() {
        assertThat(endpoints).allSatisfy((name, endpoint) -> {
            if (name.startsWith("POST")) {
                assertThat(((Map<?, ?>) endpoint.get("responses")).keySet().toString())
                        .as(name)
                        .contains("409", "413", "415");
            }
        });
        assertThat(description.<List<String>>json("$.components.schemas.ReportRequest.required"))
                .contains("title", "ownEffort", "affectedPartners")
                .doesNotContain("routeReason");
        assertThat(description.<Map<String, Map<String, Object>>>json("$.components.schemas.ReportRequest.properties"))
                .allSatisfy((field, schema) ->
                        assertThat(schema.get("description")).as(field).isInstanceOf(String.class));
    }

    @Test
    void everyParameterIsExplained() {
        assertThat(endpoints).allSatisfy((name, endpoint) -> {
            var parameters = (List<?>) endpoint.getOrDefault("parameters", List.of());
            if (name.contains("/escalations") || name.contains("/agenda") || name.contains("/audit")) {
                assertThat(parameters).as(name).allSatisfy(parameter -> assertThat(
                                ((Map<?, ?>) parameter).get("description"))
                        .as(String.valueOf(parameter))
                        .isInstanceOf(String.class));
            }
        });
    }
}

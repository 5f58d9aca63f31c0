package nl.ketenmanager.browser;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.ketenmanager.support.DemoData;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** The application's API as somebody's program calls it; for what no screen shows yet. */
final class Api {
    private final RestClient rest;

    Api(int port, String person) {
        rest = RestClient.builder()
                .baseUrl("http://localhost:" + port + "/api/v1")
                .defaultHeaders(headers -> headers.setBasicAuth(person, DemoData.PASSWORD, StandardCharsets.UTF_8))
                .build();
    }

    JsonNode get(String path) {
        return rest.get().uri(path).retrieve().requiredBody(JsonNode.class);
    }

    JsonNode post(String path, Map<String, ?> body) {
        return rest.post().uri(path).body(body).retrieve().requiredBody(JsonNode.class);
    }

    /** Reports a problem and returns the number of the case. */
    String report(String title, String route, String... affected) {
        return post(
                        "/escalations",
                        Map.of(
                                "chain", "LAK",
                                "title", title,
                                "description", "Sinds maandag komen de leveringen niet aan.",
                                "ownEffort", "De leverancier is gebeld en de wachtrij is nagekeken.",
                                "chainInterest", "Uitkeringen komen op tijd",
                                "impact", "MEDIUM",
                                "urgency", "NORMAL",
                                "route", route,
                                "routeReason", "Alleen de ketenmanager kan dit oplossen.",
                                "affectedPartners", List.of(affected)))
                .path("id")
                .asString();
    }

    /** The number of the case with that title. */
    String caseOf(String title) {
        return items(get("/escalations?size=100")).stream()
                .filter(one -> one.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    static List<JsonNode> items(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }
}

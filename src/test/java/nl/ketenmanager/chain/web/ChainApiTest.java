package nl.ketenmanager.chain.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The API of chains and role holders: who may do what, and what a partner's program gets back. */
@ApplicationTest
class ChainApiTest {
    private static final String APPOINT_CBS =
            "{\"role\": \"OPERATIONAL_STAFF\", \"partner\": \"CBS\", \"person\": \"%s\","
                    + " \"reason\": \"Versterking\"}";
    private static final String REASON = "{\"reason\": \"Andere baan\"}";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void connect() {
        api = new ApiClient(port);
    }

    /** Everybody who takes part reads; only the ketenbureau records; to others the chain is not there. */
    @ParameterizedTest(name = "{0}: reads {1}, records {2}")
    @CsvSource({
        ", 401, 401",
        "bdmedewerker, 200, 403",
        "uwvlijn, 200, 403",
        "cbsregisseur, 200, 403",
        "bdbestuur, 200, 403",
        "ketenmanager, 200, 403",
        "plaatsvervanger, 200, 403",
        "ketenbureau, 200, 400",
        "kernteam, 200, 403",
        "ministerszw, 200, 403",
        "auditor, 200, 403",
        "proceseigenaar, 200, 403",
        "beheerder, 200, 403",
        "worker, 200, 403",
        "omregisseur, 404, 404",
        "ministerjenv, 404, 404"
    })
    void eachRoleReachesWhatIsHis(String user, int reads, int records) {
        assertThat(api.get(user, "/LAK").statusCode()).isEqualTo(reads);
        assertThat(api.get(user, "/LAK/role-holders").statusCode()).isEqualTo(reads);
        assertThat(api.get(user, "/LAK/role-holders/" + anyHolder()).statusCode())
                .isEqualTo(reads);
        // nothing that is refused for its content is recorded, so the register stays as it was
        assertThat(api.post(user, "/LAK/role-holders", "{}").statusCode()).isEqualTo(records);
        assertThat(api.post(user, "/LAK/role-holders/" + anyHolder() + "/endings", "{}")
                        .statusCode())
                .isEqualTo(records);
        assertThat(api.post(user, "/LAK/role-holders/" + anyHolder() + "/deputies", "{}")
                        .statusCode())
                .isEqualTo(records);
        assertThat(api.post(user, "/LAK/role-holders/" + anyHolder() + "/deputies/1/endings", "{}")
                        .statusCode())
                .isEqualTo(records);
    }

    @Test
    @Tag("S1")
    @DisplayName("S1: a chain's profile shows which capabilities are on and which are off")
    void theProfileShowsEveryCapability() {
        String straf = api.get("omlijn", "/STRAF").body();

        Map<String, Boolean> capabilities = JsonPath.read(straf, "$.capabilities");
        assertThat(capabilities).hasSize(18).containsEntry("AGREEMENTS", true).containsEntry("KETENMANAGER", false);
        assertThat(JsonPath.<Boolean>read(straf, "$.hasKetenmanager")).isFalse();
        assertThat(JsonPath.<String>read(straf, "$.phase")).isEqualTo("STABIEL");
        assertThat(JsonPath.<Object>read(straf, "$.partners[*].code").toString())
                .isEqualTo("[\"CJIB\",\"OM\",\"POLITIE\",\"RECHTSPRAAK\"]");
    }

    @Test
    void everybodySeesTheirOwnChainsOnly() {
        assertThat(codes("bdlijn")).isEqualTo("[\"LAK\"]");
        assertThat(codes("omlijn")).isEqualTo("[\"STRAF\"]");
        assertThat(codes("auditor")).contains("LAK", "STRAF");
    }

    @Test
    void aChainThatCannotExistIsNotFound() {
        assertThat(api.get("auditor", "/lak").statusCode()).isEqualTo(404);
        assertThat(api.get("auditor", "/NIETS").statusCode()).isEqualTo(404);
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: a second ketenmanager is a conflict, in Dutch")
    void aSecondKetenmanagerIsAConflict() {
        var answer = api.post("ketenbureau", "/LAK/role-holders", """
                {"role": "KETENMANAGER", "person": "bdbestuur", "reason": "Besluit"}""");

        assertProblem(answer, 409);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail")).contains("al een ketenmanager: Karin Oosterveld");
    }

    @Test
    void everyViolationIsNamedAtOnce() {
        var answer = api.post("ketenbureau", "/LAK/role-holders", """
                {"role": "KING", "partner": "b-d", "from": "gisteren"}""");

        assertProblem(answer, 400);
        assertThat(JsonPath.<Object>read(answer.body(), "$.violations[*].field").toString())
                .isEqualTo("[\"role\",\"partner\",\"person\",\"from\",\"reason\"]");
    }

    @Test
    void anAppointmentIsFoundWhereItsLocationSaysAndEndsForGood() {
        var created = api.post("ketenbureau", "/LAK/role-holders", APPOINT_CBS.formatted("kernteam"));

        assertThat(created.statusCode()).isEqualTo(201);
        String location = created.headers().firstValue("Location").orElseThrow();
        String path = location.substring("/api/v1/chains".length());
        assertThat(JsonPath.<String>read(api.get("cbslijn", path).body(), "$.person.name"))
                .isEqualTo("Fenna Zijlstra");
        assertThat(JsonPath.<String>read(created.body(), "$.from")).endsWith("Z");

        assertThat(api.post("ketenbureau", path + "/endings", REASON).statusCode())
                .isEqualTo(200);
        assertProblem(api.post("ketenbureau", path + "/endings", REASON), 409);
    }

    @Test
    void aDeputyIsRecordedAndEnded() {
        String holder = created(api.post("ketenbureau", "/LAK/role-holders", APPOINT_CBS.formatted("bdbestuur")));
        var answer = api.post("ketenbureau", "/LAK/role-holders/" + holder + "/deputies", """
                {"person": "uwvbestuur", "until": "2099-01-01T00:00:00+01:00", "reason": "Verlof"}""");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(JsonPath.<String>read(answer.body(), "$.deputies[0].until")).isEqualTo("2098-12-31T23:00:00Z");
        Object deputy = JsonPath.read(answer.body(), "$.deputies[0].id");
        assertThat(api.post("ketenbureau", "/LAK/role-holders/" + holder + "/deputies/" + deputy + "/endings", REASON)
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.post("ketenbureau", "/LAK/role-holders/" + holder + "/endings", REASON)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theRegisterAnswersForAnEarlierMoment() {
        assertThat(JsonPath.<Object>read(
                                api.get("auditor", "/LAK/role-holders?at=2007-01-01T00:00:00Z")
                                        .body(),
                                "$[?(@.role == 'KETENMANAGER')].person.id")
                        .toString())
                .isEqualTo("[\"ketenmanager\"]");
        assertThat(api.get("auditor", "/LAK/role-holders?at=2005-12-31T23:59:59Z")
                        .body())
                .isEqualTo("[]");
        assertProblem(api.get("auditor", "/LAK/role-holders?at=toen"), 400);
    }

    @Test
    void aRoleHolderOfAnotherChainIsNotFound() {
        Object foreign = JsonPath.read(api.get("omlijn", "/STRAF/role-holders").body(), "$[0].id");
        assertProblem(api.get("bdlijn", "/LAK/role-holders/" + foreign), 404);
        assertProblem(api.post("ketenbureau", "/LAK/role-holders/" + foreign + "/endings", REASON), 404);
    }

    private Object anyHolder() {
        return JsonPath.read(api.get("auditor", "/LAK/role-holders").body(), "$[0].id");
    }

    private String codes(String user) {
        return JsonPath.<Object>read(api.get(user, "").body(), "$[*].code").toString();
    }

    private static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(201);
        return JsonPath.<Object>read(answer.body(), "$.id").toString();
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}

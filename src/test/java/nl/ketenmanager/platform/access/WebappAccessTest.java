package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Which role opens which web application; the others are told so in Dutch. */
@ApplicationTest
class WebappAccessTest {
    @Autowired
    private AccessCast cast;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @ParameterizedTest
    @CsvSource({
        "accessstaff,         200, 403, 403",
        "accessline,          200, 403, 403",
        "accessregisseur,     200, 403, 403",
        "accessdirector,      200, 403, 403",
        "accessketenmanager,  200, 403, 403",
        "accessauditor,       200, 403, 403",
        "accessworker,        200, 403, 403",
        "accessnobody,        200, 403, 403",
        "accessowner,         200, 200, 403",
        "accessadministrator, 200, 200, 200"
    })
    void theRoleOpensTheApplication(String user, int tasklist, int cockpit, int admin) {
        var browser = Rest.browser(port, user).accepting("text/html");

        assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(tasklist);
        assertThat(browser.get("/camunda/app/cockpit/default/").status()).isEqualTo(cockpit);
        assertThat(browser.get("/camunda/app/admin/default/").status()).isEqualTo(admin);
    }

    @Test
    void whoseRoleDoesNotOpenItReadsSoInDutch() {
        var page = Rest.browser(port, "accessstaff").accepting("text/html").get("/camunda/app/cockpit/default/");

        assertThat(page.body())
                .contains("<html lang=\"nl\"", "Geen toegang", "Deze toepassing is niet voor uw rol bedoeld.")
                .containsOnlyOnce("<h1>");
    }

    @ParameterizedTest
    @CsvSource({"accessstaff, 403", "accessdirector, 403", "accessowner, 200", "accessadministrator, 200"})
    void theCallsBehindCockpitAreGuardedLikeItsPages(String user, int status) {
        assertThat(Rest.browser(port, user)
                        .get("/camunda/api/cockpit/plugin/base/default/process-definition/statistics-count")
                        .status())
                .isEqualTo(status);
    }

    @Test
    void aPageThatDoesNotExistSaysSoInDutch() {
        var page = Rest.browser(port, "accessstaff").accepting("text/html").get("/bestaat-niet");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains("Pagina niet gevonden");
    }

    @ParameterizedTest
    @CsvSource({"accessstaff,false,false", "accessowner,true,false", "accessadministrator,true,true"})
    void thePortalOffersWhatTheRoleOpens(String user, boolean cockpit, boolean admin) {
        String page = Rest.browser(port, user).accepting("text/html").get("/").body();

        assertThat(page).contains("/camunda/app/tasklist/default/");
        assertThat(page.contains("/camunda/app/cockpit/default/")).isEqualTo(cockpit);
        assertThat(page.contains("/camunda/app/admin/default/")).isEqualTo(admin);
    }

    @Test
    void thePortalNamesRolesInWords() {
        assertThat(Rest.browser(port, "accessstaff")
                        .accepting("text/html")
                        .get("/")
                        .body())
                .contains("Operationeel medewerker", "Operationeel overleg – Partner")
                .doesNotContain("OPERATIONAL_STAFF");
    }
}

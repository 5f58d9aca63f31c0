package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One login opens page, Tasklist and engine; nothing else opens anything. */
@ApplicationTest
class LoginTest {
    @Autowired
    private AccessCast cast;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void theLoginPageIsDutchAndAccessible() {
        var page = Rest.visitor(port).get("/login");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"nl\"", "<label for=\"username\">", "<label for=\"password\">")
                .containsOnlyOnce("<h1>")
                .doesNotContain("role=\"alert\"", "role=\"status\"");
    }

    @Test
    void theLoginPageKeepsThePartOfALinkThatNeverReachesTheServer() {
        assertThat(Rest.visitor(port).get("/login").body()).contains("document.forms[0].action += location.hash");
    }

    @Test
    void oneLoginOpensThePageTheTasklistAndItsApi() {
        var browser = Rest.browser(port, "accessstaff");

        assertThat(browser.accepting("text/html").get("/").body()).contains("Toegang accessstaff", "Takenlijst");
        assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(browser.accepting("application/json").engineGet("/task").status())
                .isEqualTo(200);
    }

    @Test
    void whoAsksForTasklistFirstComesThereAfterLoggingIn() {
        var visitor = Rest.visitor(port);

        assertThat(visitor.get("/camunda/app/tasklist/default/").location()).endsWith("/login");
        assertThat(visitor.logIn("accessstaff", AccessCast.PASSWORD).location())
                .contains("/camunda/app/tasklist/default/");
    }

    @Test
    void aBackgroundCallIsNotWhereALoginLeadsTo() {
        var visitor = Rest.visitor(port).accepting("application/json");
        visitor.engineGet("/task");

        assertThat(visitor.accepting("text/html")
                        .logIn("accessstaff", AccessCast.PASSWORD)
                        .location())
                .doesNotContain("api");
    }

    @Test
    void loggingOutInTasklistLogsOutEverywhere() {
        var browser = Rest.browser(port, "accessstaff");

        assertThat(browser.call("POST", "/camunda/api/admin/auth/user/default/logout", "")
                        .status())
                .isEqualTo(204);
        assertThat(browser.engineGet("/task").status()).isEqualTo(401);
        assertThat(browser.accepting("text/html").get("/").location()).endsWith("/login");
    }

    @Test
    void loggingOutInThePortalLogsOutEverywhereAndSaysSo() {
        var browser = Rest.browser(port, "accessstaff").accepting("text/html");

        assertThat(browser.postForm("/logout", "").location()).endsWith("/login?logout");
        assertThat(browser.get("/login?logout").body()).contains("role=\"status\"", "U bent uitgelogd.");
        assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(302);
    }

    @Test
    void nobodyIsLoggedOutByALinkOnAnotherSite() {
        var browser = Rest.browser(port, "accessstaff").accepting("text/html");

        assertThat(browser.call("POST", "/logout", "").status()).isEqualTo(403);
        assertThat(browser.get("/").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsAnsweredInDutchAndOpensNothing() {
        var visitor = Rest.visitor(port);

        assertThat(visitor.logIn("accessstaff", "fout").location()).endsWith("/login?error");
        assertThat(visitor.get("/login?error").body())
                .contains("role=\"alert\"", "Gebruikersnaam of wachtwoord klopt niet.");
        assertThat(visitor.get("/").status()).isEqualTo(302);
    }

    @Test
    void aStrangerIsAnsweredLikeAWrongPassword() {
        assertThat(Rest.visitor(port).logIn("bestaatniet", "fout").location()).endsWith("/login?error");
    }

    @Test
    void whoGuessesPasswordsWaitsLongerAndLonger() {
        cast.person("accessguessed");
        TestClock.at("2026-06-01T10:00");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(guessed("fout")).isEqualTo(401);
        }
        assertThat(guessed(AccessCast.PASSWORD)).isEqualTo(401);

        TestClock.at("2026-06-01T10:01");
        assertThat(guessed(AccessCast.PASSWORD)).isEqualTo(200);
        assertThat(guessed(AccessCast.PASSWORD)).isEqualTo(200);
    }

    private int guessed(String password) {
        return Rest.program(port, "accessguessed", password)
                .get("/engine-rest/engine")
                .status();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/v1/openapi.json", "/actuator/metrics"})
    void aProgramLogsInWithBasic(String path) {
        assertThat(Rest.anonymous(port).get(path).status()).isEqualTo(401);
        assertThat(Rest.program(port, "accessadministrator", "fout").get(path).status())
                .isEqualTo(401);
        assertThat(Rest.program(port, "accessadministrator").get(path).status()).isEqualTo(200);
    }

    @Test
    void nobodyTriesAColleaguesPasswordThroughTheEngine() {
        String guess = "{\"username\":\"accessline\",\"password\":\"" + AccessCast.PASSWORD + "\"}";

        assertThat(Rest.program(port, "accessstaff")
                        .call("POST", "/engine-rest/identity/verify", guess)
                        .status())
                .isEqualTo(403);
        assertThat(Rest.program(port, "accessstaff")
                        .call("POST", "/engine-rest/engine/default/identity/verify", guess)
                        .status())
                .isEqualTo(403);
        assertThat(Rest.browser(port, "accessstaff")
                        .enginePost("/identity/verify", guess)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theWebApplicationsOwnLoginIsClosed(String application) {
        var browser = Rest.browser(port, "accessstaff");

        assertThat(browser.call(
                                "POST",
                                "/camunda/api/admin/auth/user/default/login/" + application,
                                "username=accessline&password=" + AccessCast.PASSWORD)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void thePageThatMakesTheFirstAdministratorIsClosed() {
        var browser = Rest.browser(port, "accessadministrator");

        assertThat(browser.call("POST", "/camunda/api/admin/setup/default/user/create", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoLeavesTheOrganisationIsOutAtTheNextRequest() {
        cast.person("accessleaver");
        var browser = Rest.browser(port, "accessleaver");
        cast.deactivate("accessleaver");

        assertThat(browser.accepting("text/html").get("/").location()).endsWith("/login");
        assertThat(browser.accepting("application/json").engineGet("/task").status())
                .isEqualTo(401);
    }

    @Test
    void whoHasNoRoleIsToldSo() {
        assertThat(Rest.browser(port, "accessnobody")
                        .accepting("text/html")
                        .get("/")
                        .body())
                .contains("U hebt op dit moment geen rol in een keten.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void aSessionThatEndsInsideAWebApplicationEndsAtOurLogin(String application) {
        var browser = Rest.browser(port, "accessadministrator").accepting("*/*");

        assertThat(browser.get("/camunda/app/" + application + "/scripts/config.js")
                        .body())
                .contains("webapps/common.js");
        assertThat(browser.get("/webapps/common.js").body()).contains("'session'");
        assertThat(browser.get("/webapps/session.js").body()).contains("location.replace('/login')");
    }
}

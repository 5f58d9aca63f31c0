package nl.ketenmanager.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Caller.Answer;
import nl.ketenmanager.support.Casework;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The pages about cases as a browser without JavaScript gets them. */
@ApplicationTest
@Import(Casework.class)
class CasePagesTest {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    @Autowired
    private Casework casework;

    private Caller caller;
    private String id;

    @BeforeEach
    void raise(@LocalServerPort int port) {
        caller = new Caller(port);
        id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
    }

    @Test
    void theCaseSaysWhereItIsAndWhatHappensIfNobodyActs() {
        String page = page("bdlijn", "/zaken/" + id).body();

        assertThat(page)
                .contains("<html lang=\"nl\"", "Bestanden komen onvolledig aan", id, "<strong>Open</strong>")
                .containsPattern(
                        "De zaak is bij trede 1 van 6: Productieoverleg; daarna: Tactisch Ketenoverleg, uiterlijk [a-z]+ \\d+ [a-z]+ \\d{4} \\d\\d\\.\\d\\d uur\\.")
                .containsPattern("Dan gaat de zaak op .* vanzelf naar het Tactisch Ketenoverleg\\.")
                .contains("Drie keer opnieuw verstuurd", "Uitkeringen worden op deze gegevens berekend.")
                .containsPattern("<dt>Belastingdienst</dt>\\s*<dd><strong>Nog niet gegeven</strong></dd>")
                .containsPattern("<dt>UWV</dt>\\s*<dd><strong>Nog niet gegeven</strong></dd>")
                .contains("Bewindspersonen", "heeft het probleem getrapt gemeld.")
                .containsOnlyOnce("<h1");
        assertThat(page.indexOf("heeft het probleem getrapt gemeld"))
                .as("the newest comes last")
                .isLessThan(page.indexOf("De zaak ligt bij het Productieoverleg"));
    }

    @Test
    void whoWasSilentAtAnEarlierTierIsAskedAgainAndHasNotAnsweredYet() {
        casework.forward(caller, id, "uwvmedewerker");

        assertThat(page("bdlijn", "/zaken/" + id).body())
                .containsPattern("<dt>Belastingdienst</dt>\\s*<dd><strong>Nog niet gegeven</strong></dd>");
    }

    @Test
    void onATierThatNeverForwardsBySilenceThePageSaysSo() {
        casework.forward(caller, id, "uwvmedewerker", "bdlijn");

        assertThat(page("ketenmanager", "/zaken/" + id).body())
                .containsPattern(
                        "De zaak is bij trede 3 van 6: Ketenmanager; besluit uiterlijk .*; daarna, alleen als iemand doorzet: Ketenbestuur\\.")
                .contains("alarm bij het ketenbureau");
    }

    @Test
    void aDecidedCaseShowsTheDecisionAndWhoCarriesItOut() {
        casework.decide(
                caller,
                id,
                "uwvmedewerker",
                Map.of(
                        "decision", "RESOLVE",
                        "motivation", "De bestanden gaan voortaan twee keer.",
                        "agreementOwner", "BD",
                        "agreementDue", "2999-12-31"));

        assertThat(page("bdlijn", "/zaken/" + id).body())
                .contains("De zaak is afgerond bij trede 1 van 6: Productieoverleg.")
                .contains("Opgelost door Samira Benali op ", "De bestanden gaan voortaan twee keer.")
                .contains("Belastingdienst, uiterlijk dinsdag 31 december 2999")
                .containsPattern("<dt>Belastingdienst</dt>\\s*<dd><strong>Geen reactie</strong></dd>")
                .doesNotContain("Wat gebeurt er als niemand iets doet?");
    }

    @Test
    void whatPeopleWroteIsShownAsTheyWroteIt() {
        var report = Casework.report("BD");
        report.put("title", "<script>alert('ja')</script> & \"zo\"");
        report.put("description", "Regel een\n${1234*5678} [[${1234*5678}]] <b>vet</b>");
        String hostile = casework.raise(caller, "uwvmedewerker", report);

        assertThat(page("uwvmedewerker", "/zaken/" + hostile).body())
                .contains("&lt;script&gt;alert(&#39;ja&#39;)&lt;/script&gt; &amp; &quot;zo&quot;")
                .contains("Regel een\n${1234*5678} [[${1234*5678}]] &lt;b&gt;vet&lt;/b&gt;")
                .doesNotContain("<script", "7006652");
    }

    @Test
    void whoHasATaskGetsALinkToIt() {
        String task = casework.decision(id).getId();

        assertThat(page("bdmedewerker", "/zaken/" + id).body()).contains("Uw taak", TASKLIST + task);
        assertThat(page("ketenbureau", "/zaken/" + id).body()).doesNotContain("Uw taak");
        var answer = page("bdmedewerker", "/zaken/" + id + "/taak");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(TASKLIST + task);
    }

    @Test
    void whoTookTheTaskKeepsTheLinkAndTheOthersReadWhoTookIt() {
        String task = casework.decision(id).getId();
        assertThat(caller.post(
                                "uwvmedewerker",
                                "/engine-rest/task/" + task + "/claim",
                                "{\"userId\": \"uwvmedewerker\"}")
                        .status())
                .isEqualTo(204);

        assertThat(page("uwvmedewerker", "/zaken/" + id + "/taak").header("Location"))
                .endsWith(TASKLIST + task);
        var other = page("bdmedewerker", "/zaken/" + id + "/taak");
        assertThat(other.header("Location")).endsWith("/zaken/" + id + "?taak=geen");
        assertThat(page("bdmedewerker", "/zaken/" + id + "?taak=geen").body())
                .contains("U hebt op dit moment geen taak op deze zaak: Samira Benali heeft haar opgepakt");
    }

    @Test
    void aCaseThatMovedOnSaysWhereItIsNow() {
        casework.forward(caller, id, "uwvmedewerker");

        assertThat(page("bdmedewerker", "/zaken/" + id + "?taak=geen").body())
                .contains("U hebt op dit moment geen taak op deze zaak: zij ligt nu bij het Tactisch Ketenoverleg.");
    }

    @Test
    void aCaseThatEndedSaysSo() {
        caller.post("uwvmedewerker", "/api/v1/escalations/" + id + "/withdrawals", "{\"reason\": \"Niet meer nodig\"}");

        assertThat(page("bdmedewerker", "/zaken/" + id + "?taak=geen").body())
                .contains("U hebt geen taak meer op deze zaak: zij is al afgerond (ingetrokken).");
    }

    @Test
    void aDeputyHasTheTasksOfWhomHeReplaces() {
        casework.forward(caller, id, "uwvmedewerker", "bdlijn");

        assertThat(page("plaatsvervanger", "/zaken/" + id + "/taak").header("Location"))
                .contains(TASKLIST);
        assertThat(page("ketenbureau", "/zaken/" + id + "/taak").header("Location"))
                .as("sees the case and has no seat")
                .endsWith("?taak=geen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"cbslijn", "uwvbestuur", "omregisseur", "kernteam", "ministerszw", "beheerder", "proceseigenaar"
            })
    void aCaseOfOthersIsAPageThatDoesNotExist(String stranger) {
        for (String path : new String[] {"", "/taak"}) {
            var invisible = page(stranger, "/zaken/" + id + path);
            var absent = page(stranger, "/zaken/LAK-2026-99999" + path);

            assertThat(invisible.status()).isEqualTo(404);
            assertThat(invisible.body())
                    .contains("<html lang=\"nl\"", "Pagina niet gevonden")
                    .isEqualTo(absent.body());
        }
        var list = page(stranger, "/zaken");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).doesNotContain(id);
    }

    @Test
    void theListShowsOnesOwnCasesAndNarrowsByStatus() {
        caller.post("uwvmedewerker", "/api/v1/escalations/" + id + "/withdrawals", "{\"reason\": \"Niet meer nodig\"}");
        String open = casework.raise(caller, "uwvmedewerker", Casework.report("BD"));

        assertThat(page("uwvmedewerker", "/zaken").body()).contains(id, open).containsOnlyOnce("<h1");
        assertThat(page("uwvmedewerker", "/zaken?status=OPEN").body())
                .contains(open)
                .doesNotContain(">" + id + "<");
        assertThat(page("uwvmedewerker", "/zaken?status=WITHDRAWN").body())
                .contains(id, "met status ‘Ingetrokken’")
                .doesNotContain(">" + open + "<");
        assertThat(page("beheerder", "/zaken").body()).contains("Er zijn geen zaken die u mag zien.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pagina=0", "pagina=-1", "pagina=99999999999", "pagina=x", "status=x", "pagina=9999"})
    void nonsenseInTheAddressStillGivesAPage(String query) {
        assertThat(page("uwvmedewerker", "/zaken?" + query).status()).isEqualTo(200);
    }

    @Test
    void whoIsNotLoggedInGoesToTheLoginPage() {
        var answer = page(null, "/zaken/" + id);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/login");
    }

    @Test
    void thePageIsNotKeptByBrowsers() {
        assertThat(page("bdlijn", "/zaken/" + id).header("Cache-Control")).contains("no-store");
    }

    private Answer page(@Nullable String user, String path) {
        return caller.get(user, path, Map.of("Accept", "text/html"));
    }
}

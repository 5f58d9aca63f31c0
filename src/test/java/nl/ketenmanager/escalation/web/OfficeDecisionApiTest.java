package nl.ketenmanager.escalation.web;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What a program and a reader of the portal see while one office has decided and the other has not, and afterwards. */
@ApplicationTest
@Import(Casework.class)
@Tag("S26")
class OfficeDecisionApiTest {
    @Autowired
    private Casework casework;

    private Caller caller;
    private String id;

    @BeforeEach
    void raise(@LocalServerPort int port) {
        caller = new Caller(port);
        id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        casework.forward(caller, id, "uwvmedewerker", "bdlijn", "ketenmanager", "bdbestuur", "kernteam");
    }

    @Test
    void theCaseShowsWhatEachOfficeDecidedInWhoseNameAndWhomItWaitsFor() {
        casework.decideFor("SZW", caller, id, "ministerszw", decision("Eén brief aan alle werkgevers."));

        var body = caller.get("ministerszw", "/api/v1/escalations/" + id);
        assertThat(body.<String>json("$.status")).isEqualTo("OPEN");
        assertThat(body.<List<String>>json("$.officeDecisions[*].office")).containsExactly("FIN", "SZW");
        assertThat(body.<List<String>>json("$.officeDecisions[?(@.office=='SZW')].onBehalfOf"))
                .containsExactly("Minister van SZW");
        assertThat(body.<List<String>>json("$.officeDecisions[?(@.office=='SZW')].decidedBy"))
                .containsExactly("ministerszw");
        assertThat(body.<List<String>>json("$.officeDecisions[?(@.office=='FIN')].decision"))
                .isEmpty();
        assertThat(page())
                .containsPattern("<dt>Staatssecretaris van Financiën</dt>\\s*<dd><strong>Nog niet besloten</strong>")
                .containsPattern("<dt>Minister van SZW</dt>\\s*<dd><strong>Besloten</strong>")
                .contains("Eén brief aan alle werkgevers.", "(namens de Minister van SZW, Roos Hendrikse, ");

        casework.decideFor("FIN", caller, id, "staatssecretarisfin", decision("Akkoord met de brief."));
        assertThat(caller.get("ministerszw", "/api/v1/escalations/" + id).<String>json("$.decision.outcome"))
                .isEqualTo("DECIDED");
        assertThat(page())
                .contains("Besloten namens de Staatssecretaris van Financiën en de Minister van SZW op ")
                .contains("Namens de Minister van SZW (Roos Hendrikse), besloten (uit te voeren door Belastingdienst, ")
                .contains("): Eén brief");
    }

    @Test
    void twoOfficesThatDecideInTheSameSecondBothCount() {
        var form = Casework.variables(decision("Akkoord."));
        String szw = "/engine-rest/task/" + casework.decisionOf("SZW", id).getId() + "/complete";
        String fin = "/engine-rest/task/" + casework.decisionOf("FIN", id).getId() + "/complete";
        var answers = Stream.of(
                        supplyAsync(() -> caller.post("ministerszw", szw, form)),
                        supplyAsync(() -> caller.post("staatssecretarisfin", fin, form)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Caller.Answer::status);
        assertThat(answers).containsExactly(204, 204);
        casework.proceed(id);
        assertThat(caller.get("ministerszw", "/api/v1/escalations/" + id).<String>json("$.status"))
                .isEqualTo("DECIDED");
    }

    @Test
    void theFormSaysInWhoseNameTheTaskIs() {
        var task = casework.decisionOf("FIN", id);
        assertThat(task.getName()).isEqualTo("Besluiten over zaak " + id + " namens de Staatssecretaris van Financiën");
        var form = caller.get("staatssecretarisfin", "/engine-rest/task/" + task.getId() + "/form-variables");
        assertThat(form.<String>json("$.caseOffices.value"))
                .contains("namens de Staatssecretaris van Financiën, alleen voor het eigen domein: Belastingdienst");
        assertThat(caller.get("ministerszw", "/engine-rest/task/" + task.getId() + "/form-variables")
                        .status())
                .isIn(403, 404);
    }

    @Test
    void nobodyClaimsOrDoesTheTaskOfAnotherOffice() {
        String task = casework.decisionOf("FIN", id).getId();
        assertThat(caller.post("ministerszw", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"ministerszw\"}")
                        .status())
                .isEqualTo(403);
        assertThat(caller.post("ministerszw", "/engine-rest/task/" + task + "/complete", "{\"variables\":{}}")
                        .status())
                .isEqualTo(403);
    }

    private String page() {
        return caller.get("ministerszw", "/zaken/" + id).body();
    }

    private static Map<String, Object> decision(String what) {
        return Map.of("decision", "DECIDE", "motivation", what, "agreementOwner", "BD", "agreementDue", "2999-12-31");
    }
}

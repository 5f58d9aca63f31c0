package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.CaseRecords;
import nl.ketenmanager.support.Casework;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody decides without a power and a mandate, and what a decision rested on stays readable. */
@ApplicationTest
class MandatedDecisionsIT {
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");

    @Autowired
    private OwnChains chains;

    @Autowired
    private Play play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient db;

    private Caller caller;
    private OwnChain chain;
    private PlayedCase played;

    @BeforeEach
    void aCaseAtTheTacticalTier(@LocalServerPort int port) {
        TestClock.at(MONDAY);
        caller = new Caller(port);
        chain = chains.copy("LAK", Phase.WERKEND);
        played = atTactical("uwvmedewerker");
    }

    @Test
    @Tag("S8")
    @DisplayName("S8: a power that is removed is gone at once, in the form and at the server, without a deployment")
    void aPowerThatIsRemovedIsGoneAtOnce() {
        assertThat(offered("uwvregisseur")).containsExactly("RESOLVE", "DECIDE", "FORWARD", "RETURN");

        endRow("DECIDE", "KETENREGISSEUR");

        assertThat(offered("uwvregisseur")).containsExactly("RESOLVE", "FORWARD", "RETURN");
        assertThat(offered("uwvlijn")).contains("DECIDE");
        var refused = decide("uwvregisseur", Map.of());
        refusedOnDecision(refused, "U mag hier niet over een zaak besluiten");
        assertThat(refused.body()).contains("U kunt de zaak wel doorzetten, of vraag het Ketenbestuur");
        assertThat(lastLine()).isEqualTo("CASE_DECIDED REFUSED NO_POWER null");
        assertThat(decide("uwvlijn", Map.of()).status()).isEqualTo(204);
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: a decision names the mandate it rests on; one second after its end the next is refused")
    void afterTheEndOfAMandateTheActIsRefusedAndTheOldGroundStays() {
        long mandate = mandate("KETENREGISSEUR", "UWV");
        assertThat(question("uwvregisseur"))
                .contains("**Met welke bevoegdheid?** U besluit als ketenregisseur, op grond van mandaat " + mandate
                        + " \\(versie 1\\), namens het Tactisch Ketenoverleg.");
        assertThat(decide("uwvregisseur", Map.of()).status()).isEqualTo(204);
        played.settle();
        var before = played;
        played = atTactical("uwvmedewerker");
        TestClock.at(MONDAY.plus(Duration.ofHours(1)));
        withdraw("uwvbestuur", mandate, Map.of("reason", "Nieuwe afspraken over mandaten"));

        TestClock.at(MONDAY.plus(Duration.ofHours(1)).plusSeconds(1));
        var refused = decide("uwvregisseur", Map.of());

        refusedOnDecision(refused, "Uw mandaat " + mandate + " geldt niet meer");
        assertThat(refused.body()).contains("vraag de bestuurder van UWV om een mandaat");
        assertThat(lastLine()).isEqualTo("CASE_DECIDED REFUSED MANDATE_ENDED null");
        assertThat(offered("uwvregisseur")).containsExactly("FORWARD");
        assertThat(question("uwvregisseur")).contains("U mag hier zelf niet besluiten; u kunt de zaak wel doorzetten.");
        assertThat(decide("uwvregisseur", Map.of("decision", "FORWARD")).status())
                .isEqualTo(204);
        oldGroundStays(before, mandate);
    }

    private void oldGroundStays(PlayedCase before, long mandate) {
        var account = caller.get(chain.person("uwvregisseur"), "/api/v1/escalations/" + before.id());
        assertThat(account.<Object>json("$.decision.ground")).isEqualTo(account.<Object>json("$.agreements[0].ground"));
        assertThat(account.<String>json("$.decision.ground.role")).isEqualTo("KETENREGISSEUR");
        assertThat(account.<Integer>json("$.decision.ground.mandate").longValue())
                .isEqualTo(mandate);
        assertThat(account.<Integer>json("$.decision.ground.version")).isEqualTo(1);
        List<Map<String, Object>> decided = caller.get(
                        chain.person("uwvregisseur"), "/api/v1/escalations/" + before.id() + "/timeline")
                .json("$[?(@.kind=='DECIDED')].ground");
        assertThat(decided).singleElement().satisfies(ground -> assertThat(ground)
                .containsEntry("role", "KETENREGISSEUR")
                .containsEntry("version", 1));
        assertThat(caller.get(chain.person("uwvregisseur"), "/zaken/" + before.id())
                        .body())
                .contains("Bevoegdheid: als ketenregisseur, op grond van mandaat " + mandate + " (versie 1).");
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: a withdrawal that is announced works at its own moment, to the second")
    void aMandateEndsAtItsOwnMoment() {
        long mandate = mandate("KETENREGISSEUR", "UWV");
        var end = MONDAY.plus(Duration.ofMinutes(30));
        withdraw("uwvbestuur", mandate, Map.of("reason", "Per half elf", "effectiveAt", end.toString()));

        TestClock.at(end);
        refusedOnDecision(decide("uwvregisseur", Map.of()), "geldt niet meer");
        TestClock.at(end.minusSeconds(1));
        assertThat(decide("uwvregisseur", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void aRefusalLosesNothingAndLeavesOnlyItsLine() {
        played.claim("uwvregisseur");
        endRow("DECIDE", "KETENREGISSEUR");
        var before = CaseRecords.of(chain, db);
        refusedOnDecision(decide("uwvregisseur", Map.of()), "U mag hier niet");
        assertThat(CaseRecords.of(chain, db)).isEqualTo(before);
    }

    @Test
    void aboveTheLimitOfTheMatrixForwardingIsTheWay() {
        endRow("DECIDE", "KETENREGISSEUR");
        giveRow(Map.of("power", "DECIDE", "role", "KETENREGISSEUR", "amountLimit", 50000));
        refusedOnDecision(
                decide("uwvregisseur", Map.of("amount", "50000,01")), "Het bedrag is hoger dan waarvoor u hier mag");
        assertThat(lastLine()).isEqualTo("CASE_DECIDED REFUSED ABOVE_LIMIT null");
        assertThat(decide("uwvregisseur", Map.of("amount", "50000", "subject", "BUDGET"))
                        .status())
                .isEqualTo(204);
        played.settle();
        var account = caller.get(chain.person("uwvregisseur"), "/api/v1/escalations/" + played.id());
        assertThat(account.<String>json("$.decision.subject")).isEqualTo("BUDGET");
        assertThat(account.<Number>json("$.decision.amount").doubleValue()).isEqualTo(50000);
    }

    @Test
    void whatNeedsAQualifiedMajorityIsNeverDecidedOnMandate() {
        for (String subject : List.of("DOELSTELLING", "REGELGEVING")) {
            var refused = decide("uwvregisseur", Map.of("subject", subject));
            refusedOnDecision(refused, "artikel 10:3 Awb");
            assertThat(refused.body()).contains("U kunt de zaak wel doorzetten.");
            assertThat(lastLine()).isEqualTo("CASE_DECIDED REFUSED NOT_MANDATABLE null");
        }
        assertThat(decide("uwvregisseur", Map.of("subject", "DOELSTELLING", "decision", "FORWARD"))
                        .status())
                .as("bringing it up settles nothing")
                .isEqualTo(204);
    }

    @Test
    void theBoardDecidesItInItsOwnAuthority() {
        played.forward("uwvregisseur", "Dit gaat over de doelstelling.");
        played.forward("ketenmanager", "Dit is aan het bestuur.");
        assertThat(question("uwvbestuur")).contains("U besluit als bestuurder, uit eigen bevoegdheid");
        assertThat(decide("uwvbestuur", Map.of("subject", "DOELSTELLING")).status())
                .isEqualTo(204);
        played.settle();
        assertThat(caller.get(chain.person("uwvbestuur"), "/api/v1/escalations/" + played.id())
                        .<String>json("$.decision.ground.role"))
                .isEqualTo("DIRECTOR");
    }

    @Test
    void whoDecidedDoesNotDecideOnMandateOnWhatAsksToReconsiderIt() {
        assertThat(decide("uwvregisseur", Map.of()).status()).isEqualTo(204);
        played.settle();
        played = play.report(
                chain,
                "bdmedewerker",
                Problem.touching("UWV", "BD")
                        .with("follows", played.id().text())
                        .with("newFacts", "De levering van vandaag bleek leeg te zijn."));
        played.forward("bdmedewerker", "Wij zijn het niet eens met het besluit.");
        assertThat(offered("uwvregisseur")).as("what is refused is not offered").containsExactly("FORWARD", "RETURN");
        refusedOnDecision(decide("uwvregisseur", Map.of()), "een eerder besluit van uzelf");
        assertThat(decide("bdlijn", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void whoBroughtItUpDoesNotDecideWhereTheMatrixSaysSo() {
        played = atTactical("uwvregisseur");
        endRow("DECIDE", "KETENREGISSEUR");
        giveRow(Map.of("power", "DECIDE", "role", "KETENREGISSEUR", "notByInitiator", true));
        assertThat(offered("uwvregisseur")).containsExactly("RESOLVE", "FORWARD", "RETURN");
        refusedOnDecision(decide("uwvregisseur", Map.of()), "U hebt dit zelf ingebracht.");
        assertThat(lastLine()).isEqualTo("CASE_DECIDED REFUSED BY_INITIATOR null");
        assertThat(decide("bdlijn", Map.of()).status()).isEqualTo(204);
    }

    @Test
    void aDecisionThatNamesNoSubjectAndNoAmountIsAWorkingAgreementOnNoMoney() {
        assertThat(decide("uwvregisseur", Map.of()).status()).isEqualTo(204);
        played.settle();
        var account = caller.get(chain.person("uwvregisseur"), "/api/v1/escalations/" + played.id());
        for (String where : List.of("$.decision", "$.agreements[0]")) {
            assertThat(account.<String>json(where + ".subject")).isEqualTo("WERKAFSPRAAK");
            assertThat(account.<Number>json(where + ".amount").doubleValue()).isZero();
        }
        String words = "Onderwerp: Werkafspraak. Er is geen geld mee gemoeid.";
        List<String> decided = caller.get(
                        chain.person("uwvregisseur"), "/api/v1/escalations/" + played.id() + "/timeline")
                .json("$[?(@.kind=='DECIDED')].text");
        assertThat(decided).singleElement().asString().endsWith(words);
        assertThat(caller.get(chain.person("uwvregisseur"), "/zaken/" + played.id())
                        .body())
                .containsSubsequence(words, "<dd>", words);
        assertThat(db.sql("select asked from keten.notification where case_id = ? and fact_key like '%/2/left'")
                        .param(played.id().text())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains(words));
    }

    @Test
    void aMandateForOtherSubjectsDoesNotCoverWhatNamesNoneButCoversWhatDecidesNothing() {
        withdraw("uwvbestuur", mandate("KETENREGISSEUR", "UWV"), Map.of("reason", "Minder ruim"));
        give("uwvbestuur", Map.of("subjects", List.of("PLANNING", "CAPACITEIT"), "amountLimit", 1000));
        assertThat(offered("uwvregisseur")).containsExactly("DECIDE", "FORWARD", "RETURN");

        var refused = decide("uwvregisseur", Map.of());

        refusedOnDecision(refused, "Wie niets kiest bij ‘Waarover gaat het besluit?’");
        assertThat(refused.body()).contains("‘Werkafspraak’", "uw mandaat geldt voor: Planning, Capaciteit.");
        assertThat(lastLine()).isEqualTo("CASE_DECIDED REFUSED OUTSIDE_SCOPE null");
        refusedOnDecision(
                decide("uwvregisseur", Map.of("subject", "PLANNING", "amount", "1000,01")), "Het bedrag is hoger");
        assertThat(decide("uwvregisseur", Map.of("decision", "RETURN", "returnTier", "OPERATIONAL"))
                        .status())
                .as("whoever gives back decides on nothing")
                .isEqualTo(204);
    }

    @Test
    void amountAndSubjectAreCheckedWhenTheyAreSaid() {
        var refused = decide("uwvregisseur", Map.of("amount", "50.000", "subject", "TOVEREN", "agreementOwner", "RDW"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.violated()).containsExactly("subject", "amount", "agreementOwner");
    }

    @Test
    void aTakenSeatIsAskedBeforeAPower() {
        played.forward("uwvregisseur", "Te groot voor ons.");
        var task = taskId();
        var refused = caller.post(
                chain.person("uwvregisseur"),
                "/engine-rest/task/" + task + "/complete",
                Casework.json(Map.of("variables", Map.of())));
        assertThat(refused.status()).isIn(403, 404);
    }

    @Test
    @Tag("S28")
    void theKetenmanagerTakesACaseOffAnAgendaByTheMatrixAndHisMandate() {
        long item = agendaItem();
        endRow("AGENDA", "KETENMANAGER");
        assertThat(remove("ketenmanager", item).status()).isEqualTo(403);
        assertThat(lastLine()).isEqualTo("CASE_AGENDA_REMOVED REFUSED NO_POWER null");
        giveRow(Map.of("power", "AGENDA", "role", "KETENMANAGER"));
        assertThat(remove("ketenmanager", item).status()).isEqualTo(200);
        assertThat(lastLine()).startsWith("CASE_AGENDA_REMOVED DONE null mandate:");
        List<Object> ground = caller.get(
                        chain.person("ketenmanager"), "/api/v1/escalations/" + played.id() + "/timeline")
                .json("$[?(@.kind=='AGENDA_REMOVED')].ground.role");
        assertThat(ground).containsExactly("KETENMANAGER");
    }

    @Test
    void aDeputyActsOnTheMandateOfWhomHeReplaces() {
        played.forward("uwvregisseur", "Geen overeenstemming.");
        assertThat(question("plaatsvervanger"))
                .contains("U besluit als vervanger van Karin Oosterveld, ketenmanager, op grond van mandaat "
                        + mandate("KETENMANAGER", null));
        assertThat(decide("plaatsvervanger", Map.of()).status()).isEqualTo(204);
        played.settle();
        assertThat(caller.get(chain.person("ketenmanager"), "/api/v1/escalations/" + played.id())
                        .<String>json("$.decision.ground.deputyFor"))
                .isEqualTo(chain.person("ketenmanager"));
        assertThat(lastLine()).startsWith("CASE_DECIDED DONE null mandate:");
    }

    private PlayedCase atTactical(String reporter) {
        var reported = play.report(chain, reporter, Problem.touching("UWV", "BD"));
        reported.forward("uwvmedewerker", "Te groot voor ons.");
        return reported;
    }

    private List<String> offered(String who) {
        return JsonPath.read(form(who, "decisionOptions"), "$[*].value");
    }

    private String question(String who) {
        return form(who, "caseQuestion");
    }

    private String form(String who, String variable) {
        var answer = caller.get(chain.person(who), "/engine-rest/task/" + taskId() + "/form-variables");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json("$." + variable + ".value");
    }

    private Caller.Answer decide(String who, Map<String, String> changed) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "decision", "DECIDE",
                "motivation", "Zo doen wij het.",
                "agreementOwner", "UWV",
                "agreementDue", "2026-10-01"));
        form.putAll(changed);
        Map<String, Object> variables = new LinkedHashMap<>();
        form.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
        return caller.post(
                chain.person(who),
                "/engine-rest/task/" + taskId() + "/complete",
                Casework.json(Map.of("variables", variables)));
    }

    private static void refusedOnDecision(Caller.Answer answer, String reason) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.violated()).containsExactly("decision");
        assertThat(answer.body()).contains(reason);
    }

    private String taskId() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(played.id().text())
                .taskDefinitionKey("userTask_decide")
                .singleResult()
                .getId();
    }

    private void endRow(String power, String role) {
        List<Integer> rows = caller.get(chain.person("ketenbureau"), powers())
                .json("$[?(@.power=='%s' && @.role=='%s')].id".formatted(power, role));
        for (int row : rows) {
            var ended = caller.post(
                    chain.person("ketenbureau"),
                    powers() + "/" + row + "/endings",
                    Casework.json(Map.of("reason", "Besluit van het bestuur")));
            assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        }
    }

    private void giveRow(Map<String, Object> row) {
        Map<String, Object> whole = new LinkedHashMap<>(row);
        whole.put("reason", "Besluit van het bestuur");
        var given = caller.post(chain.person("ketenbureau"), powers(), Casework.json(whole));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
    }

    private String powers() {
        return "/api/v1/chains/" + chain.code() + "/powers";
    }

    private void withdraw(String who, long mandate, Map<String, Object> body) {
        var answer =
                caller.post(chain.person(who), "/api/v1/mandates/" + mandate + "/withdrawals", Casework.json(body));
        assertThat(answer.status()).as(answer.body()).isLessThan(300);
    }

    private void give(String who, Map<String, Object> scope) {
        Map<String, Object> whole = new LinkedHashMap<>(Map.of(
                "chain", chain.code().value(),
                "grantor", Map.of("kind", "PARTNER", "code", "UWV"),
                "holder", Map.of("role", "KETENREGISSEUR", "partner", "UWV"),
                "powers", List.of("DECIDE", "RETURN"),
                "document",
                        Map.of(
                                "name", "besluit.pdf",
                                "mediaType", "application/pdf",
                                "content",
                                        Base64.getEncoder()
                                                .encodeToString("%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8)))));
        whole.putAll(scope);
        var answer = caller.post(chain.person(who), "/api/v1/mandates", Casework.json(whole));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    private long mandate(String role, @org.jspecify.annotations.Nullable String partner) {
        return db.sql("""
                        select id from keten.mandate
                         where chain = :chain and holder_role = :role and holder_partner is not distinct from :partner""")
                .param("chain", chain.code().value())
                .param("role", role)
                .param("partner", partner, java.sql.Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    private long agendaItem() {
        return db.sql("select id from keten.agenda_item where escalation = ? and closed_at is null")
                .param(played.id().text())
                .query(Long.class)
                .single();
    }

    private Caller.Answer remove(String who, long item) {
        return caller.post(
                chain.person(who),
                "/api/v1/agenda-items/" + item + "/removals",
                Casework.json(Map.of("reason", "Staat al op de agenda")));
    }

    private String lastLine() {
        return db.sql("""
                        select action || ' ' || result || ' ' || coalesce(rule, 'null') || ' ' || coalesce(ground, 'null')
                          from keten.audit_line where custody = ? order by number desc limit 1""").param(played.id().text()).query(String.class).single();
    }
}

package nl.ketenmanager.escalation.web;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Caller.Answer;
import nl.ketenmanager.support.Casework;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The escalation API as a partner's program meets it: over the wire, with Basic auth. */
@ApplicationTest
@Import(Casework.class)
class EscalationApiTest {
    private static final String CASES = "/api/v1/escalations";
    private static final String TEN_THOUSAND = "x".repeat(10_000);

    @LocalServerPort
    private int port;

    @Autowired
    private Casework casework;

    @Autowired
    private JdbcClient db;

    private Caller caller;

    @BeforeEach
    void connect() {
        caller = new Caller(port);
    }

    @Test
    void aReportIsAnsweredWithTheCaseAndItsPlace() {
        var answer = report("uwvmedewerker", Casework.report("UWV", "BD"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json("$.id");
        assertThat(id).matches("LAK-\\d{4}-\\d{5,}");
        assertThat(answer.header("Location")).isEqualTo(CASES + "/" + id);
        assertThat(answer.<String>json("$.status")).isEqualTo("OPEN");
        assertThat(answer.<String>json("$.submittingPartner")).isEqualTo("UWV");
        assertThat(answer.<String>json("$.processInstanceId")).isNotBlank();
        assertThat(answer.<List<String>>json("$.affectedPartners")).containsExactly("BD", "UWV");
        casework.proceed(id);
        var read = caller.get("bdlijn", CASES + "/" + id);
        assertThat(read.<String>json("$.tier")).isEqualTo("OPERATIONAL");
        assertThat(read.<List<String>>json("$.plan[*].tier"))
                .containsExactly("OPERATIONAL", "TACTICAL", "KETENMANAGER", "KETENBESTUUR", "KERNTEAM", "POLITICAL");
        assertThat(read.<String>json("$.dueAt")).endsWith("Z");
    }

    @Test
    void whoWorksInOneChainNeedNotNameIt() {
        var report = Casework.report("BD");
        report.remove("chain");

        assertThat(report("bdmedewerker", report).<String>json("$.chain")).isEqualTo("LAK");
    }

    @Test
    void aPartnerThatIsNamedTwiceIsAffectedOnce() {
        var answer = report("uwvmedewerker", Casework.report("BD", "BD"));

        assertThat(answer.<List<String>>json("$.affectedPartners")).containsExactly("BD");
    }

    @Test
    void anEmptyReportIsRefusedWithEveryFieldThatIsMissing() {
        var answer = refused("uwvmedewerker", "{}");

        assertThat(answer.violated())
                .containsExactlyInAnyOrder(
                        "title",
                        "description",
                        "ownEffort",
                        "chainInterest",
                        "impact",
                        "urgency",
                        "route",
                        "affectedPartners");
        assertThat(answer.<List<String>>json("$.violations[?(@.field == 'ownEffort')].message"))
                .containsExactly("Vul ‘Eigen inspanning’ in.");
    }

    static Stream<Object[]> wrongValues() {
        return Stream.of(
                new Object[] {"chain", "geen keten"},
                new Object[] {"chain", "\0"},
                new Object[] {"title", "kort"},
                new Object[] {"title", "     "},
                new Object[] {"title", TEN_THOUSAND},
                new Object[] {"title", "Titel met een \0 erin"},
                new Object[] {"title", "Titel met een \u0007 erin"},
                new Object[] {"title", "Titel met een \ud83d halve"},
                new Object[] {"description", TEN_THOUSAND},
                new Object[] {"description", "Half teken aan het einde \udc00"},
                new Object[] {"ownEffort", ""},
                new Object[] {"ownEffort", TEN_THOUSAND},
                new Object[] {"chainInterest", null},
                new Object[] {"impact", "HUGE"},
                new Object[] {"impact", "low"},
                new Object[] {"urgency", "\ud800"},
                new Object[] {"track", "SIDE"},
                new Object[] {"route", "NOOD"},
                new Object[] {"route", "EMERGENCY"},
                new Object[] {"affectedPartners", List.of()},
                new Object[] {"affectedPartners", List.of("OM")},
                new Object[] {"affectedPartners", List.of("BD", "\ud800")},
                new Object[] {"affectedPartners", Arrays.asList("BD", null)},
                new Object[] {"affectedPartners", List.of(TEN_THOUSAND)},
                new Object[] {"title", 5},
                new Object[] {"title", true},
                new Object[] {"title", List.of("een", "twee")},
                new Object[] {"title", Map.of("nl", "Titel")},
                new Object[] {"impact", 1},
                new Object[] {"affectedPartners", "BD"},
                new Object[] {"affectedPartners", Map.of("BD", true)},
                new Object[] {"affectedPartners", List.of(5)},
                new Object[] {"chain", List.of("LAK")});
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aWrongValueIsRefusedByTheNameOfItsField(String field, @Nullable Object value) {
        var report = Casework.report("BD");
        report.put(field, value);

        var answer = refused("uwvmedewerker", Casework.json(report));

        assertThat(answer.violated()).as(answer.body()).containsExactly(field);
        assertThat(answer.<String>json("$.detail")).hasSizeLessThan(600);
    }

    @Test
    void theDirectRouteNeedsAReason() {
        var report = Casework.report("BD");
        report.put("route", "DIRECT");

        assertThat(refused("uwvmedewerker", Casework.json(report)).violated()).containsExactly("routeReason");
    }

    @Test
    void aPropertyThatDoesNotExistIsRefusedByName() {
        var report = Casework.report("BD");
        report.put("tittle", "Verschreven");

        var answer = refused("uwvmedewerker", Casework.json(report));

        assertThat(answer.violated()).containsExactly("tittle");
        assertThat(answer.<String>json("$.detail")).contains("‘tittle’").contains("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"tekst\"",
                "{\"title\": \"Titel\",}",
                "{\"title\": 'Titel'}",
                "{} {}",
                "<report/>",
                "{\"title\": \"een\", \"title\": \"twee\"}"
            })
    void brokenJsonIsRefused(String json) {
        assertThat(refused("uwvmedewerker", json).<String>json("$.title")).isEqualTo("Invoer geweigerd");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] json = "{\"title\": \"Titel met é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(caller.post("uwvmedewerker", CASES, BodyPublishers.ofByteArray(json), Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aHugeBodyIsNotReadToItsEnd() {
        var report = Casework.report("BD");
        report.put("description", "x".repeat(300_000));
        byte[] json = Casework.json(report).getBytes(StandardCharsets.UTF_8);
        var body = BodyPublishers.ofByteArray(json);
        var ofUnknownLength = BodyPublishers.fromPublisher(body);

        for (var each : List.of(body, ofUnknownLength)) {
            var answer = caller.post("uwvmedewerker", CASES, each, Map.of());
            problem(answer, 413);
            assertThat(answer.<String>json("$.title")).isEqualTo("Aanvraag te groot");
        }
    }

    @Test
    void theLongestTextsFit() {
        var report = Casework.report("BD");
        report.put("title", "é".repeat(120));
        report.put("description", "é".repeat(2000));
        report.put("ownEffort", "🙂".repeat(1000));
        report.put("chainInterest", "é".repeat(1000));

        assertThat(report("uwvmedewerker", report).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "bdbestuur, 403",
        "ketenmanager, 403",
        "ketenbureau, 403",
        "kernteam, 403",
        "ministerszw, 403",
        "auditor, 403",
        "proceseigenaar, 403",
        "beheerder, 403",
        "worker, 403",
        "ommedewerker, 403",
        ", 401"
    })
    void whoMayNotReportIsRefusedWhateverHeSends(@Nullable String user, int status) {
        for (String body : List.of("{\"chain\": \"LAK\"}", Casework.json(Casework.report("BD")))) {
            problem(caller.post(user, CASES, body), status);
        }
    }

    @Test
    void aChainOfOthersAndOneThatDoesNotExistGetTheSameAnswer() {
        var foreign = Casework.report("OM");
        foreign.put("chain", "STRAF");
        var unknown = Casework.report("OM");
        unknown.put("chain", "NERGENS");

        var one = report("uwvmedewerker", foreign);
        var other = report("uwvmedewerker", unknown);

        problem(one, 403);
        assertThat(one.body()).isEqualTo(other.body());
    }

    @Test
    void aCaseThatIsNotThereAndOneOfOthersGetTheSameAnswer() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        for (String path : List.of("", "/timeline")) {
            assertThat(alike(id, caller.get("cbslijn", CASES + "/" + id + path)))
                    .isEqualTo(alike("LAK-2026-99999", caller.get("cbslijn", CASES + "/LAK-2026-99999" + path)));
        }
        for (String path : List.of("/withdrawals", "/resolutions", "/reopenings")) {
            var foreign = caller.post("cbslijn", CASES + "/" + id + path, "{}");
            problem(foreign, 404);
            assertThat(alike(id, foreign))
                    .isEqualTo(alike("LAK-2026-99999", caller.post("cbslijn", CASES + "/LAK-2026-99999" + path, "{}")));
        }
    }

    private static String alike(String id, Answer answer) {
        return answer.status() + answer.body().replace(id, "#");
    }

    @Test
    void aNewCaseCannotFollowOneThatTheReporterMayNotSee() {
        String open = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        var report = Casework.report("CBS");
        report.put("newFacts", "Er zijn nieuwe feiten gevonden.");
        report.put("follows", open);
        var invisible = refused("cbsmedewerker", Casework.json(report));
        report.put("follows", "LAK-2026-99999");
        var absent = refused("cbsmedewerker", Casework.json(report));

        assertThat(invisible.body()).isEqualTo(absent.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LAK", "lak-2026-00001", "LAK-2026-1'--", "%F0%9F%99%82", "LAK-2026-00001%20", "-1"})
    void aNumberThatIsNoneIsNotFound(String id) {
        problem(caller.get("ketenmanager", CASES + "/" + id), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "chain=lak, chain",
        "chain=%00, chain",
        "partner=UWV%00, partner",
        "partner=%F0%9F%99%82, partner",
        "status=open, status",
        "tier=7, tier",
        "track=x, track",
        "page=-1, page",
        "page=1e3, page",
        "page=99999999999, page",
        "size=0, size",
        "size=101, size"
    })
    void aFilterThatMakesNoSenseIsRefusedByName(String query, String field) {
        var answer = caller.get("ketenmanager", CASES + "?" + query);

        problem(answer, 400);
        assertThat(answer.violated()).containsExactly(field);
    }

    @Test
    void everyWrongFilterIsNamedAtOnce() {
        var answer = caller.get("ketenmanager", CASES + "?chain=x&status=x&tier=x&partner=x&track=x&page=-1&size=0");

        assertThat(answer.violated())
                .containsExactlyInAnyOrder("chain", "status", "tier", "partner", "track", "page", "size");
    }

    @Test
    void aFilterThatFitsNothingGivesAnEmptyPage() {
        var answer = caller.get("ketenmanager", CASES + "?chain=NERGENS&page=21474836&size=100");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.<Integer>json("$.total")).isZero();
    }

    @Test
    void whatTheWebLayerRefusesIsAProblemInDutchToo() {
        var method = caller.send("ketenmanager", "DELETE", CASES);
        problem(method, 405);
        assertThat(method.<String>json("$.detail")).startsWith("De methode DELETE bestaat hier niet.");

        var accept = caller.get("ketenmanager", CASES, Map.of("Accept", "text/csv"));
        problem(accept, 406);
        assertThat(accept.<String>json("$.detail")).contains("alleen als JSON");

        var type = caller.post("uwvmedewerker", CASES, "<report/>", Map.of("Content-Type", "application/xml"));
        problem(type, 415);
        assertThat(type.<String>json("$.detail")).startsWith("Stuur de aanvraag als JSON");

        var address = caller.get("ketenmanager", "/api/v1/nergens");
        problem(address, 404);
        assertThat(address.<String>json("$.detail")).isEqualTo("Dit adres bestaat niet.");

        var version = caller.get("ketenmanager", CASES, Map.of("API-Version", "9.9"));
        problem(version, 400);
        assertThat(version.<String>json("$.detail")).startsWith("Deze versie van de API bestaat niet.");
    }

    @Test
    void everyAnswerCarriesTheVersion() {
        for (var answer : List.of(
                caller.get("ketenmanager", CASES),
                caller.get("ketenmanager", CASES, Map.of("API-Version", "1.0.0")),
                caller.get("ketenmanager", CASES + "/nergens"),
                caller.get(null, CASES),
                caller.post("uwvmedewerker", CASES, "{"))) {
            assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
        }
    }

    @Test
    void aRepeatWithTheSameKeyGivesTheSameCase() {
        var report = Casework.report("BD");

        var first = report("uwvmedewerker", report, "sleutel-een");
        var second = report("uwvmedewerker", report, "sleutel-een");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.<String>json("$.id")).isEqualTo(first.json("$.id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void aRepeatAtTheSameMomentGivesTheSameCase() {
        var report = Casework.report("BD");
        long before = cases();

        var answers = IntStream.range(0, 6)
                .mapToObj(number -> supplyAsync(() -> report("uwvmedewerker", report, "sleutel-tegelijk")))
                .toList()
                .stream()
                .map(answer -> answer.join())
                .toList();

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers.stream().map(answer -> answer.<String>json("$.id")).distinct())
                .hasSize(1);
        assertThat(cases()).isEqualTo(before + 1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsAConflict() {
        var report = Casework.report("BD");
        report("uwvmedewerker", report, "sleutel-twee");
        report.put("title", "Een heel ander probleem");

        problem(report("uwvmedewerker", report, "sleutel-twee"), 409);
    }

    @Test
    void whereOneTextEndsAndTheNextBeginsMakesAnotherBody() {
        var report = Casework.report("BD");
        report.put("title", "Titel een, description=tekst");
        report.put("description", "een tweede tekst");
        report("uwvmedewerker", report, "sleutel-grens");
        report.put("title", "Titel een");
        report.put("description", "tekst, description=een tweede tekst");

        problem(report("uwvmedewerker", report, "sleutel-grens"), 409);
    }

    @Test
    void aKeyIsOfThePersonWhoUsesIt() {
        var report = Casework.report("BD");

        var one = report("uwvmedewerker", report, "sleutel-drie");
        var other = report("uwvlijn", report, "sleutel-drie");

        assertThat(other.status()).isEqualTo(201);
        assertThat(other.<String>json("$.id")).isNotEqualTo(one.json("$.id"));
    }

    @Test
    void aRefusedReportDoesNotUseUpItsKey() {
        assertThat(report("uwvmedewerker", Map.of(), "sleutel-vier").status()).isEqualTo(400);

        assertThat(report("uwvmedewerker", Casework.report("BD"), "sleutel-vier")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aKeyThatIsTooLongOrBlankIsRefused() {
        for (String key : List.of("x".repeat(201), " ")) {
            var answer = report("uwvmedewerker", Casework.report("BD"), key);
            problem(answer, 400);
            assertThat(answer.violated()).containsExactly("Idempotency-Key");
        }
    }

    @Test
    void aCaseIsWithdrawnOnceWithAReason() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));

        assertThat(caller.post("uwvmedewerker", CASES + "/" + id + "/withdrawals", "{}")
                        .violated())
                .containsExactly("reason");
        problem(caller.post("bdlijn", CASES + "/" + id + "/withdrawals", "{\"reason\": \"Mag niet\"}"), 403);
        var withdrawn = withdraw(id);
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.<String>json("$.status")).isEqualTo("WITHDRAWN");
        problem(withdraw(id), 409);
    }

    @Test
    void aCaseThatIsSolvedElsewhereHasAnOwnerAndADate() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));

        var refused = caller.post(
                "uwvregisseur",
                CASES + "/" + id + "/resolutions",
                "{\"reason\": \"\", \"agreementOwner\": \"OM\", \"agreementDue\": \"2001-01-01\"}");
        assertThat(refused.violated()).containsExactlyInAnyOrder("reason", "agreementOwner", "agreementDue");
        var solved = caller.post(
                "uwvregisseur",
                CASES + "/" + id + "/resolutions",
                "{\"reason\": \"Onderling geregeld\", \"agreementOwner\": \"BD\", \"agreementDue\": \"2999-12-31\"}");
        assertThat(solved.<String>json("$.status")).isEqualTo("RESOLVED");
        assertThat(solved.<String>json("$.agreements[0].owner")).isEqualTo("BD");
    }

    @Test
    void aCaseNeverReopens() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));

        var answer = caller.post("uwvmedewerker", CASES + "/" + id + "/reopenings", "{}");

        problem(answer, 409);
        assertThat(answer.<String>json("$.detail")).contains("Vervolg op zaak");
    }

    @Test
    void ofTwoWithdrawalsAtTheSameMomentOneIsDone() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));

        var answers = Stream.of(supplyAsync(() -> withdraw(id)), supplyAsync(() -> withdraw(id))).toList().stream()
                .map(answer -> answer.join())
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(kinds(id)).containsOnlyOnce("WITHDRAWN");
    }

    @Test
    void theTimelineTellsWhatHappenedOldestFirst() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        withdraw(id);

        assertThat(kinds(id)).startsWith("RAISED", "TIER_ENTERED").endsWith("WITHDRAWN");
    }

    @Test
    @Tag("S28")
    void aCaseLeavesAnAgendaOnlyByAPersonWithAReasonAndIsReadableAfterwards() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        casework.forward(caller, id, "uwvmedewerker");
        int item = item("ketenmanager", id, "");
        String removals = "/api/v1/agenda-items/" + item + "/removals";

        for (String user : List.of("uwvregisseur", "ketenbureau", "auditor", "uwvmedewerker")) {
            problem(caller.post(user, removals, "{\"reason\": \"Liever niet\"}"), 403);
        }
        problem(caller.post("cbsregisseur", removals, "{\"reason\": \"Liever niet\"}"), 404);
        problem(caller.post("omregisseur", removals, "{\"reason\": \"Liever niet\"}"), 404);
        assertThat(caller.post("bdregisseur", removals, "{\"reason\": \" \"}").violated())
                .containsExactly("reason");
        assertThat(item("ketenmanager", id, "")).as("nothing is gone").isEqualTo(item);

        var removed = caller.post("bdregisseur", removals, "{\"reason\": \"Staat al als punt 4\"}");

        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
        assertThat(removed.<String>json("$.closed.by")).isEqualTo("bdregisseur");
        assertThat(onAgenda("ketenmanager", id, "")).isEmpty();
        assertThat(item("ketenmanager", id, "removed=true")).isEqualTo(item);
        var entry = caller.get("uwvmedewerker", CASES + "/" + id + "/timeline")
                .<List<Map<String, String>>>json("$[?(@.kind == 'AGENDA_REMOVED')]");
        assertThat(entry).singleElement().satisfies(told -> assertThat(told)
                .containsEntry("actor", "bdregisseur")
                .containsEntry("detail", "Staat al als punt 4"));
        assertThat(caller.get("uwvmedewerker", "/api/v1/notifications?size=100").body())
                .contains("De zaak staat niet meer op de agenda van het Tactisch Ketenoverleg.");
        var read = caller.get("uwvmedewerker", CASES + "/" + id);
        assertThat(read.<String>json("$.tier")).as("the case goes on").isEqualTo("TACTICAL");
        problem(caller.post("ketenmanager", removals, "{\"reason\": \"Nog een keer\"}"), 409);
    }

    @Test
    @Tag("S28")
    void theKetenmanagerHasAnAgendaRightOnEveryBody() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        casework.forward(caller, id, "uwvmedewerker");

        var removed = caller.post(
                "plaatsvervanger",
                "/api/v1/agenda-items/" + item("ketenmanager", id, "tier=TACTICAL") + "/removals",
                "{\"reason\": \"Eerst feiten nodig\"}");

        assertThat(removed.status()).as(removed.body()).isEqualTo(200);
    }

    @Test
    @Tag("S28")
    void anAgendaShowsOnlyCasesThatTheReaderMaySee() {
        String id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        casework.forward(caller, id, "uwvmedewerker");

        assertThat(onAgenda("bdlijn", id, "")).hasSize(1);
        assertThat(onAgenda("bdlijn", id, "tier=KETENBESTUUR")).isEmpty();
        assertThat(onAgenda("cbsregisseur", id, "")).isEmpty();
        assertThat(onAgenda("uwvbestuur", id, ""))
                .as("not escalated to the board")
                .isEmpty();
        problem(caller.get("omregisseur", "/api/v1/chains/LAK/agenda"), 404);
        problem(caller.get("omregisseur", "/api/v1/chains/NERGENS/agenda"), 404);
        problem(caller.get("bdlijn", "/api/v1/chains/LAK/agenda?tier=x"), 400);
    }

    @Test
    void whatThreeHundredHostileReportsLeaveBehindIsNothing() {
        var random = new Random(20260401);
        long before = cases();
        for (int number = 0; number < 300; number++) {
            String body = Hostile.body(random);
            var answer = caller.post("uwvmedewerker", CASES, body);
            assertThat(answer.status()).as(body).isBetween(400, 499);
            problem(answer, answer.status());
        }
        assertThat(cases()).isEqualTo(before);
    }

    private Answer report(String user, Map<String, Object> report) {
        return caller.post(user, CASES, Casework.json(report));
    }

    private Answer report(String user, Map<String, Object> report, String key) {
        return caller.post(user, CASES, Casework.json(report), Map.of("Idempotency-Key", key));
    }

    private Answer refused(String user, String body) {
        long before = cases();
        var answer = caller.post(user, CASES, body);
        problem(answer, 400);
        assertThat(cases()).as("nothing is made").isEqualTo(before);
        return answer;
    }

    private static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.<Integer>json("$.status")).isEqualTo(status);
        assertThat(answer.<String>json("$.title")).isNotBlank();
        assertThat(answer.<String>json("$.detail")).isNotBlank().doesNotContain("Exception", "nl.ketenmanager");
    }

    private Answer withdraw(String id) {
        return caller.post("uwvmedewerker", CASES + "/" + id + "/withdrawals", "{\"reason\": \"Is vanzelf opgelost\"}");
    }

    private List<String> kinds(String id) {
        return caller.get("uwvmedewerker", CASES + "/" + id + "/timeline").json("$[*].kind");
    }

    private List<Integer> onAgenda(String user, String id, String query) {
        return caller.get(user, "/api/v1/chains/LAK/agenda?" + query).json("$[?(@.escalation == '" + id + "')].id");
    }

    private int item(String user, String id, String query) {
        return onAgenda(user, id, query).get(0);
    }

    private long cases() {
        return db.sql("select count(*) from keten.escalation").query(Long.class).single();
    }
}

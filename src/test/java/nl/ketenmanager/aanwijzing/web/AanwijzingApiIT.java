package nl.ketenmanager.aanwijzing.web;

import static nl.ketenmanager.support.Casework.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.aanwijzing.AanwijzingFigures;
import nl.ketenmanager.aanwijzing.Aanwijzingen;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The API of aanwijzingen over the wire, and who gets what from it: as the CSV beside this class says. */
@ApplicationTest
@Import(Casework.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AanwijzingApiIT {
    private static final String CASES = "/api/v1/escalations/";

    @LocalServerPort
    int port;

    @Autowired
    Casework casework;

    @Autowired
    Aanwijzingen aanwijzingen;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    JdbcClient db;

    Caller caller;
    String consulted;
    String issued;

    static List<String> table() {
        try (var csv = AanwijzingApiIT.class.getResourceAsStream("isolation-aanwijzingen.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    void raise() {
        caller = new Caller(port);
        consulted = raised();
        give(consulted, Map.of());
        issued = raised();
        give(issued, Map.of("consultationSkippedBecause", "De betaalrun kan niet wachten."));
    }

    @ParameterizedTest
    @MethodSource("table")
    void everybodyGetsWhatIsHis(String row) {
        var cells = row.split(",");
        String user = cells[0];
        assertThat(Stream.of(consulted, issued).map(id -> asked(user, id)))
                .as(user)
                .containsExactly(whole(cells[1]), whole(cells[2]));
    }

    @Test
    void theDocumentShowsWhatIsTested() throws IOException {
        assertThat(Files.readString(Path.of("docs/isolation.md")))
                .contains(table().stream()
                        .map(row -> "| " + row.replace(",", " | ") + " |\n")
                        .reduce("", String::concat));
    }

    @Test
    void anAanwijzingIsAnsweredWithItsTermsAndItsGround() {
        var answer = caller.get("ketenmanager", CASES + consulted + "/aanwijzingen/1");
        assertThat(answer.<String>json("$.id")).isEqualTo(consulted + "/1");
        assertThat(answer.<String>json("$.status")).isEqualTo("CONSULTATION");
        assertThat(answer.<Boolean>json("$.binding")).isTrue();
        assertThat(answer.<Object>json("$.ground.mandate")).isNotNull();
        assertThat(answer.<List<String>>json("$.affectedPartners")).containsExactly("BD", "UWV");
        assertThat(answer.<List<String>>json("$.consultations[*].partner")).containsExactly("BD", "UWV");
        assertThat(Instant.parse(answer.json("$.consultationDueAt"))).isAfter(Instant.now());
        assertThat(caller.get("ketenmanager", CASES + consulted + "/aanwijzingen")
                        .<List<Integer>>json("$[*].number"))
                .containsExactly(1);
        assertThat(caller.get("ketenmanager", CASES + consulted + "/aanwijzingen/2")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        var answer = caller.post(
                "ketenmanager",
                CASES + raised() + "/aanwijzingen",
                json(Map.of(
                        "instructedPartner", "CBS",
                        "affectedPartners", List.of("BD", "CJIB"),
                        "instruction", "Kort",
                        "complianceDate", "2026-12-25",
                        "consultationSkippedBecause", "Nu")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violated())
                .containsExactlyInAnyOrder(
                        "instructedPartner",
                        "affectedPartners",
                        "instruction",
                        "instructionReason",
                        "complianceDate",
                        "consultationSkippedBecause");
    }

    @Test
    void whoLeavesAPartnerOutOrRepeatsWhatTheBoardEndedHearsWhatIsMissing() {
        String id = raised();
        var without = caller.post(
                "ketenmanager", CASES + id + "/aanwijzingen", json(body(Map.of("affectedPartners", List.of("BD")))));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.violated()).containsExactly("leftOutBecause");
        give(id, Map.of("consultationSkippedBecause", "De betaalrun kan niet wachten."));
        assertThat(startForm()).contains("list contains(").doesNotContain(id).doesNotContain("LAK-2026-00017/BD");
        db.sql("update keten.aanwijzing set status = 'OVERTURNED', ended_at = issued_at where escalation = ?")
                .param(id)
                .update();
        var again = caller.post("ketenmanager", CASES + id + "/aanwijzingen", json(body(Map.of())));
        assertThat(again.violated()).containsExactly("newGround");
        assertThat(startForm()).contains(id + "/BD");
        var given = caller.post(
                "ketenmanager",
                CASES + id + "/aanwijzingen",
                json(body(Map.of(
                        "newGround", "De inning is nu met een terugvaloptie beschermd.",
                        "affectedPartners", List.of("BD"),
                        "leftOutBecause", "UWV merkt hier niets van."))));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.<String>json("$.newGround")).startsWith("De inning is nu");
        assertThat(given.<List<String>>json("$.leftOutPartners")).containsExactly("UWV");
        assertThat(given.<String>json("$.leftOutBecause")).isEqualTo("UWV merkt hier niets van.");
    }

    private String startForm() {
        return caller.get("ketenmanager", "/engine-rest/process-definition/key/aanwijzing/deployed-start-form")
                .body();
    }

    @Test
    void aSecondOneToTheSamePartnerIsAConflict() {
        var answer = caller.post("ketenmanager", CASES + consulted + "/aanwijzingen", json(body(Map.of())));
        assertThat(answer.status()).isEqualTo(409);
    }

    @Test
    void whoHasNoMandateForItHearsWhichWayIsOpen() {
        var answer = caller.post("uwvlijn", CASES + consulted + "/aanwijzingen", json(body(Map.of())));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.<String>json("$.detail")).isNotBlank();
    }

    @Test
    void aDirectorObjectsAndTheBoardHasIt() {
        String id = raised();
        give(id, Map.of("consultationSkippedBecause", "De betaalrun kan niet wachten."));
        var answer = caller.post(
                "bdbestuur",
                CASES + id + "/aanwijzingen/1/objections",
                json(Map.of("objection", "De inning komt in gevaar.")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.<List<String>>json("$.objections[*].by")).containsExactly("bdbestuur");
        casework.proceed(id);
        assertThat(caller.get("cbsbestuur", "/api/v1/chains/LAK/agenda?tier=KETENBESTUUR")
                        .<List<String>>json("$[?(@.escalation == '" + id + "')].kind"))
                .containsExactly("AANWIJZING");
    }

    @Test
    void theFiguresCountWhatWasIssuedWithoutHearingEverybody() {
        var before = figures();
        int shown = withoutConsultation();
        give(raised(), Map.of("consultationSkippedBecause", "De betaalrun kan niet wachten."));
        give(raised(), Map.of());
        var after = figures();
        assertThat(after.issued()).isEqualTo(before.issued() + 1);
        assertThat(after.withoutConsultation()).isEqualTo(before.withoutConsultation() + 1);
        assertThat(withoutConsultation()).isEqualTo(shown + 1);
        assertThat(aanwijzingen.figures(new ChainCode("STRAF"), Instant.EPOCH, Instant.now()))
                .isEqualTo(new AanwijzingFigures(0, 0, 0, 0, 0));
    }

    @Test
    void theHolderOfThePowerStartsItInTasklistAndNobodyElse() {
        String id = raised();
        assertThat(start("uwvlijn", id, Map.of()).status()).isEqualTo(403);
        assertThat(start("bdbestuur", id, Map.of()).status()).isEqualTo(403);
        assertThat(start("plaatsvervanger", id, Map.of()).status()).isEqualTo(200);
        var given = caller.get("ketenmanager", CASES + id + "/aanwijzingen/1");
        assertThat(given.<String>json("$.by")).isEqualTo("plaatsvervanger");
        assertThat(given.<String>json("$.instruction")).startsWith("Zet de controles");
    }

    @Test
    void aRefusedStartInTasklistLeavesNothingBehind() {
        String id = raised();
        var refused = start("ketenmanager", id, Map.of("instruction", "Kort"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Vul bij ‘Wat moet de partner doen?’ minstens 10 tekens in.");
        assertThat(caller.get("ketenmanager", CASES + id + "/aanwijzingen").body())
                .isEqualTo("[]");
    }

    @Test
    void theFormOfATaskShowsWhatIsAskedAndWhatOthersAnswered() {
        var task = caller.get(
                "ketenmanager",
                "/engine-rest/task?processInstanceBusinessKey=" + consulted + "&taskDefinitionKey=userTask_finalise");
        var shown = caller.get(
                "ketenmanager",
                "/engine-rest/task/" + task.<List<String>>json("$[*].id").get(0) + "/form-variables");
        assertThat(shown.<String>json("$.aanwijzingSummary.value")).contains("Zet de controles gefaseerd aan");
        assertThat(shown.<String>json("$.aanwijzingQuestion.value")).contains("Dan vervalt de aanwijzing.");
        assertThat(shown.<String>json("$.aanwijzingAnswers.value")).contains("**Belastingdienst** – nog niet gegeven");
        var line = caller.get(
                "bdlijn",
                "/engine-rest/task?taskDefinitionKey=userTask_answerConsultation" + "&processInstanceBusinessKey="
                        + consulted);
        assertThat(line.<List<String>>json("$[*].name"))
                .containsExactly("Antwoorden op raadpleging " + consulted + "/1");
        assertThat(caller.get(
                                "bdlijn",
                                "/engine-rest/task/"
                                        + line.<List<String>>json("$[*].id").get(0) + "/form-variables")
                        .<String>json("$.caseTitle.value"))
                .startsWith(consulted + "/1");
    }

    private Caller.Answer start(String user, String id, Map<String, Object> more) {
        Map<String, Object> variables = new LinkedHashMap<>();
        var fields = body(more);
        fields.put("chain", "LAK");
        fields.put("escalationId", id);
        fields.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
        return caller.post(
                user,
                "/engine-rest/process-definition/key/aanwijzing/submit-form",
                json(Map.of("variables", variables)));
    }

    private int withoutConsultation() {
        return caller.get("cbsbestuur", "/api/v1/chains/LAK/overrides").json("$.aanwijzingen.withoutConsultation");
    }

    private AanwijzingFigures figures() {
        return aanwijzingen.figures(
                new ChainCode("LAK"), Instant.EPOCH, Instant.now().plusSeconds(60));
    }

    private String raised() {
        var report = Casework.report("BD", "UWV");
        report.put("route", "DIRECT");
        report.put("routeReason", "Het tactisch overleg komt pas over drie weken bijeen.");
        return casework.raise(caller, "uwvmedewerker", report);
    }

    private void give(String id, Map<String, Object> more) {
        var answer = caller.post("ketenmanager", CASES + id + "/aanwijzingen", json(body(more)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.header("Location")).endsWith(CASES + id + "/aanwijzingen/1");
        casework.proceed(id);
    }

    private Map<String, Object> body(Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("instructedPartner", "BD");
        body.put("instruction", "Zet de controles gefaseerd aan, in vier groepen.");
        body.put("instructionReason", "Het tactisch overleg komt er niet uit.");
        body.put(
                "complianceDate",
                Stream.iterate(LocalDate.now(DutchTime.ZONE).plusDays(30), day -> day.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .findFirst()
                        .orElseThrow()
                        .toString());
        body.putAll(more);
        return body;
    }

    private String asked(String user, String id) {
        String all = CASES + id + "/aanwijzingen";
        int one = caller.get(user, all + "/1").status();
        assertThat(caller.get(user, all).status()).isEqualTo(one);
        return "%d/%d/%d"
                .formatted(
                        one,
                        caller.post(user, all, "{}").status(),
                        caller.post(user, all + "/1/objections", "{}").status());
    }

    private static String whole(String cell) {
        return cell.contains("/") ? cell : cell + "/" + cell + "/" + cell;
    }
}

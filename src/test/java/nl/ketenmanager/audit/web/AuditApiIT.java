package nl.ketenmanager.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.audit.verify.CheckedExport;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What the auditor reads over the API of a case that went its way. */
@ApplicationTest
@Import(Casework.class)
class AuditApiIT {
    private static final String AUDIT = "/api/v1/audit";

    @Autowired
    private Casework casework;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionOperations transaction;

    private Caller caller;

    @BeforeEach
    void call(@LocalServerPort int port) {
        caller = new Caller(port);
    }

    private String raise() {
        return casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
    }

    private List<Map<String, Object>> lines(String query) {
        return caller.get("auditor", AUDIT + "?" + query).json("$.items");
    }

    @Test
    void everyActOnACaseIsALineAndSoIsEveryRefusedOne() {
        String id = raise();
        casework.forward(caller, id, "bdmedewerker");
        caller.post("cbsmedewerker", "/api/v1/escalations/" + id + "/withdrawals", "{}");
        caller.post("bdlijn", "/api/v1/escalations/" + id + "/withdrawals", "{\"reason\": \"Niet meer nodig.\"}");
        caller.post(
                "uwvmedewerker", "/api/v1/escalations/" + id + "/withdrawals", "{\"reason\": \"Niet meer nodig.\"}");

        await().until(() ->
                !lines("custody=" + id + "&actor=bdlijn&result=REFUSED").isEmpty());
        assertThat(lines("size=100&custody=" + id))
                .extracting("number", "action", "result", "origin", "actor")
                .contains(
                        tuple(1, "CASE_RAISED", "DONE", "API", "uwvmedewerker"),
                        tuple(2, "CASE_FORWARDED", "DONE", "ENGINE_REST", "bdmedewerker"))
                .anySatisfy(line -> assertThat(line.toList())
                        .containsSubsequence("POST escalations/{id}/withdrawals", "REFUSED", "API", "bdlijn"))
                .anySatisfy(line ->
                        assertThat(line.toList()).containsSubsequence("CASE_WITHDRAWN", "DONE", "API", "uwvmedewerker"))
                .noneSatisfy(line -> assertThat(line.toList()).contains("cbsmedewerker"));
        await().untilAsserted(() -> assertThat(lines("actor=cbsmedewerker&result=REFUSED"))
                .extracting("object", "rule", "custody")
                .contains(tuple("escalation:" + id, "HTTP_404", "login:cbsmedewerker")));
    }

    @Test
    void noTextOfACaseIsInIt() {
        var report = Casework.report("UWV", "BD");
        report.put("title", "Geheimzinnige titel");
        String id = casework.raise(caller, "uwvmedewerker", report);
        casework.decide(caller, id, "bdmedewerker", Map.of("decision", "FORWARD", "motivation", "Geheimzinnige reden"));

        assertThat(caller.get("auditor", AUDIT + "/export").body())
                .contains("\"" + id + "\"")
                .doesNotContain("Geheimzinnige");
    }

    @Test
    void isSearchedAndRead() {
        String id = raise();

        var page = caller.get("auditor", AUDIT + "?chain=LAK&actor=uwvmedewerker&action=CASE_RAISED&size=1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.<List<String>>json("$.items[*].custody")).containsExactly(id);
        assertThat(page.<String>json("$.items[0].hash")).hasSize(64);
        assertThat(lines("custody=" + id + "&from=2100-01-01T00:00:00Z")).isEmpty();
        assertThat(lines("custody=" + id + "&until=2100-01-01T00:00:00%2B01:00"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "page=-1, page",
        "size=0, size",
        "size=101, size",
        "from=gisteren, from",
        "until=2026-11-24, until",
        "result=MISSCHIEN, result",
        "actor=%00, actor",
        "size=x, size"
    })
    void aQuestionThatMakesNoSenseIsRefused(String query, String field) {
        var answer = caller.get("auditor", AUDIT + "?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violated()).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ketenmanager",
                "ketenbureau",
                "bdbestuur",
                "beheerder",
                "proceseigenaar",
                "worker",
                "ministerszw"
            })
    void isTheAuditorsOnly(String user) {
        for (String path : List.of("", "/verification", "/export")) {
            var answer = caller.get(user, AUDIT + path);
            assertThat(answer.status()).as(path).isEqualTo(403);
            assertThat(answer.<String>json("$.detail")).isEqualTo("Alleen een auditor leest het auditspoor.");
        }
        assertThat(caller.get(null, AUDIT).status()).isEqualTo(401);
    }

    @Test
    void saysWhereItWasTamperedWith(@TempDir Path folder) throws IOException {
        String id = raise();
        assertThat(verification().<Boolean>json("$.intact")).isTrue();
        assertThat(check(folder).code()).isZero();

        tamper("update keten.audit_line set actor = 'iemand' where number = 1 and custody = '" + id + "'");
        try {
            var found = verification();
            assertThat(found.<Boolean>json("$.intact")).isFalse();
            assertThat(found.<Integer>json("$.checked")).isPositive();
            assertThat(found.<Map<String, Object>>json("$.firstBroken"))
                    .containsEntry("custody", id)
                    .containsEntry("number", 1)
                    .containsEntry("problem", "LINE_CHANGED")
                    .containsEntry("message", "Regel 1 van " + id + " is gewijzigd: de inhoud past niet bij de hash.");
            assertThat(check(folder).said()).startsWith("LINE_CHANGED " + id + " 1: ");
        } finally {
            tamper("update keten.audit_line set actor = 'uwvmedewerker' where number = 1 and custody = '" + id + "'");
        }
        assertThat(verification().<Boolean>json("$.intact")).isTrue();
    }

    private Caller.Answer verification() {
        return caller.get("auditor", AUDIT + "/verification");
    }

    private CheckedExport check(Path folder) throws IOException {
        var export = caller.get("auditor", AUDIT + "/export");
        assertThat(export.header("Content-Type")).startsWith("application/x-ndjson");
        return CheckedExport.of(Files.writeString(folder.resolve("export.ndjson"), export.body()));
    }

    private void tamper(String sql) {
        transaction.executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            db.sql(sql).update();
        });
    }
}

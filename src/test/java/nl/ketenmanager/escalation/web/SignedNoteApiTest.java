package nl.ketenmanager.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S26: the office of a bewindspersoon registers in his name, with the signed note. */
@ApplicationTest
@Import(Casework.class)
@Tag("S26")
class SignedNoteApiTest {
    private static final String PDF = "%PDF-1.7 ondertekend\n%%EOF\n";

    @Autowired
    private Casework casework;

    @Autowired
    private JdbcClient db;

    private Caller caller;
    private String id;

    @BeforeEach
    void raise(@LocalServerPort int port) {
        caller = new Caller(port);
        id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
        casework.forward(caller, id, "uwvmedewerker", "bdlijn", "ketenmanager", "bdbestuur", "kernteam");
    }

    @AfterEach
    void notRequired() {
        require(false);
    }

    @Test
    void aNoteIsKeptWithTheDecisionOfItsOffice() {
        var added = add("ministerszw", "besluit.pdf", PDF);
        assertThat(added.status()).isEqualTo(201);
        String note = added.json("$.id");
        assertThat(added.header("Location")).isEqualTo("/api/v1/escalations/" + id + "/notes/" + note);
        assertThat(added.<String>json("$.onBehalfOf")).isEqualTo("Minister van SZW");
        assertThat(added.<String>json("$.sha256")).hasSize(64);
        String task = casework.decisionOf("SZW", id).getId();
        assertThat(caller.get("ministerszw", "/engine-rest/task/" + task + "/form-variables")
                        .<String>json("$.noteOptions.value"))
                .contains(note, "besluit.pdf");
        String other = casework.decisionOf("FIN", id).getId();
        assertThat(caller.get("staatssecretarisfin", "/engine-rest/task/" + other + "/form-variables")
                        .<String>json("$.noteOptions.value"))
                .isEqualTo("[]");

        casework.decideFor("SZW", caller, id, "ministerszw", decision(note));
        var seen = caller.get("uwvmedewerker", "/api/v1/escalations/" + id);
        assertThat(seen.<List<String>>json("$.officeDecisions[?(@.office=='SZW')].signedNote"))
                .containsExactly(note);
        assertThat(caller.get("bdlijn", "/api/v1/escalations/" + id + "/notes").<List<String>>json("$[*].name"))
                .containsExactly("besluit.pdf");
        assertThat(caller.get("bdlijn", "/api/v1/escalations/" + id + "/notes/" + note)
                        .body())
                .isEqualTo(PDF);
        assertThat(caller.get("bdlijn", "/zaken/" + id).body())
                .contains("/zaken/" + id + "/notas/" + note, "(namens de Minister van SZW, Roos Hendrikse, ");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ketenbureau, 403", "kernteam, 403", "uwvlijn, 403", "omlijn, 404", "beheerder, 404"})
    void onlyACompetentOfficeAddsOne(String user, int status) {
        assertThat(add(user, "besluit.pdf", PDF).status()).isEqualTo(status);
        assertThat(caller.get("ketenbureau", "/api/v1/escalations/" + id + "/notes")
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void whoMayNotSeeTheCaseGetsNoNote() {
        String note = add("ministerszw", "besluit.pdf", PDF).json("$.id");
        for (String path : List.of("/notes", "/notes/" + note)) {
            assertThat(caller.get("omlijn", "/api/v1/escalations/" + id + path).status())
                    .isEqualTo(404);
        }
        assertThat(caller.get("ministerszw", "/api/v1/escalations/" + id + "/notes/" + id)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFileThatIsNotKeptIsRefusedByName() {
        assertThat(add("ministerszw", "besluit.pdf", "").violated()).containsExactly("file");
        assertThat(add("ministerszw", "besluit.exe", "MZ\u0000").violated()).containsExactly("file");
    }

    @Test
    void aNoteBelongsToACaseThatIsAtThePoliticalTier() {
        String low = casework.raise(caller, "uwvmedewerker", Casework.report("UWV"));
        casework.forward(caller, low, "uwvmedewerker", "uwvlijn", "ketenmanager", "bdbestuur", "kernteam");
        casework.decideFor("SZW", caller, low, "ministerszw", decision(null));
        id = low;
        assertThat(add("ministerszw", "besluit.pdf", PDF).status()).isEqualTo(409);
    }

    @Test
    void aDecisionTakesOnlyANoteOfItsOwnOffice() {
        String note = add("staatssecretarisfin", "fin.pdf", PDF).json("$.id");
        assertThat(complete("SZW", "ministerszw", decision(note)).body())
                .contains(
                        "Kies bij ‘Ondertekende nota’ een stuk dat namens de Minister van SZW bij deze zaak is gevoegd.");
        assertThat(complete("SZW", "ministerszw", decision("zomaar")).body()).contains("signedNote");
    }

    @Test
    void whereTheChainWantsItNoOfficeDecidesWithoutItsNote() {
        require(true);
        var withoutMore = decision(null);
        withoutMore.remove("agreementOwner");
        assertThat(complete("SZW", "ministerszw", withoutMore).violated())
                .containsExactlyInAnyOrder("signedNote", "agreementOwner");
        String note = add("ministerszw", "besluit.pdf", PDF).json("$.id");
        casework.decideFor("SZW", caller, id, "ministerszw", decision(note));
        assertThat(casework.decisionOf("SZW", id)).isNull();
    }

    private Caller.Answer add(String user, String name, String content) {
        String body = "--grens\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--grens--\r\n";
        return caller.post(
                user,
                "/api/v1/escalations/" + id + "/notes",
                body,
                Map.of("Content-Type", "multipart/form-data; boundary=grens"));
    }

    private Caller.Answer complete(String office, String user, Map<String, Object> decision) {
        String task = casework.decisionOf(office, id).getId();
        return caller.post(user, "/engine-rest/task/" + task + "/complete", Casework.variables(decision));
    }

    private void require(boolean required) {
        db.sql("update keten.chain set political_note_required = ? where code = 'LAK'")
                .param(required)
                .update();
    }

    private static Map<String, Object> decision(String note) {
        Map<String, Object> decision = new HashMap<>(Map.of(
                "decision", "DECIDE",
                "motivation", "Eén brief aan alle werkgevers.",
                "agreementOwner", "BD",
                "agreementDue", "2999-12-31"));
        if (note != null) {
            decision.put("signedNote", note);
        }
        return decision;
    }
}

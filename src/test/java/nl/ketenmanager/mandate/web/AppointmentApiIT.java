package nl.ketenmanager.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Caller.Answer;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Candidacies over the wire: who proposes, who sees, who reads what is for the board alone, and what is refused. */
@ApplicationTest
class AppointmentApiIT {
    @LocalServerPort
    private int port;

    @Autowired
    private OwnChains chains;

    private Caller caller;
    private OwnChain chain;

    @BeforeEach
    void aChainOfItsOwn() {
        TestClock.at("2026-04-02T10:00");
        caller = new Caller(port);
        chain = chains.copy("LAK", Phase.WERKEND);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: what is still missing is named, partner by partner")
    void aProposalNamesWhatIsStillMissing() {
        Answer proposed = propose("ketenbureau");
        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.header("Location")).isEqualTo(path("/1"));
        Answer seen = get("uwvlijn", "/1");
        assertThat(seen.<List<String>>json("$.missing"))
                .containsExactly(
                        "Instemming van de kandidaat",
                        "Instemming van de werkgever",
                        "Draagvlakverklaring van Belastingdienst",
                        "Draagvlakverklaring van CBS",
                        "Draagvlakverklaring van UWV");
        assertThat(seen.<Boolean>json("$.signedDecision")).isFalse();
        assertThat(seen.body()).doesNotContain("Onafhankelijk", "nevenfunctie");
        assertThat(get("uwvlijn", "").body()).doesNotContain("Onafhankelijk", "nevenfunctie");
    }

    @Test
    @Tag("S17")
    @DisplayName("S17: the directors of the chain read the dossier, others of the chain get 403, strangers 404")
    void onlyTheBoardReadsTheDossier() {
        propose("ketenbureau");
        Answer read = get("bdbestuur", "/1/dossier");
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.<String>json("$.interests")).contains("nevenfunctie");
        Stream.of("ketenbureau", "uwvlijn", "ketenmanager", "bdregisseur", "kernteam", "auditor")
                .forEach(other ->
                        assertThat(get(other, "/1/dossier").status()).as(other).isEqualTo(403));
        assertThat(get("ombestuur", "/1/dossier").status()).isEqualTo(404);
    }

    @Test
    void whoTakesNoPartInTheChainFindsNothing() {
        propose("ketenbureau");
        assertThat(get("omlijn", "").status()).isEqualTo(404);
        assertThat(get("omlijn", "/1").status()).isEqualTo(404);
        assertThat(post("strafketenbureau", "", proposal()).status()).isEqualTo(404);
        assertThat(post("strafketenbureau", "/1/withdrawals", "{\"reason\": \"Zomaar\"}")
                        .status())
                .isEqualTo(404);
        assertThat(get("uwvlijn", "/99").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uwvbestuur", "ketenmanager", "uwvlijn", "auditor"})
    void nobodyButTheKetenbureauProposes(String other) {
        assertThat(propose(other).status()).isEqualTo(403);
        assertThat(get("ketenbureau", "").<List<Object>>json("$")).isEmpty();
    }

    @Test
    void oneCandidateAtATime() {
        propose("ketenbureau");
        assertThat(propose("ketenbureau").status()).isEqualTo(409);
        assertThat(post("ketenbureau", "/1/withdrawals", "{\"reason\": \"Verkeerde kandidaat\"}")
                        .<String>json("$.state"))
                .isEqualTo("WITHDRAWN");
        assertThat(propose("ketenbureau").header("Location")).isEqualTo(path("/2"));
        assertThat(post("ketenbureau", "/1/withdrawals", "{\"reason\": \"Nog eens\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        Answer refused = post("ketenbureau", "", "{\"until\": \"gisteren\", \"powers\": [\"RULE\", null]}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.violated())
                .containsExactlyInAnyOrder("candidate", "employer", "until", "powers", "profile", "interests");
    }

    @Test
    void aDocumentThatIsNoneIsRefused() {
        propose("ketenbureau");
        assertThat(post("ketenbureau", "/1/documents", "{}").status()).isEqualTo(400);
        assertThat(post("ketenbureau", "/1/documents", "{\"document\": {\"content\": \"??\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(post("uwvbestuur", "/1/documents", document()).status()).isEqualTo(403);
        assertThat(post("ketenbureau", "/1/documents", document()).<Boolean>json("$.signedDecision"))
                .isTrue();
    }

    @Test
    void onlyTheKetenbureauOrTheCandidateWithdraws() {
        propose("ketenbureau");
        String reason = "{\"reason\": \"Andere plannen\"}";
        assertThat(post("bdbestuur", "/1/withdrawals", reason).status()).isEqualTo(403);
        assertThat(post("uwvlijn", "/1/withdrawals", "{}").violated()).containsExactly("reason");
        assertThat(post("uwvlijn", "/1/withdrawals", reason).status()).isEqualTo(200);
    }

    private Answer propose(String who) {
        return post(who, "", proposal());
    }

    private String proposal() {
        return """
                {"candidate": "%s", "employer": "UWV", "from": "2026-06-01", "until": "2028-06-01",
                 "powers": ["DECIDE", "NOODESCALATIE"], "profile": "Onafhankelijk en ervaren.",
                 "interests": "Eén nevenfunctie, onbezoldigd."}""".formatted(chain.person("uwvlijn"));
    }

    private static String document() {
        var document = MandateJson.document();
        return "{\"document\": {\"name\": \"%s\", \"mediaType\": \"%s\", \"content\": \"%s\"}}"
                .formatted(document.get("name"), document.get("mediaType"), document.get("content"));
    }

    private Answer get(String who, String rest) {
        return caller.get(chain.person(who), path(rest));
    }

    private Answer post(String who, String rest, String json) {
        return caller.post(chain.person(who), path(rest), json, Map.of());
    }

    private String path(String rest) {
        return "/api/v1/chains/" + chain.code() + "/appointments" + rest;
    }
}

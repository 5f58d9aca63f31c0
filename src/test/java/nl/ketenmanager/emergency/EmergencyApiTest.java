package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The emergency route over the API: who may, what is refused and how, and what can be read afterwards. */
@ApplicationTest
@Import(EmergencyPlay.class)
@Tag("S5")
class EmergencyApiTest {
    private static final String NOOD = """
            {"grounds": ["A", "E"], "reason": "De partner stopt maandag met leveren.",
             "consequenceOfWaiting": "Een miljoen uitkeringen komt maandag niet."}""";

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    OwnChain chain;
    PlayedCase played;
    Caller caller;

    @BeforeEach
    void aCaseWithTheKetenmanager() {
        TestClock.at("2026-09-04T16:00");
        caller = new Caller(port);
        chain = chains.copy("LAK", Phase.WERKEND);
        played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
    }

    @Test
    void isDeclaredAndConfirmedAndRead() {
        var declared = caller.post(chain.person("ketenmanager"), path(), NOOD);
        assertThat(declared.status()).as(declared.body()).isEqualTo(201);
        assertThat(declared.header("Location")).endsWith(path() + "/1");
        assertThat(declared.<String>json("$.state")).isEqualTo("DECLARED");
        assertThat(declared.<Integer>json("$.ground.version")).isPositive();
        var confirmed = caller.post(chain.person("ketenmanager"), path() + "/1/confirmations", "{}");
        assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
        assertThat(confirmed.<String>json("$.state")).isEqualTo("ACTIVE");
        var read = caller.get(chain.person("bdbestuur"), path());
        assertThat(read.<List<String>>json("$[*].grounds[*].code")).containsExactly("A", "E");
        assertThat(caller.get(chain.person("uwvmedewerker"), "/api/v1/escalations/" + played.id())
                        .<String>json("$.route"))
                .isEqualTo("EMERGENCY");
        assertThat(caller.post(chain.person("ketenmanager"), path() + "/1/confirmations", "{}")
                        .status())
                .isEqualTo(409);
        assertThat(caller.post(chain.person("ketenmanager"), path(), NOOD).status())
                .isEqualTo(409);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var answer = caller.post(chain.person("ketenmanager"), path(), "{\"grounds\": [\"Z\"], \"reason\": \"Kort\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violated()).containsExactlyInAnyOrder("grounds", "reason", "consequenceOfWaiting");
        assertThat(caller.post(chain.person("ketenmanager"), path(), "{}").violated())
                .containsExactlyInAnyOrder("grounds", "reason", "consequenceOfWaiting");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"uwvmedewerker", "uwvlijn", "uwvregisseur", "ketenbureau", "auditor", "bdlijn", "bdmedewerker"})
    @DisplayName("S5: every other role is refused, with the way that is open")
    void everyOtherRoleIsRefused(String who) {
        var answer = caller.post(chain.person(who), path(), NOOD);
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("extra bestuursvergadering");
        assertThat(emergency.account(played)).anyMatch(line -> line.startsWith("EMERGENCY_DECLARED REFUSED"));
        assertThat(caller.get(chain.person("ketenmanager"), path()).body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"uwvbestuur", "kernteam", "ministerszw", "cbsmedewerker", "politielijn", "beheerder", "worker"})
    void whoMayNotSeeTheCaseLearnsNothing(String who) {
        assertThat(caller.post(chain.person(who), path(), NOOD).status()).isIn(403, 404);
        assertThat(caller.get(chain.person(who), path()).status()).isEqualTo(404);
    }

    @Test
    void aChainWithoutDoorzettingsmachtHasNoEmergencies() {
        chains.keepOnly(chain, java.util.Set.of(Capability.KETENMANAGER, Capability.STANDPOINTS, Capability.MANDATES));
        var answer = caller.post(chain.person("ketenmanager"), path(), NOOD);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("geen doorzettingsmacht").contains("extra bestuursvergadering");
    }

    @Test
    @DisplayName("S5: a case that has only just been raised is refused in plain words, not with a failure")
    void aCaseBeforeItsFirstTierIsRefusedInPlainWords() {
        var fresh = play.reportOnly(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        // as it stands between its registration and its first tier
        db.sql("delete from keten.tier_visit where escalation = ?")
                .param(fresh.id().text())
                .update();
        String emergencies = "/api/v1/escalations/" + fresh.id() + "/emergencies";
        var answer = caller.post(chain.person("ketenmanager"), emergencies, NOOD);
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("eerste trede");
        assertThat(caller.post(chain.person("uwvmedewerker"), emergencies, NOOD).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uwvlijn", "ketenmanager"})
    @DisplayName("A refused confirmation leaves one line in the account, whatever refused it")
    void aRefusedConfirmationLeavesOneLine(String who) {
        caller.post(chain.person("ketenmanager"), path(), NOOD);
        if (who.equals("ketenmanager")) {
            TestClock.at("2026-09-04T20:30");
        }
        var answer = caller.post(chain.person(who), path() + "/1/confirmations", "{}");
        assertThat(answer.status()).as(answer.body()).isIn(403, 409);
        assertThat(emergency.account(played))
                .filteredOn(line -> line.startsWith("EMERGENCY_CONFIRMED"))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("REFUSED");
    }

    @Test
    void theRegisterShowsEachUseOfAQuarterToTheBoard() {
        caller.post(chain.person("ketenmanager"), path(), NOOD);
        caller.post(chain.person("ketenmanager"), path() + "/1/confirmations", "{}");
        String register = "/api/v1/chains/" + chain.code() + "/overrides";
        var quarter = caller.get(chain.person("uwvbestuur"), register + "?quarter=2026-Q3");
        assertThat(quarter.status()).as(quarter.body()).isEqualTo(200);
        assertThat(quarter.<Integer>json("$.uses")).isEqualTo(1);
        assertThat(quarter.<Integer>json("$.casesRaised")).isEqualTo(1);
        assertThat(quarter.<Double>json("$.rate")).isEqualTo(1.0);
        assertThat(quarter.<List<Integer>>json("$.emergencies[*].ground.mandate"))
                .hasSize(1);
        assertThat(caller.get(chain.person("uwvbestuur"), register + "?quarter=2026-Q2")
                        .<Integer>json("$.uses"))
                .isZero();
        assertThat(caller.get(chain.person("uwvbestuur"), register + "?quarter=zomer")
                        .status())
                .isEqualTo(400);
        assertThat(caller.get(chain.person("uwvlijn"), register).status()).isEqualTo(403);
        assertThat(caller.get("politiebestuur", register).status()).isEqualTo(404);
    }

    private String path() {
        return "/api/v1/escalations/" + played.id() + "/emergencies";
    }
}

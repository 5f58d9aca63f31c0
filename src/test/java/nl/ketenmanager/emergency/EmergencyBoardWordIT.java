package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.BoardWords;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the board has said on a matter is no emergency again without a new ground, however it said it. */
@ApplicationTest
@Import(EmergencyPlay.class)
@Tag("S5")
class EmergencyBoardWordIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    Emergencies emergencies;

    @Autowired
    JdbcClient db;

    OwnChain chain;
    PlayedCase played;

    @BeforeEach
    void aCaseWithTheKetenmanager() {
        TestClock.at("2026-09-04T16:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
    }

    @Autowired
    BoardWords words;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @DisplayName("S5: the board looked at it and sent it back; that is its word")
    void aReturnByTheBoardIsItsWord() {
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        played.giveBack("uwvbestuur", Tier.KETENMANAGER, "Los dit zelf op.");
        refusedWithoutANewGround(played, "teruggelegd");
    }

    @Test
    void whatTheBoardPassedOnIsItsWordToo() {
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        played.forward("uwvbestuur", "Dit is te groot voor het bestuur.");
        refusedWithoutANewGround(played, "doorgezet");
    }

    @Test
    void whatDividedTheOfficesAndCameBackToTheBoardIsNoEmergencyAgain() {
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        played.forward("uwvbestuur", "Dit is te groot voor het bestuur.");
        played.forward("kernteam", "Politiek.");
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        played.decide("staatssecretarisfin", Map.of("decision", "FORWARD", "motivation", "Wij zijn het niet eens."));
        refusedWithoutANewGround(played, "verdeeld");
    }

    @Test
    void whatTheBoardSaidOnTheCaseThatThisOneFollowsCounts() {
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        played.giveBack("uwvbestuur", Tier.KETENMANAGER, "Los dit zelf op.");
        played.withdraw("uwvmedewerker", "Toch anders aangepakt.");
        var again = follow(follow(played));
        refusedWithoutANewGround(again, "teruggelegd");
    }

    @Test
    void aRulingOnAnObjectionInTheSameCaseIsItsWord() {
        transaction.executeWithoutResult(
                status -> words.add(played.id(), "bezwaar ongegrond", TestClock.at("2026-09-04T16:05")));
        refusedWithoutANewGround(played, "bezwaar ongegrond");
    }

    @Test
    void aDeadlineThatPassedAtTheBoardIsNoWord() {
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        played.nobodyActsUntil("2026-09-14T10:00");
        emergency.declare(played, "ketenmanager");
        assertThat(emergencies.of(played.id())).hasSize(1);
    }

    @Test
    void whatTheBoardSaysBetweenDeclaringAndConfirmingCounts() {
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        emergency.declare(played, "ketenmanager");
        TestClock.at("2026-09-04T16:10");
        played.giveBack("uwvbestuur", Tier.KETENMANAGER, "Los dit zelf op.");
        assertThatThrownBy(() -> emergency.confirm(played, "ketenmanager"))
                .hasRootCauseInstanceOf(ConflictException.class)
                .rootCause()
                .hasMessageContaining("Trek de nood in");
    }

    private void refusedWithoutANewGround(PlayedCase it, String what) {
        assertThatThrownBy(() -> emergency.declare(it, "ketenmanager"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nieuwe grond")
                .hasMessageContaining(what);
        assertThat(emergencies.of(it.id())).isEmpty();
        Map<String, Object> form = new HashMap<>(EmergencyPlay.NOOD);
        form.put("newGround", "De leverancier heeft de aansluiting afgesloten.");
        emergency.declare(it, "ketenmanager", form);
        assertThat(emergencies.of(it.id())).extracting(Emergency::state).isEqualTo(List.of(Emergency.State.DECLARED));
    }

    private PlayedCase follow(PlayedCase earlier) {
        var next = play.report(
                chain,
                "uwvmedewerker",
                Problem.touching("BD", "UWV")
                        .direct("Het bestuur vergadert pas over drie weken.")
                        .with("follows", earlier.id().text())
                        .with("newFacts", "De levering stopt toch."));
        if (earlier == played) {
            next.withdraw("uwvmedewerker", "Wij wachten nog even.");
        }
        return next;
    }
}

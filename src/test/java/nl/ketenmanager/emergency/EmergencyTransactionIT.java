package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.BrokenOutbox;
import nl.ketenmanager.support.CaseRecords;
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

/** Invariant 4: an emergency takes effect whole, with everybody told, or not at all; only the account says it was tried. */
@ApplicationTest
@Import(EmergencyPlay.class)
@Tag("S5")
class EmergencyTransactionIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    JdbcClient db;

    OwnChain chain;
    BrokenOutbox outbox;
    PlayedCase played;

    @BeforeEach
    void aCaseWithTheKetenmanager() {
        TestClock.at("2026-09-04T16:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        outbox = new BrokenOutbox(db, chain);
        played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
    }

    @Test
    @DisplayName(
            "Invariant 4: a confirmation of which the board cannot be told leaves nothing but a line in the account")
    void aConfirmationOfWhichNobodyCanBeToldLeavesOnlyALine() {
        emergency.declare(played, "ketenmanager");
        var before = CaseRecords.of(chain, db);
        outbox.during(() -> assertThatThrownBy(() -> emergency.confirm(played, "ketenmanager"))
                .hasStackTraceContaining(BrokenOutbox.REFUSAL));
        assertThat(CaseRecords.of(chain, db)).isEqualTo(before);
        assertThat(emergency.account(played))
                .containsExactly("EMERGENCY_DECLARED DONE", "EMERGENCY_CONFIRMED REFUSED NOT_DONE");
        emergency.confirm(played, "ketenmanager");
        assertThat(emergency.told(played, "declared")).isNotEmpty();
    }

    @Test
    void aDeclarationOfWhichNobodyCanBeToldLeavesOnlyALine() {
        var before = CaseRecords.of(chain, db);
        outbox.during(() -> assertThatThrownBy(() -> emergency.declare(played, "ketenmanager"))
                .hasStackTraceContaining(BrokenOutbox.REFUSAL));
        assertThat(CaseRecords.of(chain, db)).isEqualTo(before);
        assertThat(emergency.account(played)).containsExactly("EMERGENCY_DECLARED REFUSED NOT_DONE");
    }

    @Test
    @DisplayName(
            "Invariant 4: the board is told, and account and evaluation exist, before the confirmation is answered")
    void everythingIsThereWhenTheConfirmationIsAnswered() {
        emergency.declare(played, "ketenmanager");
        emergency.submitOnly(
                played, "ketenmanager", "userTask_confirmEmergency", java.util.Map.of("confirmation", "CONFIRM"));
        assertThat(emergency.told(played, "declared")).isNotEmpty();
        assertThat(played.tasksOf("ketenmanager")).containsExactly("userTask_accountEmergency");
        assertThat(played.tasksOf("bdbestuur")).contains("userTask_reviewEmergency");
        assertThat(played.tasksOf("ministerszw")).containsExactly("userTask_decide");
        assertThat(CaseRecords.of(chain, db).of("agenda_item")).anyMatch(item -> item.contains("EVALUATION"));
    }
}

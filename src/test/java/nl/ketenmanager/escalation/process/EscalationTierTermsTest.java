package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.DUE_AT;
import static nl.ketenmanager.escalation.process.Answers.NEXT_DEADLINE_AT;
import static nl.ketenmanager.escalation.process.Answers.REMIND_AT;
import static nl.ketenmanager.escalation.process.Answers.TAKE_UP_AT;
import static nl.ketenmanager.escalation.process.Answers.UWV;
import static nl.ketenmanager.escalation.process.Answers.ended;
import static nl.ketenmanager.escalation.process.Answers.forwarded;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.ACTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.ASK_TAKE_UP;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.CONSULTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DEADLINE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DEADLINE_PASSED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DECIDE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.EXHAUSTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.FORWARD;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.LEAVE_TIER;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.LEFT;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.NEXT_DEADLINE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.REMIND;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.REMINDED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.REMINDER_DUE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.TAKE_UP_DUE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.TIER_EXHAUSTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.escalation.TierClock;
import nl.ketenmanager.escalation.TierClock.Consequence;
import nl.ketenmanager.escalation.TierDecisions;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a case at one tier as time passes. */
@ProcessTest
class EscalationTierTermsTest {
    private static final Map<String, Object> DECISION =
            Map.of("decision", "FORWARD", "motivation", "Te groot voor ons");

    @Autowired
    Processes processes;

    @Autowired
    TierClock tierClock;

    @Autowired
    TierDecisions decisions;

    TierScene scene;

    @BeforeEach
    void set(@Autowired TierEntrance entrance, @Autowired TierDeparture departure, @Autowired StandpointRounds rounds) {
        scene = new TierScene(processes, entrance, departure, rounds);
    }

    static Stream<Arguments> timers() {
        return Stream.of(
                Arguments.of(TAKE_UP_DUE, TAKE_UP_AT),
                Arguments.of(REMINDER_DUE, REMIND_AT),
                Arguments.of(DEADLINE, DUE_AT));
    }

    @ParameterizedTest
    @MethodSource("timers")
    void eachTimerGoesOffAtTheMomentThatTheTierWasGiven(String timer, Instant moment) {
        scene.enter(Tier.TACTICAL);
        assertThat(processes.dueAt(timer)).isEqualTo(moment);
    }

    @Test
    void asksToTakeTheCaseUp() {
        var tier = scene.enter(Tier.TACTICAL);
        processes.fire(TAKE_UP_DUE);
        processes.run(ASK_TAKE_UP);
        assertThat(tier)
                .isWaitingAt(DECIDE)
                .hasPassedInOrder(TAKE_UP_DUE, ASK_TAKE_UP, REMINDED)
                .hasNotPassed(REMINDER_DUE, DEADLINE, LEAVE_TIER);
        verify(tierClock).askTakeUp(CASE);
    }

    @Test
    void remindsBeforeTheTermIsOver() {
        var tier = scene.enter(Tier.TACTICAL);
        processes.fire(REMINDER_DUE);
        processes.run(REMIND);
        assertThat(tier)
                .isWaitingAt(DECIDE)
                .hasPassedInOrder(REMINDER_DUE, REMIND, REMINDED)
                .hasNotPassed(TAKE_UP_DUE, DEADLINE, LEAVE_TIER);
        verify(tierClock).remind(CASE);
    }

    @Test
    void aPassedTermMovesTheCaseUp() {
        var tier = scene.enter(Tier.TACTICAL, UWV);
        passes(DEADLINE, forwards());
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(DEADLINE, DEADLINE_PASSED, FORWARD, EXHAUSTED, TIER_EXHAUSTED, LEAVE_TIER, LEFT)
                .hasNotPassed(ACTED, NEXT_DEADLINE, CONSULTED);
        assertThat(processes.lastOf(tier, EscalationTierModel.Variables.NEXT_TIER))
                .isEqualTo("KETENMANAGER");
        verify(tierClock).deadlinePassed(CASE);
        verifyNoInteractions(decisions);
    }

    @Test
    void aPassedTermStopsTheConsultation() {
        scene.enter(Tier.TACTICAL, UWV);
        scene.askStandpoints(UWV);
        var standpoint = processes.running(PartnerStandpointModel.PROCESS);
        passes(DEADLINE, forwards());
        assertThat(standpoint).isEnded().hasNotPassed(PartnerStandpointModel.Elements.GIVEN);
        verify(scene.rounds(), never()).noResponse(CASE, UWV);
    }

    @Test
    void aTierThatKeepsTheCaseHasANextTerm() {
        var tier = scene.enter(Tier.KETENMANAGER);
        passes(DEADLINE, stays());
        assertThat(tier)
                .isWaitingAt(DECIDE, NEXT_DEADLINE)
                .hasPassedInOrder(DEADLINE, DEADLINE_PASSED, FORWARD)
                .hasNotPassed(EXHAUSTED, TIER_EXHAUSTED, LEAVE_TIER);
        assertThat(processes.dueAt(NEXT_DEADLINE)).isEqualTo(NEXT_DEADLINE_AT);
    }

    @Test
    void theNextTermCanMoveTheCaseUp() {
        var tier = scene.enter(Tier.TACTICAL);
        passes(DEADLINE, stays());
        passes(NEXT_DEADLINE, stays());
        assertThat(tier).isWaitingAt(DECIDE, NEXT_DEADLINE);
        passes(NEXT_DEADLINE, forwards());
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(DEADLINE, NEXT_DEADLINE, DEADLINE_PASSED, EXHAUSTED, TIER_EXHAUSTED, LEAVE_TIER, LEFT)
                .hasNotPassed(ACTED);
    }

    @Test
    void aTierCanStillDecideAfterItsTerm() {
        var tier = scene.enter(Tier.KETENMANAGER);
        passes(DEADLINE, stays());
        scene.leaves(ended(Outcome.DECIDED));
        scene.decide(DECISION);
        processes.run(DECIDE);
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(DEADLINE, DECIDE, ACTED, LEAVE_TIER, LEFT)
                .hasNotPassed(EXHAUSTED, TIER_EXHAUSTED);
        assertThat(processes.stoppedIn(tier)).contains(NEXT_DEADLINE).doesNotContain(DECIDE);
    }

    @Test
    void aDecisionStopsAReminderThatIsAboutToGoOut() {
        var tier = scene.enter(Tier.TACTICAL);
        processes.fire(REMINDER_DUE);
        scene.leaves(forwarded(Tier.KETENMANAGER));
        scene.decide(DECISION);
        processes.run(DECIDE);
        assertThat(tier).isEnded().hasPassed(REMINDER_DUE, ACTED).hasNotPassed(REMIND, REMINDED);
        verifyNoInteractions(tierClock);
    }

    @Test
    void aTermThatPassesWhileTheDecisionIsOnItsWayChangesNothing() {
        var tier = scene.enter(Tier.TACTICAL);
        processes.fire(DEADLINE);
        scene.leaves(forwarded(Tier.KETENMANAGER));
        scene.decide(DECISION);
        passed(stays());
        assertThat(tier).hasNotPassed(EXHAUSTED, LEAVE_TIER);
        processes.run(DECIDE);
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(DECIDE, ACTED, LEAVE_TIER, LEFT)
                .hasNotPassed(TIER_EXHAUSTED);
    }

    private void passes(String timer, Consequence consequence) {
        processes.fire(timer);
        passed(consequence);
    }

    private void passed(Consequence consequence) {
        given(tierClock.deadlinePassed(CASE)).willReturn(consequence);
        if (consequence.forwards()) {
            scene.leaves(forwarded(Tier.KETENMANAGER));
        }
        processes.run(DEADLINE_PASSED);
    }

    private static Consequence forwards() {
        return new Consequence(true, DUE_AT);
    }

    private static Consequence stays() {
        return new Consequence(false, NEXT_DEADLINE_AT);
    }
}

package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.DUE_AT;
import static nl.ketenmanager.escalation.process.Answers.FIN;
import static nl.ketenmanager.escalation.process.Answers.REMIND_AT;
import static nl.ketenmanager.escalation.process.Answers.SZW;
import static nl.ketenmanager.escalation.process.Answers.TAKE_UP_AT;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.ACTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.ASK_TAKE_UP;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DEADLINE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DEADLINE_PASSED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DECIDE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.EXHAUSTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.LEAVE_TIER;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.LEFT;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.NEXT_DEADLINE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.REMIND;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.REMINDER_DUE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.TAKE_UP_DUE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.TIER_EXHAUSTED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Ballot;
import nl.ketenmanager.escalation.Decider;
import nl.ketenmanager.escalation.OfficeBriefing;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.escalation.TierClock;
import nl.ketenmanager.escalation.TierDecisions;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One decision per competent office: the path at the political tier. */
@ProcessTest
@Tag("S26")
class PoliticalTierTest {
    private static final Map<String, Object> DECISION =
            Map.of("decision", "DECIDE", "motivation", "Eén brief", "agreementOwner", "BD");
    private static final Ballot BALLOT = new Ballot("DECIDE", "Eén brief", null, "BD", null, null, null, null);

    @Autowired
    Processes processes;

    @Autowired
    TierDecisions decisions;

    @Autowired
    TierClock tierClock;

    @Autowired
    OfficeBriefing offices;

    TierScene scene;

    @BeforeEach
    void set(@Autowired TierEntrance entrance, @Autowired TierDeparture departure, @Autowired StandpointRounds rounds) {
        scene = new TierScene(processes, entrance, departure, rounds);
        given(offices.inWhoseName(CASE, SZW)).willReturn(Optional.of("de Minister van SZW"));
        given(offices.inWhoseName(CASE, FIN)).willReturn(Optional.of("de Staatssecretaris van Financiën"));
    }

    @Test
    void eachCompetentOfficeGetsATaskOfItsOwn() {
        enter();
        assertThat(of(SZW))
                .hasName("Besluiten over zaak LAK-2026-00001 namens de Minister van SZW")
                .hasDueDate(java.util.Date.from(DUE_AT))
                .isNotAssigned();
        assertThat(of(FIN)).hasName("Besluiten over zaak LAK-2026-00001 namens de Staatssecretaris van Financiën");
        org.assertj.core.api.Assertions.assertThat(of(SZW).getId()).isNotEqualTo(of(FIN).getId());
    }

    @Test
    void whoClaimsATaskTakesTheCaseUpForThatOffice() {
        enter();
        processes.claim(of(FIN), "staatssecretarisfin");
        verify(tierClock).takenUp(CASE, FIN, "staatssecretarisfin");
    }

    @Test
    void theFirstDecisionIsNotYetTheDecisionOfTheTier() {
        var tier = enter();
        processes.complete(of(SZW), "ministerszw", DECISION);
        processes.run(DECIDE);
        assertThat(tier).isWaitingAt(DECIDE).hasNotPassed(ACTED, LEAVE_TIER);
        assertThat(of(FIN)).isNotAssigned();
        verify(decisions).decide(CASE, SZW, BALLOT, "ministerszw");
    }

    @Test
    @DisplayName("S26: a joint decision counts only when every competent office holder decided")
    void theTierHasActedWhenTheLastOfficeDecides() {
        var tier = enter();
        scene.leaves(Answers.ended(Outcome.DECIDED));
        processes.complete(of(FIN), "staatssecretarisfin", DECISION);
        processes.complete(of(SZW), "ministerszw", DECISION);
        processes.runAll(DECIDE);
        assertThat(tier).isEnded().hasPassedInOrder(DECIDE, ACTED, LEAVE_TIER, LEFT);
        verify(decisions).decide(CASE, FIN, BALLOT, "staatssecretarisfin");
        verify(decisions).decide(CASE, SZW, BALLOT, "ministerszw");
    }

    @Test
    void aRefusedDecisionOfOneOfficeLeavesBothTasksOpen() {
        var tier = enter();
        willThrow(new ForbiddenException("Niet namens dit ambt"))
                .given(decisions)
                .decide(any(), eq(SZW), any(), any());
        assertThatThrownBy(() -> processes.complete(of(SZW), "staatssecretarisfin", DECISION))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(tier).isWaitingAt(DECIDE);
        assertThat(of(SZW)).isNotAssigned();
        assertThat(of(FIN)).isNotAssigned();
    }

    @Test
    void theOfficesShareOneTerm() {
        enter();
        org.assertj.core.api.Assertions.assertThat(
                        List.of(TAKE_UP_DUE, REMINDER_DUE, DEADLINE).stream().map(processes::dueAt))
                .containsExactly(TAKE_UP_AT, REMIND_AT, DUE_AT);
        processes.fire(TAKE_UP_DUE);
        processes.run(ASK_TAKE_UP);
        processes.fire(REMINDER_DUE);
        processes.run(REMIND);
        verify(tierClock).askTakeUp(CASE);
        verify(tierClock).remind(CASE);
    }

    @Test
    void whatOneOfficeDecidedWaitsBeyondTheTermForTheOther() {
        var tier = enter();
        processes.complete(of(SZW), "ministerszw", DECISION);
        processes.run(DECIDE);
        given(tierClock.deadlinePassed(CASE)).willReturn(new TierClock.Consequence(false, Answers.NEXT_DEADLINE_AT));
        processes.fire(DEADLINE);
        processes.run(DEADLINE_PASSED);
        assertThat(tier).isWaitingAt(DECIDE, NEXT_DEADLINE).hasNotPassed(ACTED, EXHAUSTED);
    }

    @Test
    void aTermThatForcesTheCaseOnStopsTheOfficeThatIsLeft() {
        var tier = enter();
        processes.complete(of(SZW), "ministerszw", DECISION);
        processes.run(DECIDE);
        given(tierClock.deadlinePassed(CASE)).willReturn(new TierClock.Consequence(true, Answers.NEXT_DEADLINE_AT));
        scene.leaves(Answers.ended(Outcome.DIVIDED));
        processes.fire(DEADLINE);
        processes.run(DEADLINE_PASSED);
        assertThat(tier)
                .isEnded()
                .hasPassed(EXHAUSTED, TIER_EXHAUSTED, LEAVE_TIER)
                .hasNotPassed(ACTED);
    }

    private ProcessInstance enter() {
        return scene.enter(Tier.POLITICAL, Answers.occupied(Tier.POLITICAL, List.of(FIN, SZW)));
    }

    private Task of(Decider office) {
        return processes.task(DECIDE, office.text());
    }
}

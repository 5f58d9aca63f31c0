package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.CBS;
import static nl.ketenmanager.escalation.process.Answers.DUE_AT;
import static nl.ketenmanager.escalation.process.Answers.GROUP;
import static nl.ketenmanager.escalation.process.Answers.UWV;
import static nl.ketenmanager.escalation.process.Answers.empty;
import static nl.ketenmanager.escalation.process.Answers.ended;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.ACTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.CONSULTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.DECIDE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.EMPTY;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.ENTER_TIER;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.FORK;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.HANDLE;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.LEAVE_TIER;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.LEFT;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.OCCUPIED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.STANDPOINTS;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.TIER_EXHAUSTED;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Elements.TIER_REACHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Date;
import java.util.Map;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Ballot;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.escalation.TierClock;
import nl.ketenmanager.escalation.TierDecisions;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to a case at one tier while people act. */
@ProcessTest
class EscalationTierTest {
    private static final Map<String, Object> DECISION =
            Map.of("decision", "DECIDE", "motivation", "Zo doen we het", "agreementOwner", "UWV");

    @Autowired
    Processes processes;

    @Autowired
    TierDecisions decisions;

    @Autowired
    TierClock tierClock;

    TierScene scene;

    @BeforeEach
    void set(@Autowired TierEntrance entrance, @Autowired TierDeparture departure, @Autowired StandpointRounds rounds) {
        scene = new TierScene(processes, entrance, departure, rounds);
    }

    @Test
    void anEmptyTierPassesTheCaseOn() {
        var tier = scene.enter(Tier.KERNTEAM, empty(Tier.POLITICAL));
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(TIER_REACHED, ENTER_TIER, OCCUPIED, EMPTY)
                .hasNotPassed(HANDLE, LEAVE_TIER, LEFT);
        assertThat(processes.lastOf(tier, EscalationTierModel.Variables.TIER_OUTCOME))
                .isEqualTo("FORWARDED");
        assertThat(processes.lastOf(tier, EscalationTierModel.Variables.NEXT_TIER))
                .isEqualTo("POLITICAL");
        verifyNoInteractions(scene.departure());
    }

    @Test
    void anOccupiedTierGetsTheTaskWithItsGroupsAndItsTerm() {
        var tier = scene.enter(Tier.TACTICAL, UWV);
        assertThat(tier)
                .isNotEnded()
                .isWaitingAt(DECIDE)
                .hasPassedInOrder(TIER_REACHED, ENTER_TIER, OCCUPIED, FORK)
                .hasNotPassed(EMPTY);
        assertThat(processes.task(DECIDE))
                .hasCandidateGroup(GROUP)
                .hasCandidateGroup("LAK-TACTICAL-CBS")
                .hasName("Besluiten over zaak LAK-2026-00001")
                .hasDueDate(Date.from(DUE_AT))
                .isNotAssigned();
        verify(scene.entrance()).enter(CASE, Tier.TACTICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATIONAL, operational-work-around",
        "TACTICAL, decide-at-tier",
        "KETENMANAGER, decide-at-tier",
        "KETENBESTUUR, decide-at-tier",
        "KERNTEAM, decide-at-tier",
        "POLITICAL, decide-at-tier",
    })
    void eachTierDecidesWithItsForm(Tier tier, String form) {
        scene.enter(tier);
        assertThat(processes.task(DECIDE).getCamundaFormRef().getKey()).isEqualTo(form);
    }

    @Test
    void whoClaimsTheTaskTakesTheCaseUp() {
        scene.enter(Tier.TACTICAL);
        processes.claim(DECIDE, "cbslijn");
        verify(tierClock).takenUp(CASE, "cbslijn");
    }

    @Test
    void aDecisionEndsTheStay() {
        var tier = scene.enter(Tier.TACTICAL);
        scene.leaves(ended(Outcome.DECIDED));
        scene.decide(DECISION);
        processes.run(DECIDE);
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(FORK, DECIDE, ACTED, LEAVE_TIER, LEFT)
                .hasNotPassed(EMPTY, CONSULTED, TIER_EXHAUSTED);
        assertThat(processes.lastOf(tier, EscalationTierModel.Variables.TIER_OUTCOME))
                .isEqualTo("DECIDED");
        verify(decisions)
                .decide(CASE, new Ballot("DECIDE", "Zo doen we het", null, "UWV", null, null, null), "uwvlijn");
        verifyNoInteractions(tierClock);
    }

    @Test
    void aDecisionStopsTheConsultation() {
        var tier = scene.enter(Tier.TACTICAL, UWV, CBS);
        scene.askStandpoints(UWV, CBS);
        var asked = processes.allRunning(PartnerStandpointModel.PROCESS);
        scene.leaves(ended(Outcome.DECIDED));
        scene.decide(DECISION);
        processes.run(DECIDE);
        assertThat(tier)
                .isEnded()
                .hasPassedInOrder(DECIDE, ACTED, LEAVE_TIER, LEFT)
                .hasNotPassed(CONSULTED);
        assertThat(asked).isNotEmpty().allSatisfy(standpoint -> assertThat(standpoint)
                .isEnded()
                .hasNotPassed(PartnerStandpointModel.Elements.GIVEN, PartnerStandpointModel.Elements.NO_RESPONSE));
    }

    @Test
    void aDecisionStopsAConsultationThatHasNotBegun() {
        var tier = scene.enter(Tier.TACTICAL, UWV);
        scene.leaves(ended(Outcome.DECIDED));
        scene.decide(DECISION);
        processes.run(DECIDE);
        assertThat(tier).isEnded().hasNotPassed(STANDPOINTS, CONSULTED);
        assertThat(processes.isPending(STANDPOINTS)).isFalse();
        verifyNoInteractions(scene.rounds());
    }

    @Test
    void allStandpointsTogetherDecideNothing() {
        var tier = scene.enter(Tier.TACTICAL, UWV);
        scene.askStandpoints(UWV);
        processes.complete(
                PartnerStandpointModel.Elements.GIVE,
                "uwvregisseur",
                Map.of("position", "AGREE", "standpoint", "Goed"));
        processes.run(PartnerStandpointModel.Elements.GIVE);
        assertThat(tier).isWaitingAt(DECIDE).hasPassedInOrder(FORK, CONSULTED).hasNotPassed(ACTED, LEAVE_TIER);
        verify(scene.rounds()).give(CASE, UWV, "AGREE", "Goed", "uwvregisseur");
    }

    @Test
    void aCaseThatNobodyElseIsAskedAboutIsOnlyDecided() {
        var tier = scene.enter(Tier.TACTICAL);
        processes.run(STANDPOINTS);
        assertThat(tier).isWaitingAtExactly(HANDLE, DECIDE).hasPassed(CONSULTED);
        verifyNoInteractions(scene.rounds());
    }

    @Test
    void aConsultationBelongsToTheCaseAndItsChain() {
        scene.enter(Tier.TACTICAL, UWV);
        scene.askStandpoints(UWV);
        var standpoint = processes.running(PartnerStandpointModel.PROCESS);
        assertThat(standpoint).hasBusinessKey(CASE.text());
        assertThat(standpoint.getTenantId()).isEqualTo("LAK");
        verify(scene.rounds()).ask(CASE, UWV);
    }

    @Test
    void aRefusedDecisionLeavesTheTaskOpen() {
        var tier = scene.enter(Tier.TACTICAL);
        willThrow(new RefusedException("motivation", "Vul ‘Motivering’ in."))
                .given(decisions)
                .decide(any(), any(), any());
        assertThatThrownBy(() -> scene.decide(DECISION)).hasRootCauseInstanceOf(RefusedException.class);
        assertThat(tier).isWaitingAt(DECIDE).hasNotPassed(ACTED, LEAVE_TIER);
        assertThat(processes.isPending(DECIDE)).isFalse();
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefused() {
        var tier = scene.enter(Tier.TACTICAL);
        assertThatThrownBy(() -> scene.decide(Map.of("decision", "DECIDE", "tierOutcom", "DECIDED")))
                .hasRootCauseInstanceOf(RefusedException.class)
                .rootCause()
                .hasMessageContaining("tierOutcom");
        assertThat(tier).isWaitingAt(DECIDE);
        verifyNoInteractions(decisions);
    }
}

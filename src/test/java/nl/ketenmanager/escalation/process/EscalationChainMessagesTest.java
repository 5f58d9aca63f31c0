package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.DUE_AT;
import static nl.ketenmanager.escalation.process.Answers.UWV;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.BACK_FROM_EMERGENCY;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.BACK_OR_DONE;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.DECIDED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.DIVIDED_EMERGENCY;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.EMERGENCY_DECLARED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.EMERGENCY_ENDED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.ENDED_ELSEWHERE;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.ENDED_EMERGENCY;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.ENDED_WITHDRAWN;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.OUTCOME;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.RESOLVED_ELSEWHERE;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.RESOLVED_EMERGENCY;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.STILL_OPEN;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.TIERS;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.TIERS_DONE;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.WITHDRAWN;
import static nl.ketenmanager.escalation.process.EscalationChainTest.callActivity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationProcess;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.ReportIntake;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.escalation.TierClock;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.escalation.TierExit;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens outside a case is heard wherever the case is, and stops everything that runs for it. */
@ProcessTest
class EscalationChainMessagesTest {
    @Autowired
    Processes processes;

    @Autowired
    EscalationProcess process;

    @Autowired
    TierDeparture departure;

    ChainScene scene;

    @BeforeEach
    void set(
            @Autowired RuntimeService runtime,
            @Autowired ChainRegister register,
            @Autowired ReportIntake intake,
            @Autowired TierEntrance entrance) {
        scene = new ChainScene(processes, runtime, register, intake, entrance, departure);
    }

    /** A message, the event that hears it and the end it leads to. */
    enum Told {
        WITHDRAWN(EscalationChainModel.Messages.WITHDRAWN, EscalationChainModel.Elements.WITHDRAWN, ENDED_WITHDRAWN),
        RESOLVED_ELSEWHERE(
                EscalationChainModel.Messages.RESOLVED_ELSEWHERE,
                EscalationChainModel.Elements.RESOLVED_ELSEWHERE,
                ENDED_ELSEWHERE),
        EMERGENCY_DECLARED(
                EscalationChainModel.Messages.EMERGENCY_DECLARED,
                EscalationChainModel.Elements.EMERGENCY_DECLARED,
                EMERGENCY_ENDED);

        final String message;
        final String event;
        final String end;

        Told(String message, String event, String end) {
            this.message = message;
            this.event = event;
            this.end = end;
        }
    }

    static Stream<Arguments> everywhere() {
        return Arrays.stream(Tier.values())
                .flatMap(tier -> Arrays.stream(Told.values()).map(told -> Arguments.of(tier, told)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void isHeardAtEveryTier(Tier tier, Told told) {
        var chain = scene.sentTo(tier);
        var its = processes.running(EscalationTierModel.PROCESS);
        scene.tell(told.message);
        heard(chain, told);
        assertThat(processes.stoppedIn(chain)).contains(TIERS, callActivity(tier));
        stopped(its);
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void isHeardRightAfterTheStart(Told told) {
        var chain = scene.raise(Route.TIERED);
        assertThat(processes.isPending(EscalationTierModel.Elements.STANDPOINTS))
                .isTrue();
        scene.tell(told.message);
        heard(chain, told);
        assertThat(processes.isPending(EscalationTierModel.Elements.STANDPOINTS))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void isHeardWhileADecisionIsOnItsWay(Told told) {
        var chain = scene.raise(Route.TIERED);
        processes.complete(EscalationTierModel.Elements.DECIDE, "iemand", Map.of("decision", "FORWARD"));
        assertThat(processes.isPending(EscalationTierModel.Elements.DECIDE)).isTrue();
        scene.tell(told.message);
        heard(chain, told);
        assertThat(processes.isPending(EscalationTierModel.Elements.DECIDE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void isHeardWhileATermHasPassed(Told told, @Autowired TierClock tierClock) {
        var chain = scene.raise(Route.TIERED);
        processes.fire(EscalationTierModel.Elements.DEADLINE);
        scene.tell(told.message);
        heard(chain, told);
        assertThat(processes.isPending(EscalationTierModel.Elements.DEADLINE_PASSED))
                .isFalse();
        verifyNoInteractions(tierClock);
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void isHeardWhileATierWaitsForItsNextTerm(Told told, @Autowired TierClock tierClock) {
        var chain = scene.raise(Route.TIERED);
        given(tierClock.deadlinePassed(CASE)).willReturn(new TierClock.Consequence(false, DUE_AT));
        processes.fire(EscalationTierModel.Elements.DEADLINE);
        processes.run(EscalationTierModel.Elements.DEADLINE_PASSED);
        scene.tell(told.message);
        heard(chain, told);
        assertThat(processes.isPending(EscalationTierModel.Elements.NEXT_DEADLINE))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Told.class)
    void stopsThePartnersThatAreAsked(Told told, @Autowired StandpointRounds rounds) {
        scene.sentTo(Tier.TACTICAL, UWV);
        processes.run(EscalationTierModel.Elements.STANDPOINTS);
        given(rounds.ask(CASE, UWV)).willReturn(new StandpointRounds.Asked("LAK-KETENREGISSEUR-UWV", false));
        processes.run(PartnerStandpointModel.Elements.ASK);
        var question = processes.running(PartnerStandpointModel.PROCESS);
        scene.tell(told.message);
        stopped(question);
    }

    @Test
    void theApplicationTellsAWithdrawal() {
        var chain = scene.raise(Route.TIERED);
        process.withdrawn(CASE);
        assertThat(chain).isEnded().hasPassedInOrder(WITHDRAWN, ENDED_WITHDRAWN).hasNotPassed(RESOLVED_ELSEWHERE);
    }

    @Test
    void theApplicationTellsASolutionElsewhere() {
        var chain = scene.raise(Route.TIERED);
        process.resolvedElsewhere(CASE);
        assertThat(chain)
                .isEnded()
                .hasPassedInOrder(RESOLVED_ELSEWHERE, ENDED_ELSEWHERE)
                .hasNotPassed(WITHDRAWN, EMERGENCY_DECLARED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"DECIDED, " + ENDED_EMERGENCY, "RESOLVED, " + RESOLVED_EMERGENCY, "DIVIDED, " + DIVIDED_EMERGENCY})
    @DisplayName("S5: a case that ends on the emergency route says how, and does not come back")
    void aCaseThatEndsOnTheEmergencyRouteSaysHow(Outcome outcome, String end) {
        var chain = scene.raise(Route.TIERED);
        process.emergencyDeclared(CASE);
        process.emergencyEnded(CASE, Answers.ended(outcome));
        assertThat(chain)
                .isEnded()
                .hasPassedInOrder(EMERGENCY_DECLARED, EMERGENCY_ENDED, STILL_OPEN, end)
                .hasNotPassed(BACK_OR_DONE, OUTCOME)
                .hasNotPassed(Stream.of(ENDED_EMERGENCY, RESOLVED_EMERGENCY, DIVIDED_EMERGENCY)
                        .filter(other -> !other.equals(end))
                        .toArray(String[]::new));
    }

    @Test
    void aCaseThatDividedThemAndGoesBackToTheBoardHasNotEnded() {
        var chain = scene.raise(Route.TIERED);
        process.emergencyDeclared(CASE);
        process.emergencyEnded(CASE, new TierExit(Outcome.DIVIDED, Tier.KETENBESTUUR));
        assertThat(chain).hasNotPassed(DIVIDED_EMERGENCY).isWaitingAt(callActivity(Tier.KETENBESTUUR));
    }

    @ParameterizedTest
    @EnumSource(
            value = Tier.class,
            names = {"TACTICAL", "KETENBESTUUR"})
    void aCaseThatIsStillOpenComesBackAtTheTierThatGetsIt(Tier tier) {
        var chain = scene.raise(Route.TIERED);
        process.emergencyDeclared(CASE);
        process.emergencyEnded(CASE, Answers.returned(tier));
        assertThat(chain)
                .hasPassedInOrder(EMERGENCY_DECLARED, EMERGENCY_ENDED, STILL_OPEN, BACK_FROM_EMERGENCY)
                .isWaitingAt(callActivity(tier));
        scene.ends(Outcome.DECIDED);
        assertThat(chain).isEnded().hasPassed(DECIDED).hasNotPassed(ENDED_EMERGENCY);
    }

    @Test
    void anEmergencyCanBeDeclaredAgainOnACaseThatCameBack() {
        var chain = scene.raise(Route.TIERED);
        process.emergencyDeclared(CASE);
        process.emergencyEnded(CASE, Answers.returned(Tier.KETENBESTUUR));
        process.emergencyDeclared(CASE);
        assertThat(chain).isWaitingAt(EMERGENCY_ENDED);
    }

    @Test
    void aCaseThatHasEndedHearsNothing() {
        scene.raise(Route.TIERED);
        process.withdrawn(CASE);
        assertThatThrownBy(() -> process.withdrawn(CASE)).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    private void heard(ProcessInstance chain, Told told) {
        if (told == Told.EMERGENCY_DECLARED) {
            // outside the ladder, until it hears how the emergency ended
            assertThat(chain).hasPassed(told.event).isWaitingAt(told.end);
        } else {
            assertThat(chain).isEnded().hasPassedInOrder(told.event, told.end);
        }
        assertThat(chain)
                .hasNotPassed(TIERS_DONE, OUTCOME)
                .hasNotPassed(Arrays.stream(Told.values())
                        .filter(other -> other != told)
                        .map(other -> other.event)
                        .toArray(String[]::new));
        verifyNoInteractions(departure);
    }

    private static void stopped(ProcessInstance process) {
        assertThat(process)
                .isEnded()
                .hasNotPassed(
                        EscalationTierModel.Elements.LEAVE_TIER,
                        EscalationTierModel.Elements.LEFT,
                        PartnerStandpointModel.Elements.GIVEN,
                        PartnerStandpointModel.Elements.NO_RESPONSE);
    }
}

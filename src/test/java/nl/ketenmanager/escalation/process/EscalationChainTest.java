package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.divided;
import static nl.ketenmanager.escalation.process.Answers.returned;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.AFTER_KERNTEAM;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.AFTER_KETENBESTUUR;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.AFTER_KETENMANAGER;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.AFTER_OPERATIONAL;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.AFTER_TACTICAL;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.BACK_OR_DONE;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.DECIDED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.DIVIDED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.ENTRY_TIER;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.KERNTEAM;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.KETENBESTUUR;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.KETENMANAGER;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.OPERATIONAL;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.OUTCOME;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.POLITICAL;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.PROBLEM_REPORTED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.RESOLVED;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.TACTICAL;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.TIER;
import static nl.ketenmanager.escalation.process.EscalationChainModel.Elements.TIERS_DONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Arrays;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.ReportIntake;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.TierDeparture;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The way of a case up the tiers, down again, and out with an outcome. */
@ProcessTest
class EscalationChainTest {
    @Autowired
    Processes processes;

    @Autowired
    TierEntrance entrance;

    ChainScene scene;

    @BeforeEach
    void set(
            @Autowired RuntimeService runtime,
            @Autowired ChainRegister register,
            @Autowired ReportIntake intake,
            @Autowired TierDeparture departure) {
        scene = new ChainScene(processes, runtime, register, intake, entrance, departure);
    }

    @ParameterizedTest(name = "{0} with impact {1}, urgency {2} in {3}: {4}")
    @CsvSource({
        "TIERED, MEDIUM, NORMAL, WERKEND, OPERATIONAL",
        "TIERED, HIGH, HIGH, ROBUUST, TACTICAL",
        "DIRECT, MEDIUM, NORMAL, WERKEND, KETENMANAGER",
    })
    void theTableOfEntryDecidesWhereACaseStarts(Route route, Impact impact, Urgency urgency, Phase phase, Tier entry) {
        var chain = scene.raise(Answers.escalation(route, impact, urgency), phase);
        assertThat(chain)
                .isWaitingAt(callActivity(entry))
                .hasPassedInOrder(PROBLEM_REPORTED, ENTRY_TIER, TIER)
                .hasNotPassed(AFTER_TACTICAL, BACK_OR_DONE);
        verify(entrance).enter(CASE, entry);
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void eachTierIsTheOneThatTheVariableNames(Tier tier) {
        var chain = scene.sentTo(tier);
        assertThat(chain).isWaitingAt(callActivity(tier));
        assertThat(processes.lastOf(processes.running(EscalationTierModel.PROCESS), EscalationTierModel.Variables.TIER))
                .isEqualTo(tier.name());
        verify(entrance).enter(CASE, tier);
    }

    @Test
    void aTierKnowsTheCaseAndItsChain() {
        scene.raise(Route.TIERED);
        var tier = processes.running(EscalationTierModel.PROCESS);
        assertThat(tier).hasBusinessKey(CASE.text());
        assertThat(tier.getTenantId()).isEqualTo("LAK");
    }

    @Test
    void aCaseClimbsTheWholeRow() {
        var chain = scene.raise(Route.TIERED);
        Arrays.stream(Tier.values()).skip(1).forEach(scene::forwards);
        scene.ends(Outcome.DECIDED);
        assertThat(chain)
                .isEnded()
                .hasPassedInOrder(
                        OPERATIONAL,
                        AFTER_OPERATIONAL,
                        TACTICAL,
                        AFTER_TACTICAL,
                        KETENMANAGER,
                        AFTER_KETENMANAGER,
                        KETENBESTUUR,
                        AFTER_KETENBESTUUR,
                        KERNTEAM,
                        AFTER_KERNTEAM,
                        POLITICAL,
                        BACK_OR_DONE,
                        DECIDED)
                .hasNotPassed(RESOLVED, DIVIDED);
        var order = inOrder(entrance);
        Arrays.stream(Tier.values()).forEach(tier -> order.verify(entrance).enter(CASE, tier));
    }

    @Test
    void aChainWithoutKetenmanagerGoesFromTheTacticalTierToTheBoard() {
        var chain = scene.sentTo(Tier.TACTICAL);
        scene.forwards(Tier.KETENBESTUUR);
        assertThat(chain)
                .isWaitingAt(KETENBESTUUR)
                .hasPassedInOrder(TIER, TACTICAL, AFTER_TACTICAL)
                .hasNotPassed(KETENMANAGER, BACK_OR_DONE);
        verify(entrance, never()).enter(CASE, Tier.KETENMANAGER);
    }

    @Test
    void anEmptyTierDoesNotHoldTheCaseUp() {
        var chain = scene.sentTo(Tier.KETENBESTUUR);
        scene.nobodyAt(Tier.KERNTEAM, Tier.POLITICAL);
        scene.forwards(Tier.KERNTEAM);
        assertThat(chain)
                .isWaitingAt(POLITICAL)
                .hasPassedInOrder(TIER, KETENBESTUUR, KERNTEAM)
                .hasNotPassed(BACK_OR_DONE);
        verify(entrance).enter(CASE, Tier.POLITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "TACTICAL, OPERATIONAL",
        "KETENMANAGER, TACTICAL",
        "KETENBESTUUR, KETENMANAGER",
        "KERNTEAM, KETENBESTUUR",
        "POLITICAL, OPERATIONAL",
        "POLITICAL, TACTICAL",
        "POLITICAL, KETENMANAGER",
        "POLITICAL, KETENBESTUUR",
        "POLITICAL, KERNTEAM",
    })
    void aCaseGoesBackToTheLowerTierThatWasChosen(Tier from, Tier to) {
        var chain = scene.sentTo(from);
        scene.decides(returned(to));
        assertThat(chain)
                .isWaitingAt(callActivity(to))
                .isNotWaitingAt(callActivity(from))
                .hasPassedInOrder(callActivity(from), BACK_OR_DONE)
                .hasNotPassed(TIERS_DONE, OUTCOME);
        verify(entrance).enter(CASE, to);
    }

    @Test
    void aCaseThatCameBackCanGoUpAgain() {
        var chain = scene.sentTo(Tier.TACTICAL);
        scene.decides(returned(Tier.OPERATIONAL));
        scene.forwards(Tier.TACTICAL);
        assertThat(chain).isWaitingAt(TACTICAL).hasPassedInOrder(TACTICAL, BACK_OR_DONE, TIER, OPERATIONAL);
        var order = inOrder(entrance);
        order.verify(entrance).enter(CASE, Tier.TACTICAL);
        order.verify(entrance).enter(CASE, Tier.OPERATIONAL);
        order.verify(entrance).enter(CASE, Tier.TACTICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATIONAL, RESOLVED, endEvent_resolved",
        "TACTICAL, DECIDED, endEvent_decided",
        "KETENMANAGER, DECIDED, endEvent_decided",
        "KETENBESTUUR, DECIDED, endEvent_decided",
        "KERNTEAM, RESOLVED, endEvent_resolved",
        "POLITICAL, DIVIDED, endEvent_divided",
    })
    void anOutcomeIsTheEndOfTheCase(Tier tier, Outcome outcome, String end) {
        var chain = scene.sentTo(tier);
        scene.ends(outcome);
        assertThat(chain)
                .isEnded()
                .hasPassedInOrder(callActivity(tier), BACK_OR_DONE, TIERS_DONE, OUTCOME, end)
                .hasNotPassed(Arrays.stream(new String[] {RESOLVED, DECIDED, DIVIDED})
                        .filter(other -> !other.equals(end))
                        .toArray(String[]::new));
        assertThat(processes.lastOf(chain, EscalationChainModel.Variables.TIER_OUTCOME))
                .isEqualTo(outcome.name());
    }

    @Test
    @Tag("S26")
    void aCaseThatDividesTheOfficesGoesBackToTheBoardAndMayDivideThemAgain() {
        var chain = scene.sentTo(Tier.POLITICAL);
        scene.decides(divided(Tier.KETENBESTUUR));
        assertThat(chain)
                .isWaitingAt(KETENBESTUUR)
                .isNotWaitingAt(POLITICAL)
                .hasPassedInOrder(POLITICAL, BACK_OR_DONE, TIER)
                .hasNotPassed(TIERS_DONE, DIVIDED);
        verify(entrance).enter(CASE, Tier.KETENBESTUUR);
        scene.forwards(Tier.KERNTEAM);
        scene.forwards(Tier.POLITICAL);
        scene.ends(Outcome.DIVIDED);
        assertThat(chain)
                .isEnded()
                .hasPassedInOrder(KETENBESTUUR, KERNTEAM, BACK_OR_DONE, TIERS_DONE, OUTCOME, DIVIDED);
    }

    @Test
    void aCaseIsRegisteredBeforeItMoves() {
        var chain = scene.raise(Route.TIERED);
        assertThat(processes.lastOf(chain, EscalationChainModel.Variables.ESCALATION_ID))
                .isEqualTo(CASE.text());
        assertThat(processes.lastOf(chain, EscalationChainModel.Variables.PHASE))
                .isEqualTo("WERKEND");
        verify(scene.intake()).caseOf(any(), any(), any(), any());
    }

    static String callActivity(Tier tier) {
        return switch (tier) {
            case OPERATIONAL -> OPERATIONAL;
            case TACTICAL -> TACTICAL;
            case KETENMANAGER -> KETENMANAGER;
            case KETENBESTUUR -> KETENBESTUUR;
            case KERNTEAM -> KERNTEAM;
            case POLITICAL -> POLITICAL;
        };
    }
}

package nl.ketenmanager.mandate.process;

import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.*;
import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.BOARD_REMINDED;
import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.DECIDE_OVERDUE;
import static nl.ketenmanager.mandate.process.MandateGrantModel.Elements.REMIND_BOARD;
import static nl.ketenmanager.mandate.process.MandateGrantScene.BUSINESS_KEY;
import static nl.ketenmanager.mandate.process.MandateGrantScene.DECIDE_DUE;
import static nl.ketenmanager.mandate.process.MandateGrantScene.ID;
import static nl.ketenmanager.mandate.process.MandateGrantScene.STATEMENTS_DUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.List;
import java.util.Map;
import nl.ketenmanager.mandate.CandidacyActivation;
import nl.ketenmanager.mandate.CandidacyDecisions;
import nl.ketenmanager.mandate.CandidacyProcess;
import nl.ketenmanager.mandate.CandidacyProposals;
import nl.ketenmanager.mandate.CandidacyStatements;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way through an appointment, each with what the services are asked to do. */
@ProcessTest
@Import(MandateGrantScene.class)
class MandateGrantTest {
    private static final Map<String, Object> YES = Map.of("statement", "GIVEN", "reason", "Ja");
    private static final Map<String, Object> NO = Map.of("statement", "REFUSED", "reason", "Nee");

    @Autowired
    Processes processes;

    @Autowired
    MandateGrantScene scene;

    @Autowired
    CandidacyStatements statements;

    @Autowired
    CandidacyDecisions decisions;

    @Autowired
    CandidacyActivation activation;

    @Test
    @Tag("S16")
    @DisplayName("S16: each partner, the candidate and his employer are asked side by side, each for himself")
    void everybodyIsAskedSideBySide() {
        var candidacy = scene.propose();
        assertThat(candidacy).isWaitingAt(STATE_SUPPORT, CONSENT_CANDIDATE, CONSENT_EMPLOYER);
        assertThat(processes.task(CONSENT_CANDIDATE)).hasCandidateGroup("LAK-CANDIDATE");
        assertThat(processes.task(CONSENT_EMPLOYER)).hasCandidateGroup("LAK-KETENBESTUUR-UWV");
        assertThat(List.of("LAK-KETENBESTUUR-BD", "LAK-KETENBESTUUR-UWV")).allSatisfy(group -> assertThat(
                        processes.task(STATE_SUPPORT, group).getDueDate())
                .isEqualTo(STATEMENTS_DUE));
        assertThat(processes.dueAt(MandateGrantModel.Elements.STATEMENTS_DUE)).isEqualTo(STATEMENTS_DUE);
    }

    @Test
    void whoeverMayNotProposeStartsNothing(@Autowired CandidacyProposals proposals) {
        given(proposals.candidacyOf(any(), any(), any(), any(), any())).willThrow(new ForbiddenException("Nee."));
        assertThatThrownBy(() -> processes.start(MandateGrantModel.PROCESS, BUSINESS_KEY, Map.of("chain", "LAK")))
                .isInstanceOf(ForbiddenException.class);
        assertThat(processes.allRunning(MandateGrantModel.PROCESS)).isEmpty();
    }

    @Test
    void whatNoFormHasIsRefusedAtTheStart(@Autowired CandidacyProposals proposals) {
        assertThatThrownBy(() -> processes.start(
                        MandateGrantModel.PROCESS, BUSINESS_KEY, Map.of("chain", "LAK", "appointAtOnce", true)))
                .isInstanceOf(RefusedException.class);
        verifyNoInteractions(proposals);
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: with every word given the board decides, and mandate and role begin with its word")
    void whenAllAgreeTheBoardDecidesAndItTakesEffectAtOnce() {
        var candidacy = scene.propose();
        scene.agree();
        assertThat(candidacy).isWaitingAt(DECIDE);
        assertThat(processes.task(DECIDE))
                .hasCandidateGroup("LAK-KETENBESTUUR-BD")
                .hasCandidateGroup("LAK-KETENBESTUUR-UWV");
        assertThat(processes.task(DECIDE).getDueDate()).isEqualTo(DECIDE_DUE);
        scene.decide(true);
        var order = inOrder(decisions, activation);
        order.verify(decisions).decide(any(), any(), any());
        order.verify(activation).activate(ID);
        assertThat(candidacy)
                .isEnded()
                .hasPassedInOrder(FORK, AGREED, STATED, REFUSED, DECIDE, APPOINTED_OR_NOT, ACTIVATE, APPOINTED)
                .hasNotPassed(NOT_STATED, LAPSE, REJECTED);
    }

    @Test
    void aBoardThatDoesNotDecideInTimeIsRemindedAndCanStillDecide() {
        var candidacy = scene.propose();
        scene.agree();
        assertThat(processes.dueAt(DECIDE_OVERDUE)).isEqualTo(DECIDE_DUE);
        processes.fire(DECIDE_OVERDUE);
        processes.run(REMIND_BOARD);
        verify(decisions).overdue(ID);
        assertThat(candidacy).isWaitingAt(DECIDE).hasPassedInOrder(DECIDE_OVERDUE, REMIND_BOARD, BOARD_REMINDED);
        scene.decide(false);
        assertThat(candidacy).isEnded().hasPassed(REJECTED);
    }

    @Test
    void theBoardCanSayNo() {
        var candidacy = scene.propose();
        scene.agree();
        scene.decide(false);
        assertThat(candidacy).isEnded().hasPassed(REJECTED).hasNotPassed(ACTIVATE);
        verifyNoInteractions(activation);
    }

    @Test
    @DisplayName("S13: what cannot begin whole does not begin: the board's word is not taken either")
    @Tag("S13")
    void whatCannotTakeEffectIsNotDecided() {
        var candidacy = scene.propose();
        scene.agree();
        given(activation.activate(ID)).willThrow(new ConflictException("Er is al een ketenmanager."));
        assertThatThrownBy(() -> scene.decide(true)).hasStackTraceContaining("al een ketenmanager");
        assertThat(candidacy).isWaitingAt(DECIDE).hasNotPassed(APPOINTED_OR_NOT, ACTIVATE);
    }

    @Test
    void aRefusedWordLeavesTheTask() {
        var candidacy = scene.propose();
        given(statements.state(any(), any(), any(), any(), any())).willThrow(new ForbiddenException("Niet u."));
        assertThatThrownBy(() -> processes.complete(CONSENT_CANDIDATE, "bdlijn", YES))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(candidacy).isWaitingAt(STATE_SUPPORT, CONSENT_CANDIDATE, CONSENT_EMPLOYER);
    }

    @Test
    void endsWhenTheCandidateRefuses() {
        refusedBy(CONSENT_CANDIDATE, CONSENT_REFUSED);
    }

    @Test
    void endsWhenTheEmployerRefuses() {
        refusedBy(CONSENT_EMPLOYER, CONSENT_REFUSED);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: without the support of one partner there is no ketenmanager")
    void endsWhenAPartnerDoesNotSupport() {
        var candidacy = scene.propose();
        scene.answer(false);
        processes.complete(processes.task(STATE_SUPPORT, "LAK-KETENBESTUUR-BD"), "bdbestuur", NO);
        processes.runAll(STATE_SUPPORT);
        assertThat(candidacy).isEnded().hasPassedInOrder(NOT_STATED, REFUSED, SUPPORT_REFUSED);
        assertThat(processes.stoppedIn(candidacy)).contains(CONSENT_CANDIDATE, CONSENT_EMPLOYER, STATE_SUPPORT);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: silence is not support")
    void lapsesWhenSomebodyIsSilent() {
        var candidacy = scene.propose();
        processes.fire(MandateGrantModel.Elements.STATEMENTS_DUE);
        processes.run(LAPSE);
        assertThat(candidacy)
                .isEnded()
                .hasPassedInOrder(MandateGrantModel.Elements.STATEMENTS_DUE, LAPSE, LAPSED)
                .hasNotPassed(DECIDE);
        verify(statements).lapse(ID);
        verifyNoInteractions(activation);
    }

    @Test
    void stopsWhenItIsWithdrawn(@Autowired CandidacyProcess process) {
        var candidacy = scene.propose();
        process.withdrawn(ID);
        assertThat(candidacy).isEnded().hasPassedInOrder(WITHDRAWN, STOPPED).hasNotPassed(DECIDE, LAPSE);
    }

    @Test
    void canBeWithdrawnWhileTheBoardDecides(@Autowired CandidacyProcess process) {
        var candidacy = scene.propose();
        scene.agree();
        process.withdrawn(ID);
        assertThat(candidacy).isEnded().hasPassed(STOPPED).hasNotPassed(REJECTED, ACTIVATE);
    }

    @Test
    @Tag("S17")
    @DisplayName("S17: neither profile nor interests nor any reason stays in the process")
    void noTextOfPeopleStaysInTheProcess() {
        var candidacy = scene.propose(Map.of("profile", "Onafhankelijk", "interests", "Geen", "candidate", "bdlijn"));
        assertThat(processes.variablesOf(candidacy)).doesNotContain("profile", "interests", "candidate", "reason");
    }

    private void refusedBy(String task, String end) {
        var candidacy = scene.propose();
        scene.answer(false);
        processes.complete(task, "iemand", NO);
        processes.run(task);
        assertThat(candidacy)
                .isEnded()
                .hasPassedInOrder(NOT_STATED, REFUSED, end)
                .hasNotPassed(DECIDE);
    }
}

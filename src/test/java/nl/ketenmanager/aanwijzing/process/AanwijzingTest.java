package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.ACKNOWLEDGE_AT;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.CASE;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.COMPLIANCE_AT;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.FINALISE_AT;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.ID;
import static nl.ketenmanager.aanwijzing.process.AanwijzingModel.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.aanwijzing.AanwijzingClock;
import nl.ketenmanager.aanwijzing.AanwijzingDraft;
import nl.ketenmanager.aanwijzing.AanwijzingFinal;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of an aanwijzing from draft to report, and each term on it. */
@ProcessTest
class AanwijzingTest {
    @Autowired
    AanwijzingClock clock;

    AanwijzingScene scene;

    @BeforeEach
    void set(@Autowired ApplicationContext context) {
        scene = AanwijzingScene.in(context);
    }

    @Test
    void theLinesAreAskedWhileTheKetenmanagerCanAlreadyLook() {
        var given = scene.give(AanwijzingAnswers.proposed());
        scene.ask();
        assertThat(given).isWaitingAt(FINALISE, CONSULTATION).hasNotPassed(ISSUED, ACKNOWLEDGE);
        assertThat(scene.processes().task(FINALISE))
                .hasCandidateGroup("LAK-KETENMANAGER")
                .hasName("Aanwijzing vaststellen LAK-2026-00001/2")
                .hasDueDate(Date.from(FINALISE_AT));
        assertThat(scene.processes().allRunning(AanwijzingConsultationModel.PROCESS))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.getBusinessKey()).isEqualTo(CASE.text()));
    }

    @Test
    void whatTheFormOfTheStartHandsInIsRegisteredAndNotKept() {
        var draft = ArgumentCaptor.forClass(java.util.function.Supplier.class);
        scene.give(AanwijzingAnswers.proposed());
        then(scene.intake()).should().of(eq(Optional.empty()), any(), draft.capture(), any());
        var nothing = (AanwijzingDraft) draft.getValue().get();
        assertThat(nothing.instruction()).isNull();
    }

    @Test
    void aStartWithMoreThanTheFormIsRefused() {
        assertThatThrownBy(() -> scene.processes()
                        .start(
                                AanwijzingModel.PROCESS,
                                CASE.text(),
                                Map.of("chain", "LAK", "escalationId", CASE.text(), "dossier", "Alles")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("dossier");
    }

    @Test
    void anIssuedAanwijzingGoesToDirectorAndLineAndEndsWithTheirReport() {
        var given = scene.issue();
        assertThat(given).isWaitingAt(ACKNOWLEDGE).hasPassedInOrder(GIVEN, CONSULT_FIRST, FINALISE, FINALISED, ISSUED);
        assertThat(scene.processes().task(ACKNOWLEDGE))
                .hasCandidateGroup("LAK-KETENBESTUUR-BD")
                .hasCandidateGroup("LAK-LINE_MANAGER-BD")
                .hasDueDate(Date.from(ACKNOWLEDGE_AT));
        scene.acknowledge();
        assertThat(scene.processes().task(REPORT)).hasDueDate(Date.from(COMPLIANCE_AT));
        scene.report();
        assertThat(given)
                .isEnded()
                .hasPassedInOrder(ACKNOWLEDGE, AT_ONCE, REPORT, ANSWERED, OBJECTED, COMPLETED)
                .hasNotPassed(DROPPED, SUSPENDS, DECIDE, NOT_REPORTED, NO_RESPONSE);
        var made = ArgumentCaptor.forClass(AanwijzingFinal.class);
        verify(scene.finalising()).finalise(eq(ID), made.capture(), eq("ketenmanager"));
        assertThat(made.getValue().motivation()).isEqualTo("Antwoorden gewogen");
    }

    @Test
    void everybodyConsultedLeavesTheKetenmanagerToDecide() {
        var given = scene.give(AanwijzingAnswers.proposed());
        scene.ask();
        scene.silence();
        assertThat(given)
                .isWaitingAt(FINALISE)
                .hasPassed(CONSULTATION, CONSULTED)
                .hasNotPassed(FINALISED);
    }

    @Test
    void finalisingStopsTheQuestionsThatAreStillOpen() {
        var given = scene.give(AanwijzingAnswers.proposed());
        scene.ask();
        scene.finalise(AanwijzingAnswers.issued());
        assertThat(scene.processes().allRunning(AanwijzingConsultationModel.PROCESS))
                .isEmpty();
        assertThat(given).isWaitingAt(ACKNOWLEDGE).hasNotPassed(CONSULTED);
    }

    @Test
    void aWithdrawnAanwijzingReachesNobody() {
        var given = scene.give(AanwijzingAnswers.proposed());
        scene.finalise(AanwijzingAnswers.withdrawn());
        assertThat(given)
                .isEnded()
                .hasPassedInOrder(FINALISE, FINALISED, ISSUED, DROPPED)
                .hasNotPassed(LAPSE, EXECUTE, ACKNOWLEDGE);
    }

    @Test
    void aRefusedFinalisationLeavesTheTaskOpen() {
        var given = scene.give(AanwijzingAnswers.proposed());
        given(scene.finalising().finalise(any(), any(), any()))
                .willThrow(new RefusedException("consultationSkippedBecause", "De raadpleging loopt nog."));
        assertThatThrownBy(() -> scene.processes().complete(FINALISE, "ketenmanager", AanwijzingScene.ISSUE))
                .hasRootCauseInstanceOf(RefusedException.class);
        assertThat(given).isWaitingAt(FINALISE).hasNotPassed(FINALISED);
    }

    @Test
    void nobodyFinalisesItInTimeSoItLapses() {
        var given = scene.give(AanwijzingAnswers.proposed());
        scene.ask();
        assertThat(scene.processes().dueAt(FINALISE_DUE)).isEqualTo(FINALISE_AT);
        given(scene.finalising().lapse(ID)).willReturn(AanwijzingAnswers.lapsed());
        scene.processes().fire(FINALISE_DUE);
        scene.processes().run(LAPSE);
        assertThat(given)
                .isEnded()
                .hasPassedInOrder(FINALISE_DUE, LAPSE, LAPSED, ISSUED, DROPPED)
                .hasNotPassed(FINALISED, EXECUTE);
        assertThat(scene.processes().allRunning(AanwijzingConsultationModel.PROCESS))
                .isEmpty();
        verify(scene.finalising()).lapse(ID);
        verify(scene.finalising(), never()).finalise(any(), any(), any());
    }

    @Test
    void whatWasFinalisedInTimeHasNoTermLeftThatCouldEndIt() {
        var given = scene.give(AanwijzingAnswers.proposed());
        given(scene.finalising().finalise(any(), any(), any())).willReturn(AanwijzingAnswers.issued());
        scene.processes().complete(FINALISE, "ketenmanager", AanwijzingScene.ISSUE);
        // the engine has not gone on yet
        assertThat(scene.processes().isPending(FINALISE_DUE)).isFalse();
        scene.processes().run(FINALISE);
        assertThat(given).isWaitingAt(ACKNOWLEDGE).hasNotPassed(LAPSE);
    }

    @Test
    void whenTheTermWasFirstNobodyCanFinaliseAnyMore() {
        var given = scene.give(AanwijzingAnswers.proposed());
        scene.processes().fire(FINALISE_DUE);
        assertThat(given).isWaitingAt(LAPSE);
        assertThat(scene.processes().stoppedIn(given)).contains(FINALISE);
    }

    @Test
    void theProcessGoesOnFromWhereTheAanwijzingStandsWhateverBroughtItThere() {
        var given = scene.give(AanwijzingAnswers.proposed());
        given(scene.finalising().lapse(ID)).willReturn(AanwijzingAnswers.issued());
        scene.processes().fire(FINALISE_DUE);
        scene.processes().run(LAPSE);
        assertThat(given).isWaitingAt(ACKNOWLEDGE).hasPassed(LAPSED).hasNotPassed(DROPPED);
    }

    @Test
    void whoSaysWhyConsultsNobody() {
        var given = scene.give(AanwijzingAnswers.issuedWithoutConsultation());
        assertThat(given).isWaitingAt(ACKNOWLEDGE).hasPassed(CONSULT_FIRST).hasNotPassed(FINALISE, CONSULTATION);
    }

    @Test
    void anAanwijzingThatIsNotConfirmedGoesOnWaitingAndIsReported() {
        var given = scene.issue();
        assertThat(scene.processes().dueAt(ACKNOWLEDGE_DUE)).isEqualTo(ACKNOWLEDGE_AT);
        scene.processes().fire(ACKNOWLEDGE_DUE);
        scene.processes().run(ACKNOWLEDGE_OVERDUE);
        assertThat(given)
                .isWaitingAt(ACKNOWLEDGE)
                .hasPassedInOrder(ACKNOWLEDGE_DUE, ACKNOWLEDGE_OVERDUE, NOT_ACKNOWLEDGED)
                .hasNotPassed(REPORT, COMPLETED);
        verify(clock).acknowledgeOverdue(ID);
        scene.acknowledge();
        scene.report();
        assertThat(given).isEnded().hasPassed(COMPLETED);
    }

    @Test
    void anAanwijzingThatIsNotReportedStaysOpenAndIsReportedToTheBoard() {
        var given = scene.issue();
        assertThat(scene.processes().dueAt(COMPLIANCE_DUE)).isEqualTo(COMPLIANCE_AT);
        scene.acknowledge();
        scene.processes().fire(COMPLIANCE_DUE);
        scene.processes().run(COMPLIANCE_OVERDUE);
        assertThat(given)
                .isWaitingAt(REPORT)
                .hasPassedInOrder(COMPLIANCE_DUE, COMPLIANCE_OVERDUE, DUTY, NOT_REPORTED)
                .hasNotPassed(NO_RESPONSE, ANSWERED);
        verify(clock).complianceOverdue(ID);
    }

    @Test
    void aRequestThatNobodyAnswersIsClosed() {
        var given = scene.give(AanwijzingAnswers.request());
        scene.processes().fire(COMPLIANCE_DUE);
        scene.processes().run(COMPLIANCE_OVERDUE);
        assertThat(given)
                .isEnded()
                .hasPassedInOrder(COMPLIANCE_DUE, COMPLIANCE_OVERDUE, DUTY, NO_RESPONSE)
                .hasNotPassed(NOT_REPORTED, ANSWERED, COMPLETED);
        assertThat(scene.processes().stoppedIn(given)).contains(ACKNOWLEDGE);
    }
}

package nl.ketenmanager.emergency.process;

import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Elements.*;
import static nl.ketenmanager.emergency.process.EmergencyScene.ACCOUNT_UNTIL;
import static nl.ketenmanager.emergency.process.EmergencyScene.BOARD;
import static nl.ketenmanager.emergency.process.EmergencyScene.CASE;
import static nl.ketenmanager.emergency.process.EmergencyScene.CONFIRM_UNTIL;
import static nl.ketenmanager.emergency.process.EmergencyScene.ID;
import static nl.ketenmanager.emergency.process.EmergencyScene.MAXIMUM_UNTIL;
import static nl.ketenmanager.emergency.process.EmergencyScene.REVIEW_UNTIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Map;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.emergency.BoardConfirmations;
import nl.ketenmanager.emergency.EmergencyAccounts;
import nl.ketenmanager.emergency.EmergencyActivation;
import nl.ketenmanager.emergency.EmergencyConfirmations;
import nl.ketenmanager.emergency.EmergencyEndings;
import nl.ketenmanager.emergency.EmergencyIntake;
import nl.ketenmanager.emergency.EmergencyReviews;
import nl.ketenmanager.escalation.TierEntrance;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every way through the emergency route, each with what the services are asked to do. */
@ProcessTest
@Import(EmergencyScene.class)
class EmergencyRouteTest {
    @Autowired
    Processes processes;

    @Autowired
    EmergencyScene scene;

    @Autowired
    EmergencyEndings endings;

    @Autowired
    EmergencyAccounts accounts;

    @Autowired
    EmergencyReviews reviews;

    @Test
    void isConfirmedByWhoeverHasThePowerWithinItsTerm() {
        var emergency = scene.declare();
        assertThat(emergency).isWaitingAt(CONFIRM);
        assertThat(processes.task(CONFIRM))
                .hasCandidateGroup("LAK-KETENMANAGER")
                .hasFormKey(null);
        assertThat(processes.task(CONFIRM).getDueDate()).isEqualTo(CONFIRM_UNTIL);
        assertThat(processes.dueAt(CONFIRM_DUE)).isEqualTo(CONFIRM_UNTIL);
    }

    @Test
    void whatIsNotAllowedDoesNotStart(@Autowired EmergencyIntake intake) {
        given(intake.emergencyOf(any(), any(), any(), any())).willThrow(new ForbiddenException("Geen mandaat."));
        assertThatThrownBy(() -> processes.start(EmergencyRouteModel.PROCESS, CASE.text(), Map.of("chain", "LAK")))
                .isInstanceOf(ForbiddenException.class);
        assertThat(processes.allRunning(EmergencyRouteModel.PROCESS)).isEmpty();
    }

    @Test
    void whatNoFormHasIsRefusedAtTheStart(@Autowired EmergencyIntake intake) {
        assertThatThrownBy(() -> processes.start(
                        EmergencyRouteModel.PROCESS, CASE.text(), Map.of("chain", "LAK", "skipTheBoard", true)))
                .isInstanceOf(RefusedException.class);
        verifyNoInteractions(intake);
    }

    @Test
    void everythingStartsInTheTransactionOfTheConfirmation(
            @Autowired EmergencyActivation activation, @Autowired TierEntrance entrance) {
        var emergency = scene.active();
        var order = inOrder(activation, entrance);
        order.verify(activation).activate(ID);
        order.verify(entrance).enter(CASE, Tier.POLITICAL);
        assertThat(emergency)
                .hasPassedInOrder(CONFIRM, CONFIRMED, ACTIVATE, FORK, BOARD_BESIDE)
                .isWaitingAt(POLITICAL, CONFIRM_BY_BOARD, ACCOUNT, REVIEW);
        assertThat(processes.task("userTask_decide")).hasCandidateGroup("LAK-POLITICAL-SZW");
        assertThat(processes.task(ACCOUNT)).hasCandidateGroup("LAK-KETENMANAGER");
        assertThat(processes.task(ACCOUNT).getDueDate()).isEqualTo(ACCOUNT_UNTIL);
        assertThat(processes.task(CONFIRM_BY_BOARD))
                .hasCandidateGroup(BOARD.get(0))
                .hasCandidateGroup(BOARD.get(1));
        assertThat(BOARD).allSatisfy(group -> assertThat(scene.reviewOf(group).getDueDate())
                .isEqualTo(REVIEW_UNTIL));
    }

    @Test
    void itsClocksAreThoseOfThePolicy() {
        scene.active();
        assertThat(processes.dueAt(MAXIMUM_DURATION)).isEqualTo(MAXIMUM_UNTIL);
        assertThat(processes.dueAt(ACCOUNT_OVERDUE)).isEqualTo(ACCOUNT_UNTIL);
        assertThat(processes.dueAt(REVIEW_DUE)).isEqualTo(REVIEW_UNTIL);
    }

    @Test
    void aRefusedConfirmationLeavesTheTask(
            @Autowired EmergencyConfirmations confirmations, @Autowired EmergencyActivation activation) {
        var emergency = scene.declare();
        given(confirmations.answer(any(), any(), any())).willThrow(new ForbiddenException("Geen mandaat meer."));
        assertThatThrownBy(() -> processes.complete(CONFIRM, "ketenmanager", Map.of("confirmation", "CONFIRM")))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(emergency).isWaitingAt(CONFIRM);
        verifyNoInteractions(activation);
    }

    @Test
    void whenNobodyCanBeToldItIsNotConfirmedEither(@Autowired EmergencyActivation activation) {
        var emergency = scene.declare();
        given(activation.activate(ID)).willThrow(new IllegalStateException("the outbox is broken"));
        assertThatThrownBy(() -> scene.answer(true)).hasStackTraceContaining("outbox is broken");
        assertThat(emergency).isWaitingAt(CONFIRM).hasNotPassed(CONFIRMED, ACTIVATE);
    }

    @Test
    void canBeRetractedInsteadOfConfirmed(@Autowired EmergencyActivation activation) {
        var emergency = scene.declare();
        scene.answer(false);
        assertThat(emergency)
                .isEnded()
                .hasPassedInOrder(CONFIRM, CONFIRMED, RETRACTED)
                .hasNotPassed(ACTIVATE);
        verifyNoInteractions(activation);
    }

    @Test
    void expiresWhenNobodyConfirms(@Autowired EmergencyActivation activation) {
        var emergency = scene.declare();
        processes.fire(CONFIRM_DUE);
        processes.run(EXPIRE);
        assertThat(emergency).isEnded().hasPassedInOrder(CONFIRM_DUE, EXPIRE, NOT_CONFIRMED);
        verify(endings).notConfirmed(ID);
        verifyNoInteractions(activation);
    }

    @Test
    void isOverWhenTheOfficeHoldersAreDoneAndTheLookingBackGoesOn() {
        var emergency = scene.active();
        scene.decide();
        assertThat(emergency)
                .hasPassedInOrder(POLITICAL, POLITICAL_DONE, END, ENDED)
                .hasNotPassed(LAPSE, CONFIRMED_BY_BOARD)
                .isWaitingAt(ACCOUNT, REVIEW);
        assertThat(processes.stoppedIn(emergency)).contains(CONFIRM_BY_BOARD);
        assertThat(processes.isPending(MAXIMUM_DURATION)).isFalse();
        verify(endings).over(ID);
    }

    @Test
    void lastsOnceTheBoardHasConfirmedIt(@Autowired BoardConfirmations board) {
        var emergency = scene.active();
        processes.complete(CONFIRM_BY_BOARD, "uwvbestuur", Map.of("motivation", "Het bestuur is het eens"));
        processes.run(CONFIRM_BY_BOARD);
        verify(board).confirm(ID, "Het bestuur is het eens", "uwvbestuur");
        assertThat(processes.isPending(MAXIMUM_DURATION)).isFalse();
        assertThat(emergency).hasPassed(CONFIRMED_BY_BOARD).isWaitingAt(POLITICAL);
        scene.decide();
        assertThat(emergency).hasPassed(POLITICAL_DONE, ENDED);
    }

    @Test
    void whoMayNotSpeakForTheBoardConfirmsNothing(@Autowired BoardConfirmations board) {
        scene.active();
        willThrow(new ForbiddenException("De ketenmanager niet.")).given(board).confirm(any(), any(), any());
        assertThatThrownBy(() -> processes.complete(CONFIRM_BY_BOARD, "ketenmanager", Map.of("motivation", "Ja")))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(processes.dueAt(MAXIMUM_DURATION)).isEqualTo(MAXIMUM_UNTIL);
    }

    @Test
    void lapsesWhenItLastsTooLong() {
        var emergency = scene.active();
        var tier = processes.running("escalation-tier");
        processes.fire(MAXIMUM_DURATION);
        processes.run(LAPSE);
        assertThat(emergency)
                .hasPassedInOrder(MAXIMUM_DURATION, LAPSE, LAPSED, END, ENDED)
                .hasNotPassed(POLITICAL_DONE)
                .isWaitingAt(ACCOUNT, REVIEW);
        assertThat(tier).isEnded();
        var order = inOrder(endings);
        order.verify(endings).lapse(ID);
        order.verify(endings).over(ID);
    }

    @Test
    void isAccountedFor() {
        var emergency = scene.active();
        processes.complete(ACCOUNT, "ketenmanager", Map.of("account", "Dit is wat ik deed"));
        processes.run(ACCOUNT);
        verify(accounts).give(ID, "Dit is wat ik deed", "ketenmanager");
        assertThat(emergency).hasPassed(ACCOUNTED);
        assertThat(processes.isPending(ACCOUNT_OVERDUE)).isFalse();
    }

    @Test
    void aLateAccountIsToldAndStillAsked() {
        var emergency = scene.active();
        processes.fire(ACCOUNT_OVERDUE);
        processes.run(REPORT_OVERDUE_ACCOUNT);
        verify(accounts).overdue(ID);
        assertThat(emergency)
                .hasPassedInOrder(ACCOUNT_OVERDUE, REPORT_OVERDUE_ACCOUNT, BOARD_WARNED)
                .isWaitingAt(ACCOUNT);
    }

    @Test
    void eachPartnerReviewsAndThenItIsEvaluated() {
        var emergency = scene.active();
        scene.review(BOARD.get(0), "bdbestuur");
        verify(reviews).give(ID, new PartnerCode("BD"), "JUSTIFIED", "Ja", "bdbestuur");
        assertThat(emergency).isWaitingAt(REVIEW);
        scene.review(BOARD.get(1), "uwvbestuur");
        verify(reviews).give(ID, new PartnerCode("UWV"), "JUSTIFIED", "Ja", "uwvbestuur");
        processes.run(EVALUATE);
        verify(reviews).evaluate(ID);
        assertThat(emergency).hasPassedInOrder(REVIEW, EVALUATE, EVALUATED);
        assertThat(processes.isPending(REVIEW_DUE)).isFalse();
    }

    @Test
    void isEvaluatedWithoutWhoStaysSilent() {
        var emergency = scene.active();
        scene.review(BOARD.get(0), "bdbestuur");
        processes.fire(REVIEW_DUE);
        processes.run(EVALUATE);
        verify(reviews).evaluate(ID);
        assertThat(emergency).hasPassedInOrder(REVIEW_DUE, EVALUATE, EVALUATED);
        assertThat(scene.reviewOf(BOARD.get(1))).isNull();
    }

    @Test
    void endsWhenAllOfItIsDone() {
        var emergency = scene.active();
        scene.decide();
        processes.complete(ACCOUNT, "ketenmanager", Map.of("account", "Dit is wat ik deed"));
        processes.run(ACCOUNT);
        BOARD.forEach(group -> scene.review(group, "bestuurder"));
        processes.run(EVALUATE);
        assertThat(emergency).isEnded();
    }
}

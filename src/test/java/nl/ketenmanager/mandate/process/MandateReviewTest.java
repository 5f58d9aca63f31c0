package nl.ketenmanager.mandate.process;

import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.CARRIED_OUT;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.CARRY_OUT;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.CARRY_OUT_DUE;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.KEPT;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.PLACE;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.PLACED;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.REPORT;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.REPORTED;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.REVIEW;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.REVIEW_DUE;
import static nl.ketenmanager.mandate.process.MandateReviewModel.Elements.WANTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.mandate.MandateReview;
import nl.ketenmanager.mandate.MandateReview.Answer;
import nl.ketenmanager.mandate.MandateReviewAnswers;
import nl.ketenmanager.mandate.MandateReviewAnswers.Outcome;
import nl.ketenmanager.mandate.MandateReviewId;
import nl.ketenmanager.mandate.MandateReviewProcess;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the quarterly look at a mandate. */
@ProcessTest
class MandateReviewTest {
    private static final MandateReviewId ID = MandateReviewId.of("LAK-M-12-2100-Q1");
    private static final Instant DUE = Instant.parse("2100-01-22T16:00:00Z");
    private static final Instant LATER = Instant.parse("2100-02-12T16:00:00Z");

    @Autowired
    Processes processes;

    @Autowired
    MandateReviewProcess process;

    @Autowired
    MandateReviewAnswers answers;

    @Test
    void theBoardIsAskedAndTheMandateStays() {
        var review = opened();
        assertThat(review).isWaitingAt(REVIEW);
        assertThat(processes.task(REVIEW)).hasCandidateGroup("LAK-KETENBESTUUR-BD");
        assertThat(processes.dueAt(REVIEW_DUE)).isEqualTo(DUE);
        answered(Answer.KEEP);
        assertThat(review).isEnded().hasPassedInOrder(WANTED, KEPT).hasNotPassed(CARRY_OUT);
    }

    @Test
    void whatTheBoardWantsIsCarriedOutByTheKetenbureau() {
        var review = opened();
        answered(Answer.WITHDRAW);
        assertThat(review).isWaitingAt(CARRY_OUT);
        assertThat(processes.task(CARRY_OUT)).hasCandidateGroup("LAK-KETENBUREAU");
        assertThat(processes.dueAt(CARRY_OUT_DUE)).isEqualTo(LATER);
        processes.complete(CARRY_OUT, "ketenbureau", Map.of("carriedOut", "Gedaan"));
        processes.run(CARRY_OUT);
        verify(answers).carriedOut(eq(ID), eq("Gedaan"), any());
        assertThat(review).isEnded().hasPassed(CARRIED_OUT).hasNotPassed(KEPT);
    }

    @Test
    void whatIsNotCarriedOutInTimeComesBeforeTheBoardAndStaysToBeDone() {
        var review = opened();
        answered(Answer.CHANGE);
        processes.fire(CARRY_OUT_DUE);
        processes.run(REPORT);
        verify(answers).overdue(ID);
        assertThat(review).isWaitingAt(CARRY_OUT).hasPassed(REPORTED);
    }

    @Test
    void whatIsNotAnsweredInTimeComesBeforeTheBoard() {
        var review = opened();
        processes.fire(REVIEW_DUE);
        processes.run(PLACE);
        verify(answers).overdue(ID);
        assertThat(review).isEnded().hasPassedInOrder(REVIEW_DUE, PLACE, PLACED).hasNotPassed(WANTED);
    }

    @Test
    void aRefusedAnswerLeavesTheTask() {
        var review = opened();
        given(answers.answer(any(), any(), any(), any())).willThrow(new ForbiddenException("Niet u."));
        assertThatThrownBy(() -> processes.complete(REVIEW, "ketenmanager", Map.of("reviewAnswer", "KEEP")))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(review).isWaitingAt(REVIEW);
    }

    private ProcessInstance opened() {
        process.opened(
                new MandateReview(ID, Instant.parse("2100-01-01T05:00:00Z"), DUE, null, null),
                List.of("LAK-KETENBESTUUR-BD", "LAK-KETENBESTUUR-UWV"));
        return processes.running(MandateReviewModel.PROCESS);
    }

    private void answered(Answer answer) {
        given(answers.answer(eq(ID), any(), any(), any())).willReturn(new Outcome(answer, LATER));
        processes.complete(REVIEW, "uwvbestuur", Map.of("reviewAnswer", answer.name(), "reason", "Eens"));
        processes.run(REVIEW);
    }
}

package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.COMPLIANCE_AGAIN_AT;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.ID;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.OBJECTION_AT;
import static nl.ketenmanager.aanwijzing.process.AanwijzingModel.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import java.util.Date;
import nl.ketenmanager.aanwijzing.AanwijzingClock;
import nl.ketenmanager.aanwijzing.AanwijzingProcess;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ProcessTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of an objection: the instruction goes on or waits, and the board decides. */
@ProcessTest
class AanwijzingObjectionTest {
    @Autowired
    AanwijzingClock clock;

    @Autowired
    AanwijzingProcess process;

    AanwijzingScene scene;

    @BeforeEach
    void set(@Autowired ApplicationContext context) {
        scene = AanwijzingScene.in(context);
    }

    @Test
    void anObjectionGoesToTheBoardWhileTheWorkGoesOn() {
        var given = scene.issue();
        scene.objectAtOnce(false);
        assertThat(given)
                .isWaitingAt(DECIDE, REPORT)
                .hasPassedInOrder(ACKNOWLEDGE, AT_ONCE, OBJECTED_AT_ONCE, OBJECTED, SUSPENDS, GO_ON);
        assertThat(scene.processes().task(DECIDE))
                .hasCandidateGroup("LAK-KETENBESTUUR-UWV")
                .hasCandidateGroup("LAK-KETENBESTUUR-CBS")
                .hasName("Beslissen op bezwaar LAK-2026-00001/2")
                .hasDueDate(Date.from(OBJECTION_AT));
    }

    @Test
    void aRejectedObjectionLeavesTheInstructionAsItIs() {
        var given = scene.issue();
        scene.objectAtOnce(false);
        scene.boardDecides(AanwijzingAnswers.acknowledged());
        assertThat(given).isWaitingAt(REPORT).hasPassedInOrder(DECIDE, UPHELD, SUSPENDED, REJECTED);
        scene.report();
        assertThat(given).isEnded().hasPassed(COMPLETED).hasNotPassed(OVERTURNED);
    }

    @Test
    void anUpheldObjectionEndsTheInstructionAndItsWork() {
        var given = scene.issue();
        scene.objectAtOnce(false);
        scene.boardDecides(AanwijzingAnswers.overturned());
        assertThat(given)
                .isEnded()
                .hasPassedInOrder(DECIDE, UPHELD, OVERTURNED)
                .hasNotPassed(SUSPENDED, REJECTED, COMPLETED);
        assertThat(scene.processes().stoppedIn(given)).contains(REPORT);
    }

    @Test
    void anObjectionInTheReportIsHandledTheSameWay() {
        var given = scene.issue();
        scene.acknowledge();
        scene.objectLater(false);
        assertThat(given).isWaitingAt(DECIDE, REPORT).hasPassedInOrder(REPORT, ANSWERED, OBJECTED, SUSPENDS, GO_ON);
    }

    @Test
    void whatSuspendsStopsTheClockUntilTheBoardHasDecided() {
        var given = scene.issue();
        scene.objectAtOnce(true);
        assertThat(given).isWaitingAt(DECIDE).hasPassed(SUSPENDS).hasNotPassed(GO_ON, REPORT);
        assertThat(scene.processes().isPending(COMPLIANCE_DUE)).isFalse();
        scene.boardDecides(AanwijzingAnswers.goingOn());
        assertThat(given).isWaitingAt(REPORT).hasPassedInOrder(DECIDE, UPHELD, SUSPENDED, ALREADY_ACKNOWLEDGED);
        assertThat(scene.processes().dueAt(COMPLIANCE_DUE)).isEqualTo(COMPLIANCE_AGAIN_AT);
        assertThat(scene.processes().task(REPORT)).hasDueDate(Date.from(COMPLIANCE_AGAIN_AT));
    }

    @Test
    void theBoardIsWarnedWhenItsTermPassesAndCanStillDecide() {
        var given = scene.issue();
        scene.objectAtOnce(true);
        assertThat(scene.processes().dueAt(OBJECTION_DUE)).isEqualTo(OBJECTION_AT);
        scene.processes().fire(OBJECTION_DUE);
        scene.processes().run(OBJECTION_OVERDUE);
        assertThat(given)
                .isWaitingAt(DECIDE)
                .hasPassedInOrder(OBJECTION_DUE, OBJECTION_OVERDUE, BOARD_WARNED)
                .hasNotPassed(UPHELD);
        verify(clock).objectionOverdue(ID);
        scene.boardDecides(AanwijzingAnswers.overturned());
        assertThat(given).isEnded().hasPassed(OVERTURNED);
    }

    @Test
    void aRefusedDecisionLeavesTheTaskWithTheBoard() {
        var given = scene.issue();
        scene.objectAtOnce(false);
        given(scene.objecting().decide(any(), any(), any(), any()))
                .willThrow(new ForbiddenException("De ketenmanager beslist niet."));
        assertThatThrownBy(() -> scene.processes().complete(DECIDE, "ketenmanager", AanwijzingScene.VERDICT))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(given).isWaitingAt(DECIDE, REPORT).hasNotPassed(UPHELD);
    }

    @Test
    void anObjectionFromOutsideAnswersTheTaskThatThePartnerHas() {
        var given = scene.issue();
        scene.willObjectAtOnce(true);
        assertThat(process.objected(ID)).isTrue();
        scene.processes().run(ACKNOWLEDGE);
        assertThat(given).isWaitingAt(DECIDE);
        // nothing is open at the partner now
        assertThat(process.objected(ID)).isFalse();
    }
}

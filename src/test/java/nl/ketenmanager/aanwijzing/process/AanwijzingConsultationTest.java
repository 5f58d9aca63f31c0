package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.CASE;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.CONSULTATION_AT;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.ID;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.LAK;
import static nl.ketenmanager.aanwijzing.process.AanwijzingAnswers.UWV;
import static nl.ketenmanager.aanwijzing.process.AanwijzingConsultationModel.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.aanwijzing.AanwijzingConsulting;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the line managers of one partner are asked, and what becomes of the question. */
@ProcessTest
class AanwijzingConsultationTest {
    private static final Map<String, Object> REPLY =
            Map.of("position", "AGREE_WITH_CONDITIONS", "consultationAnswer", "Twee weken later");

    @Autowired
    Processes processes;

    @Autowired
    AanwijzingConsulting consulting;

    @Test
    void theLineManagersOfThePartnerAreAskedWithTheirTerm() {
        var question = ask();
        assertThat(question).isWaitingAt(ANSWER).hasPassedInOrder(ASKED, ASK).hasNotPassed(DEADLINE);
        assertThat(processes.task(ANSWER))
                .hasCandidateGroup("LAK-LINE_MANAGER-UWV")
                .hasName("Antwoorden op raadpleging LAK-2026-00001/2")
                .hasDueDate(Date.from(CONSULTATION_AT));
        assertThat(processes.dueAt(DEADLINE)).isEqualTo(CONSULTATION_AT);
        verify(consulting).ask(ID, UWV, question.getId());
    }

    @Test
    void aLineManagerAnswers() {
        var question = ask();
        processes.complete(ANSWER, "uwvlijn", REPLY);
        processes.run(ANSWER);
        assertThat(question)
                .isEnded()
                .hasPassedInOrder(ASK, ANSWER, ANSWERED)
                .hasNotPassed(DEADLINE, RECORD_SILENCE, SILENT);
        verify(consulting).answer(ID, UWV, "AGREE_WITH_CONDITIONS", "Twee weken later", "uwvlijn");
    }

    @Test
    void silenceIsRecordedAsSilence() {
        var question = ask();
        processes.fire(DEADLINE);
        processes.run(RECORD_SILENCE);
        assertThat(question)
                .isEnded()
                .hasPassedInOrder(DEADLINE, RECORD_SILENCE, SILENT)
                .hasNotPassed(ANSWERED);
        assertThat(processes.stoppedIn(question)).contains(ANSWER);
        verify(consulting).noResponse(ID, UWV);
        verify(consulting, never()).answer(any(), any(), any(), any(), any());
    }

    @Test
    void aRefusedAnswerLeavesTheTaskOpen() {
        var question = ask();
        willThrow(new RefusedException("position", "Kies bij ‘Bent u het eens?’."))
                .given(consulting)
                .answer(any(), any(), any(), any(), any());
        assertThatThrownBy(() -> processes.complete(ANSWER, "uwvlijn", REPLY))
                .hasRootCauseInstanceOf(RefusedException.class);
        assertThat(question).isWaitingAt(ANSWER).hasNotPassed(ANSWERED);
    }

    private ProcessInstance ask() {
        given(consulting.ask(eq(ID), eq(UWV), any())).willReturn("LAK-LINE_MANAGER-UWV");
        Map<String, Object> variables = new HashMap<>();
        AanwijzingConsultationModel.Variables.ESCALATION_ID.put(variables, CASE);
        AanwijzingConsultationModel.Variables.CHAIN.put(variables, LAK);
        AanwijzingConsultationModel.Variables.NUMBER.put(variables, ID.number());
        AanwijzingConsultationModel.Variables.PARTNER.put(variables, UWV);
        AanwijzingConsultationModel.Variables.CONSULTATION_DUE.put(variables, CONSULTATION_AT);
        var question = processes.start(AanwijzingConsultationModel.PROCESS, CASE.text(), variables);
        processes.run(ASK);
        return question;
    }
}

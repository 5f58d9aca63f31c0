package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.Answers.CASE;
import static nl.ketenmanager.escalation.process.Answers.LAK;
import static nl.ketenmanager.escalation.process.Answers.STANDPOINT_AT;
import static nl.ketenmanager.escalation.process.Answers.UWV;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.ASK;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.ASKED;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.CHANNEL;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.DEADLINE;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.GIVE;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.GIVEN;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.NO_RESPONSE;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.PARTNER_SYSTEM;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Elements.RECORD_NO_RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.escalation.StandpointRounds;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ProcessTest;
import nl.ketenmanager.support.Processes;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a partner is asked for its standpoint, and what becomes of the question. */
@ProcessTest
class PartnerStandpointTest {
    private static final String PERSON = "uwvregisseur";
    private static final String SYSTEM = "worker";
    private static final String GROUP = "LAK-KETENREGISSEUR-UWV";
    private static final Map<String, Object> ANSWER = Map.of("position", "AGREE", "standpoint", "Doen");

    @Autowired
    Processes processes;

    @Autowired
    StandpointRounds rounds;

    @Autowired
    ExternalTaskService externalTasks;

    @Test
    void aPartnerIsAskedWithItsGroupAndItsTerm() {
        var question = ask(false);
        assertThat(question)
                .isWaitingAt(GIVE)
                .hasPassedInOrder(ASKED, ASK, CHANNEL)
                .hasNotPassed(PARTNER_SYSTEM, DEADLINE);
        assertThat(processes.task(GIVE))
                .hasCandidateGroup(GROUP)
                .hasName("Standpunt geven LAK-2026-00001")
                .hasDueDate(Date.from(STANDPOINT_AT));
        assertThat(processes.task(GIVE).getCamundaFormRef().getKey()).isEqualTo(PartnerStandpointModel.FORM);
        verify(rounds).ask(CASE, UWV);
    }

    @Test
    void aKetenregisseurGivesTheStandpoint() {
        var question = ask(false);
        processes.complete(GIVE, PERSON, ANSWER);
        processes.run(GIVE);
        assertThat(question)
                .isEnded()
                .hasPassedInOrder(CHANNEL, GIVE, GIVEN)
                .hasNotPassed(PARTNER_SYSTEM, DEADLINE, RECORD_NO_RESPONSE, NO_RESPONSE);
        verify(rounds).give(CASE, UWV, "AGREE", "Doen", PERSON);
    }

    @Test
    void aSystemOfThePartnerGivesTheStandpoint() {
        var question = ask(true);
        assertThat(question).isWaitingAt(PARTNER_SYSTEM).hasNotPassed(GIVE);
        handIn(fetch(), ANSWER);
        assertThat(question)
                .isEnded()
                .hasPassedInOrder(CHANNEL, PARTNER_SYSTEM, GIVEN)
                .hasNotPassed(GIVE, DEADLINE, NO_RESPONSE);
        verify(rounds).receive(CASE, UWV, "AGREE", "Doen", SYSTEM);
    }

    @Test
    void aSystemIsToldWhatItIsAskedAbout() {
        ask(true);
        var work = fetch();
        assertThat(work.getBusinessKey()).isEqualTo(CASE.text());
        assertThat(work.getTenantId()).isEqualTo("LAK");
        assertThat(work.getVariables())
                .containsEntry("partner", "UWV")
                .containsEntry("standpointDueDate", Date.from(STANDPOINT_AT));
    }

    @Test
    void theTermOfTheStandpointIsTheOneOfTheTier() {
        ask(false);
        assertThat(processes.dueAt(DEADLINE)).isEqualTo(STANDPOINT_AT);
    }

    @Test
    void silenceIsRecordedAsSilence() {
        var question = ask(false);
        processes.fire(DEADLINE);
        processes.run(RECORD_NO_RESPONSE);
        assertThat(question)
                .isEnded()
                .hasPassedInOrder(CHANNEL, DEADLINE, RECORD_NO_RESPONSE, NO_RESPONSE)
                .hasNotPassed(GIVEN);
        assertThat(processes.stoppedIn(question)).contains(GIVE);
        verify(rounds).noResponse(CASE, UWV);
        verify(rounds, never()).give(any(), any(), any(), any(), any());
    }

    @Test
    void aSilentSystemIsNotTakenForAnAnswer() {
        var question = ask(true);
        processes.fire(DEADLINE);
        processes.run(RECORD_NO_RESPONSE);
        assertThat(question)
                .isEnded()
                .hasPassedInOrder(DEADLINE, RECORD_NO_RESPONSE, NO_RESPONSE)
                .hasNotPassed(GIVEN);
        assertThat(processes.stoppedIn(question)).contains(PARTNER_SYSTEM);
        verify(rounds).noResponse(CASE, UWV);
        verify(rounds, never()).receive(any(), any(), any(), any(), any());
    }

    @Test
    void aRefusedStandpointLeavesTheTaskOpen() {
        var question = ask(false);
        willThrow(new RefusedException("position", "Kies bij ‘Positie’."))
                .given(rounds)
                .give(any(), any(), any(), any(), any());
        assertThatThrownBy(() -> processes.complete(GIVE, PERSON, ANSWER))
                .hasRootCauseInstanceOf(RefusedException.class);
        assertThat(question).isWaitingAt(GIVE).hasNotPassed(GIVEN);
    }

    @Test
    void aRefusedAnswerOfASystemLeavesTheWorkToIt() {
        var question = ask(true);
        willThrow(new RefusedException("position", "Kies bij ‘Positie’."))
                .given(rounds)
                .receive(any(), any(), any(), any(), any());
        var work = fetch();
        assertThatThrownBy(() -> handIn(work, ANSWER)).isInstanceOf(RefusedException.class);
        assertThat(question).isWaitingAt(PARTNER_SYSTEM).hasNotPassed(GIVEN);
    }

    @Test
    void anAnswerWithMoreThanWasAskedIsRefused() {
        var question = ask(true);
        var work = fetch();
        assertThatThrownBy(() -> handIn(work, Map.of("position", "AGREE", "dossier", "Alles")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("dossier");
        assertThat(question).isWaitingAt(PARTNER_SYSTEM);
    }

    @Test
    void anAnswerOfNobodyIsRefused() {
        var question = ask(true);
        var work = fetch();
        assertThatThrownBy(() -> externalTasks.complete(work.getId(), SYSTEM, ANSWER))
                .isInstanceOf(ForbiddenException.class);
        assertThat(question).isWaitingAt(PARTNER_SYSTEM);
    }

    private ProcessInstance ask(boolean bySystem) {
        given(rounds.ask(CASE, UWV)).willReturn(new StandpointRounds.Asked(GROUP, bySystem));
        Map<String, Object> variables = new HashMap<>();
        PartnerStandpointModel.Variables.ESCALATION_ID.put(variables, CASE);
        PartnerStandpointModel.Variables.CHAIN.put(variables, LAK);
        PartnerStandpointModel.Variables.PARTNER.put(variables, UWV);
        PartnerStandpointModel.Variables.STANDPOINT_DUE_DATE.put(variables, STANDPOINT_AT);
        var question = processes.start(PartnerStandpointModel.PROCESS, CASE.text(), variables);
        processes.run(ASK);
        return question;
    }

    private LockedExternalTask fetch() {
        return processes.as(SYSTEM, "LAK", () -> externalTasks
                .fetchAndLock(1, SYSTEM)
                .topic(PartnerStandpointModel.TOPIC, 60_000)
                .execute()
                .get(0));
    }

    private void handIn(LockedExternalTask work, Map<String, Object> answer) {
        processes.as(SYSTEM, "LAK", () -> externalTasks.complete(work.getId(), SYSTEM, answer));
    }
}

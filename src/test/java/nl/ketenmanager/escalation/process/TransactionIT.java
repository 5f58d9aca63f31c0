package nl.ketenmanager.escalation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.BrokenOutbox;
import nl.ketenmanager.support.CaseRecords;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is refused or fails changes nothing, in our tables and in the engine's together; what was decided stays decided. */
@ApplicationTest
class TransactionIT {
    private static final int TRIES = 6;
    private static final Map<String, Object> FORWARD =
            Map.of("decision", "FORWARD", "motivation", "Wij komen er samen niet uit.");

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    JdbcClient db;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    OwnChain chain;
    BrokenOutbox outbox;

    @BeforeEach
    void aChainOfItsOwn() {
        TestClock.at("2026-05-12T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        outbox = new BrokenOutbox(db, chain);
    }

    @Test
    void anIncompleteDecisionChangesNothing() {
        var played = reported();
        var before = records();
        assertThatThrownBy(() -> played.decideOnly("uwvmedewerker", Map.of("decision", "RESOLVE")))
                .hasRootCauseInstanceOf(RefusedException.class)
                .rootCause()
                .hasMessageContaining("Motivering");
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aDecisionOfSomebodyWhoLostHisSeatChangesNothing() {
        var played = reported();
        var before = records();
        assertThatThrownBy(() -> played.decideWithGroupsOf("uwvmedewerker", "uwvbestuur", FORWARD))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aRefusedStandpointChangesNothing() {
        var played = reported();
        var before = records();
        assertThatThrownBy(
                        () -> played.standpoint("uwvregisseur", "UWV", "MAYBE", "Eerst overleggen met de leverancier."))
                .hasRootCauseInstanceOf(RefusedException.class);
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aRefusedAnswerOfASystemChangesNothingButItsLock() {
        var played = play.report(chain, "uwvmedewerker", Problem.touching("CBS"));
        var before = records();
        assertThatThrownBy(() -> played.standpointBySystem("MAYBE", "Eerst overleggen."))
                .isInstanceOf(RefusedException.class);
        assertThat(records().rows()).containsAllEntriesOf(without(before, "act_ru_ext_task"));
        assertThat(records().of("act_ru_ext_task")).isNotEmpty();
    }

    @Test
    void aReportOfWhichNobodyCanBeToldDoesNotExist() {
        outbox.during(() -> {
            assertThatThrownBy(this::reported).hasStackTraceContaining(BrokenOutbox.REFUSAL);
        });
        assertThat(records().isEmpty()).isTrue();
        assertThat(reported().toldOf("1/entered")).isNotEmpty();
    }

    @Test
    void aDecisionOfWhichNobodyCanBeToldIsNotTaken() {
        var played = reported();
        var before = records();
        outbox.during(() -> {
            assertThatThrownBy(() -> played.decideOnly("uwvmedewerker", FORWARD))
                    .hasStackTraceContaining(BrokenOutbox.REFUSAL);
        });
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aWithdrawalOfWhichNobodyCanBeToldStopsNothing() {
        var played = reported();
        var before = records();
        outbox.during(() -> {
            assertThatThrownBy(() -> played.withdraw("uwvmedewerker", "Het is opgelost door de leverancier."))
                    .hasStackTraceContaining(BrokenOutbox.REFUSAL);
        });
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aDecisionIsKeptWhileTheNextTierCannotBeEntered() {
        var played = reported();
        played.decideOnly("uwvmedewerker", FORWARD);
        var decided = records();
        outbox.during(() -> {
            for (int left = TRIES - 1; left >= 0; left--) {
                failsAt(EscalationTierModel.Elements.DECIDE);
                assertThat(jobAt(EscalationTierModel.Elements.DECIDE).getRetries())
                        .isEqualTo(left);
            }
        });
        assertThat(runtime.createIncidentQuery().tenantIdIn(tenant()).list())
                .extracting(Incident::getActivityId)
                .contains(EscalationTierModel.Elements.DECIDE);
        assertThat(records().rows())
                .containsAllEntriesOf(without(decided, "act_ru_job", "act_ru_incident", "act_ru_execution"));
    }

    @Test
    void aCaseGoesOnWhereItStoppedOnceTheFaultIsMended() {
        var played = reported();
        played.decideOnly("uwvmedewerker", FORWARD);
        outbox.during(() -> failsAt(EscalationTierModel.Elements.DECIDE));
        jobs.executeJob(jobAt(EscalationTierModel.Elements.DECIDE).getId());
        assertThat(played.tasksOf("uwvlijn")).contains(EscalationTierModel.Elements.DECIDE);
        assertThat(played.toldOf("2/entered")).contains("uwvlijn").doesNotHaveDuplicates();
    }

    @Test
    void aReminderThatFailsIsTriedAgainAndLeavesTheTaskAlone() {
        var played = reported();
        TestClock.at(
                jobAt(EscalationTierModel.Elements.TAKE_UP_DUE).getDuedate().toInstant());
        played.fireTimersOnly();
        var before = records();
        outbox.during(() -> failsAt(EscalationTierModel.Elements.ASK_TAKE_UP));
        assertThat(jobAt(EscalationTierModel.Elements.ASK_TAKE_UP).getRetries()).isEqualTo(TRIES - 1);
        assertThat(records().rows()).containsAllEntriesOf(without(before, "act_ru_job"));
        jobs.executeJob(jobAt(EscalationTierModel.Elements.ASK_TAKE_UP).getId());
        assertThat(played.toldOf("1/take-up")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aTermThatCannotMoveTheCaseUpKeepsItAtItsTier() {
        var played = reported();
        TestClock.at(jobAt(EscalationTierModel.Elements.DEADLINE).getDuedate().toInstant());
        jobs.executeJob(jobAt(EscalationTierModel.Elements.DEADLINE).getId());
        var before = records();
        outbox.during(() -> failsAt(EscalationTierModel.Elements.DEADLINE_PASSED));
        assertThat(records().rows()).containsAllEntriesOf(without(before, "act_ru_job"));
        jobs.executeJob(jobAt(EscalationTierModel.Elements.DEADLINE_PASSED).getId());
        assertThat(played.tasksOf("uwvlijn")).contains(EscalationTierModel.Elements.DECIDE);
    }

    private PlayedCase reported() {
        return play.report(chain, "uwvmedewerker", Problem.touching("UWV", "BD"));
    }

    private CaseRecords records() {
        return CaseRecords.of(chain, db);
    }

    private String tenant() {
        return chain.code().value();
    }

    private void failsAt(String element) {
        assertThatThrownBy(() -> jobs.executeJob(jobAt(element).getId())).hasStackTraceContaining(BrokenOutbox.REFUSAL);
    }

    private Job jobAt(String element) {
        Job job = jobs.createJobQuery().tenantIdIn(tenant()).activityId(element).singleResult();
        assertThat(job).as("the job at %s", element).isNotNull();
        return job;
    }

    private static Map<String, List<String>> without(CaseRecords records, String... tables) {
        var rest = new LinkedHashMap<>(records.rows());
        List.of(tables).forEach(rest::remove);
        return rest;
    }
}

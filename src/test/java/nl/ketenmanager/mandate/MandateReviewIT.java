package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.escalation.AgendaRight;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board looks each quarter at what lets its ketenmanager push through, in the whole application (BIO2). */
@ApplicationTest
class MandateReviewIT {
    private static final String REVIEW = "userTask_reviewMandate";
    private static final String CARRY_OUT = "userTask_carryOutReview";

    @Autowired
    OwnChains chains;

    @Autowired
    MandateReviewRounds rounds;

    @Autowired
    MandateReviews reviews;

    @Autowired
    MandateChanges changes;

    @Autowired
    MandateLedger ledger;

    @Autowired
    AgendaRight agenda;

    @Autowired
    MandateReviewBriefing briefing;

    @Autowired
    Play play;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    OwnChain chain;
    MandateReviewId id;

    @BeforeEach
    void aQuarterHasBegun() {
        TestClock.at("2026-04-01T06:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        id = due().get(0);
    }

    @Test
    void onlyWhatLetsSomebodyPushThroughIsLookedAt() {
        assertThat(due()).hasSize(1);
        assertThat(id.quarter()).isEqualTo("2026-Q2");
        var mandate = ledger.find(id.mandate()).orElseThrow().mandate();
        assertThat(mandate.terms().holder().role()).isEqualTo(Role.KETENMANAGER);
        rounds.open(id);
        assertThat(due()).isEmpty();
        TestClock.at("2026-07-01T06:00");
        assertThat(due()).extracting(MandateReviewId::quarter).containsExactly("2026-Q3");
    }

    @Test
    @DisplayName("Two nodes that look at the same moment ask the board once")
    void theBoardIsAskedOnce() throws Exception {
        Callable<Boolean> node = () -> rounds.open(id);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var opened = nodes.invokeAll(List.of(node, node, node, node));
            int asked = 0;
            for (var one : opened) {
                asked += one.get() ? 1 : 0;
            }
            assertThat(asked).isEqualTo(1);
        } finally {
            nodes.shutdown();
        }
        assertThat(running()).isEqualTo(1);
        assertThat(tasksOf("bdbestuur")).containsExactly(REVIEW);
        for (String other : List.of("ketenmanager", "ketenbureau", "bdlijn", "kernteam")) {
            assertThat(tasksOf(other)).as(other).isEmpty();
        }
    }

    @Test
    void theFormShowsTheMandateAndTheWayToEveryUse() {
        rounds.open(id);
        var shown = briefing.of(id, false);
        assertThat(shown.get("reviewUses"))
                .asString()
                .contains("eerste kwartaal van 2026", "doorzettingsmacht?kwartaal=2026-Q1");
        assertThat(shown.get("reviewMandate")).asString().contains("Ketenmanager", "Nood uitroepen");
    }

    @Test
    void theChairKeepsIt() {
        rounds.open(id);
        submit("uwvbestuur", REVIEW, Map.of("reviewAnswer", "KEEP", "reason", "Terughoudend gebruikt."));
        assertThat(running()).isZero();
        assertThat(reviews.get(id).closing().outcome()).isEqualTo("Het mandaat blijft zoals het is");
        assertThat(board()).isEmpty();
    }

    @Test
    void onlyTheChairAnswersAndWhatIsWrongIsNamed() {
        rounds.open(id);
        assertThatThrownBy(() -> submit("bdbestuur", REVIEW, Map.of("reviewAnswer", "KEEP", "reason", "Goed zo.")))
                .hasStackTraceContaining("De voorzitter van het ketenbestuur");
        assertThatThrownBy(() -> submit("uwvbestuur", REVIEW, Map.of("reviewAnswer", "MAYBE")))
                .hasStackTraceContaining("Kies wat er met het mandaat gebeurt")
                .hasStackTraceContaining("‘Reden’");
        assertThat(reviews.get(id).answer()).isNull();
    }

    @Test
    @DisplayName("A withdrawal goes through the register, with its document, before it counts as carried out")
    void aWithdrawalGoesThroughTheRegister() {
        rounds.open(id);
        submit("uwvbestuur", REVIEW, Map.of("reviewAnswer", "WITHDRAW", "reason", "Te vaak gebruikt."));
        Map<String, Object> done = Map.of("carriedOut", "Ingetrokken met besluit 7.");
        assertThat(tasksOf("ketenbureau")).containsExactly(CARRY_OUT);
        assertThatThrownBy(() -> submit("ketenbureau", CARRY_OUT, done))
                .hasStackTraceContaining("Leg eerst de intrekking van mandaat " + id.mandate());
        withdraw();
        submit("ketenbureau", CARRY_OUT, done);
        assertThat(running()).isZero();
        assertThat(reviews.get(id).closing().outcome()).isEqualTo("Ingetrokken met besluit 7.");
    }

    @Test
    void whatNobodyAnswersComesOnTheAgendaOfTheBoard() {
        rounds.open(id);
        fireTimers();
        assertThat(running()).isZero();
        assertThat(board()).singleElement().asString().contains("niet op tijd beoordeeld", "2026-Q2");
    }

    @Test
    void whatIsNotCarriedOutComesOnTheAgendaAndLeavesItOnceItIs() {
        rounds.open(id);
        submit("uwvbestuur", REVIEW, Map.of("reviewAnswer", "CHANGE", "reason", "Zonder noodroute."));
        fireTimers();
        assertThat(board()).singleElement().asString().contains("niet op tijd uitgevoerd");
        submit("ketenbureau", CARRY_OUT, Map.of("carriedOut", "Nieuw mandaat voorbereid."));
        assertThat(board()).isEmpty();
        assertThat(running()).isZero();
    }

    @Test
    void aMandateThatEndedMeanwhileIsNotPutBeforeTheBoard() {
        rounds.open(id);
        withdraw();
        fireTimers();
        assertThat(board()).isEmpty();
        assertThat(reviews.get(id).closing().outcome()).isEqualTo("Het mandaat was al geëindigd");
    }

    @Test
    void whatEndedByItselfMeanwhileNeedsNoWithdrawal() {
        rounds.open(id);
        submit("uwvbestuur", REVIEW, Map.of("reviewAnswer", "WITHDRAW", "reason", "Te vaak gebruikt."));
        endsNow();
        submit("ketenbureau", CARRY_OUT, Map.of("carriedOut", "Het mandaat liep vanzelf af."));
        assertThat(running()).isZero();
        assertThat(reviews.get(id).closing().outcome()).isEqualTo("Het mandaat liep vanzelf af.");
    }

    /** As if it had been given until this moment; the register itself changes no terms. */
    private void endsNow() {
        db.sql("alter table keten.mandate disable trigger mandate_append_only").update();
        db.sql("update keten.mandate set valid_until = ? where id = ?")
                .params(Timestamp.from(clock.instant()), id.mandate())
                .update();
        db.sql("alter table keten.mandate enable trigger mandate_append_only").update();
    }

    private List<MandateReviewId> due() {
        return rounds.due().stream()
                .filter(one -> one.chain().equals(chain.code()))
                .toList();
    }

    private List<String> board() {
        return agenda.open(chain.code().value(), null, chain.person("bdbestuur")).stream()
                .map(item -> item.reason())
                .toList();
    }

    private void withdraw() {
        var signed = new Upload(
                "document",
                "besluit.pdf",
                "application/pdf",
                "%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8),
                chain.person("ketenbureau"));
        changes.record(
                id.mandate(),
                new FactRequest(
                        FactKind.WITHDRAWN,
                        null,
                        null,
                        "Besluit van het bestuur",
                        signed,
                        chain.person("ketenbureau")));
    }

    private void submit(String who, String element, Map<String, Object> form) {
        play.as(chain.person(who), () -> {
            var task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(id.text())
                    .taskDefinitionKey(element)
                    .singleResult();
            if (task == null) {
                throw new NotFoundException("Deze taak is er niet, of niet voor u.");
            }
            forms.submitTaskForm(task.getId(), new java.util.HashMap<>(form));
            return null;
        });
        settle();
    }

    private List<String> tasksOf(String who) {
        return play.as(
                chain.person(who), () -> tasks.createTaskQuery().processInstanceBusinessKey(id.text()).list().stream()
                        .map(task -> task.getTaskDefinitionKey())
                        .toList());
    }

    private void fireTimers() {
        ofTheReview(true).forEach(job -> jobs.executeJob(job.getId()));
        settle();
    }

    private void settle() {
        for (var waiting = ofTheReview(false); !waiting.isEmpty(); waiting = ofTheReview(false)) {
            waiting.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private List<Job> ofTheReview(boolean timers) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id.text()).list().stream()
                .flatMap(one -> {
                    var query = jobs.createJobQuery().processInstanceId(one.getId());
                    return (timers ? query.timers() : query.messages()).list().stream();
                })
                .toList();
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.text())
                .count();
    }
}

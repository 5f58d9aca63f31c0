package nl.ketenmanager.support;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** One case on stage. Whatever is done with it runs until only the clock or a person can bring it further. */
public final class PlayedCase {
    private static final String DECIDE = "userTask_decide";
    private static final String GIVE_STANDPOINT = "userTask_giveStandpoint";
    private static final int MOST_JOBS = 300;
    private static final String ITS_INSTANCES =
            "(select id_ from act_ru_execution where business_key_ = :id and id_ = proc_inst_id_)";

    private final Play play;
    private final OwnChain chain;
    private final EscalationId id;

    PlayedCase(Play play, OwnChain chain, EscalationId id) {
        this.play = play;
        this.chain = chain;
        this.id = id;
    }

    public EscalationId id() {
        return id;
    }

    public OwnChain chain() {
        return chain;
    }

    // --- people act

    public void claim(String who) {
        String task = decideTask(who);
        play.as(chain.person(who), () -> {
            play.tasks.claim(task, chain.person(who));
            return null;
        });
        settle();
    }

    public void resolve(String who, String how, String owner, String due) {
        decide(who, Map.of("decision", "RESOLVE", "motivation", how, "agreementOwner", owner, "agreementDue", due));
    }

    public void decideOn(String who, String what, String owner, String due) {
        decide(who, Map.of("decision", "DECIDE", "motivation", what, "agreementOwner", owner, "agreementDue", due));
    }

    public void forward(String who, String why) {
        decide(who, Map.of("decision", "FORWARD", "motivation", why));
    }

    public void giveBack(String who, Tier to, String instruction) {
        decide(who, Map.of("decision", "RETURN", "motivation", instruction, "returnTier", to.name()));
    }

    public void giveBack(String who, Tier to, String instruction, String owner, String due) {
        decide(
                who,
                Map.of(
                        "decision", "RETURN",
                        "motivation", instruction,
                        "returnTier", to.name(),
                        "agreementOwner", owner,
                        "agreementDue", due));
    }

    /** Hands in the form of the tier's task as that person. */
    public void decide(String who, Map<String, Object> form) {
        submit(decideTask(who), chain.person(who), chain.person(who), form);
        settle();
    }

    /** Hands in the form of the task of that office, whether it is his or not. */
    public void decideFor(String office, String who, Map<String, Object> form) {
        String task = decideTasks()
                .taskCandidateGroup(group(office))
                .includeAssignedTasks()
                .singleResult()
                .getId();
        submit(task, chain.person(who), chain.person(who), form);
        settle();
    }

    /** The offices whose decision the engine still waits for. */
    public List<String> awaitedOffices() {
        return play
                .db
                .sql("""
                        select l.group_id_ from act_ru_identitylink l
                          join act_ru_task t on t.id_ = l.task_id_ and t.task_def_key_ = :task
                          join act_ru_execution e on e.id_ = t.proc_inst_id_ and e.business_key_ = :id
                         where l.group_id_ like :offices order by l.group_id_""")
                .param("task", DECIDE)
                .param("id", id.text())
                .param("offices", group("%"))
                .query(String.class)
                .list()
                .stream()
                .map(seat -> seat.substring(group("").length()))
                .toList();
    }

    /** The same, and nothing that follows from it: the engine's next job is still to run. */
    public void decideOnly(String who, Map<String, Object> form) {
        submit(decideTask(who), chain.person(who), chain.person(who), form);
    }

    /** Hands in the form with the groups of somebody else, past the first door of the engine. */
    public void decideWithGroupsOf(String groupsOf, String who, Map<String, Object> form) {
        submit(decideTask(groupsOf), chain.person(who), chain.person(groupsOf), form);
        settle();
    }

    public void standpoint(String who, String partner, String position, String text) {
        String task = play.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(id.text())
                .taskDefinitionKey(GIVE_STANDPOINT)
                .processVariableValueEquals("partner", partner)
                .singleResult()
                .getId();
        submit(task, chain.person(who), chain.person(who), Map.of("position", position, "standpoint", text));
        settle();
    }

    /** A partner's own system answers, as an external worker. */
    public void standpointBySystem(String position, String text) {
        play.as("worker", () -> {
            var work = play.externalTasks
                    .fetchAndLock(1, "test")
                    .topic("partner-standpoint", 60_000)
                    .businessKey(id.text())
                    .execute();
            play.externalTasks.complete(work.get(0).getId(), "test", Map.of("position", position, "standpoint", text));
            return null;
        });
        settle();
    }

    public void withdraw(String who, String reason) {
        play.endings.withdraw(id, reason, chain.person(who));
        settle();
    }

    public void resolvedElsewhere(String who, String how, String owner, String due) {
        play.endings.resolvedElsewhere(id, how, owner, due, chain.person(who));
        settle();
    }

    private void submit(String task, String person, String groupsOf, Map<String, Object> form) {
        play.as(person, groupsOf, () -> {
            play.forms.submitTaskForm(task, new HashMap<>(form));
            return null;
        });
    }

    /** At the political tier each office has a task; a person goes to his own, or tries that of another. */
    private String decideTask(String who) {
        var all = decideTasks().list();
        if (all.size() == 1) {
            return all.get(0).getId();
        }
        return play.as(chain.person(who), () -> decideTasks().list()).stream()
                .findFirst()
                .orElse(all.get(0))
                .getId();
    }

    private String group(String office) {
        return chain.code() + "-POLITICAL-" + office;
    }

    private TaskQuery decideTasks() {
        return play.tasks
                .createTaskQuery()
                .processInstanceBusinessKey(id.text())
                .taskDefinitionKey(DECIDE);
    }

    // --- time passes

    /** Runs whatever is due now, in due order. */
    public void settle() {
        for (int ran = 0; ran < MOST_JOBS; ran++) {
            var job = nextDueJob();
            if (job.isEmpty()) {
                return;
            }
            play.jobs.executeJob(job.get());
        }
        throw new IllegalStateException(id + " does not come to rest");
    }

    /** Moves the clock to the next moment at which something happens by itself, and lets it happen. */
    public Optional<Instant> toNextTimer() {
        return toNextTimer(Duration.ZERO);
    }

    /** The same, noticed late: the machine was down. */
    public Optional<Instant> toNextTimer(Duration late) {
        var due = nextTimer();
        due.ifPresent(moment -> {
            TestClock.at(moment.plus(late));
            settle();
        });
        return due;
    }

    /** Nobody acts until that moment. */
    public void nobodyActsUntil(String amsterdamTime) {
        var end = java.time.LocalDateTime.parse(amsterdamTime)
                .atZone(TestClock.AMSTERDAM)
                .toInstant();
        for (var due = nextTimer(); due.isPresent() && !due.get().isAfter(end); due = nextTimer()) {
            toNextTimer();
        }
        TestClock.at(end);
    }

    /** Fires the timers that are due now, without what follows from them. */
    public void fireTimersOnly() {
        play.db
                .sql(
                        "select id_ from act_ru_job where type_ = 'timer' and duedate_ <= :now and process_instance_id_ in "
                                + ITS_INSTANCES + " order by duedate_")
                .param("id", id.text())
                .param("now", Timestamp.from(now()))
                .query(String.class)
                .list()
                .forEach(play.jobs::executeJob);
    }

    private Optional<Instant> nextTimer() {
        return play.db
                .sql("select min(duedate_) from act_ru_job where process_instance_id_ in " + ITS_INSTANCES)
                .param("id", id.text())
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    private Optional<String> nextDueJob() {
        return play.db
                .sql(
                        "select id_ from act_ru_job where (duedate_ is null or duedate_ <= :now) and process_instance_id_ in "
                                + ITS_INSTANCES + " order by duedate_ nulls first, create_time_, id_ limit 1")
                .param("id", id.text())
                .param("now", Timestamp.from(now()))
                .query(String.class)
                .optional();
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    // --- what can be seen

    /** The tasks on this case that somebody finds in Tasklist: the ones to work on, standpoints included. */
    public List<String> tasksOf(String who) {
        return play.as(
                chain.person(who),
                () -> play.tasks.createTaskQuery().processInstanceBusinessKey(id.text()).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .toList());
    }

    /** Whether a tier has the case in hand, so that somebody could decide. */
    public boolean isOnATable() {
        return decideTasks().count() > 0;
    }

    public boolean isAsked(String partner) {
        return play.tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(id.text())
                        .taskDefinitionKey(GIVE_STANDPOINT)
                        .processVariableValueEquals("partner", partner)
                        .count()
                == 1;
    }

    /** Whether nothing is left to run at this moment. */
    public boolean isAtRest() {
        return nextDueJob().isEmpty();
    }

    /** What people were told about this case, oldest first. */
    public List<Told> told() {
        return play.db
                .sql("""
                        select created_at, fact_key, kind, person, subject, asked, otherwise from keten.notification
                         where case_id = ? order by created_at, fact_key, person""")
                .param(id.text())
                .query((row, number) -> new Told(
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("fact_key").substring(id.text().length() + 1),
                        row.getString("kind"),
                        chain.part(row.getString("person")),
                        row.getString("subject"),
                        row.getString("asked"),
                        row.getString("otherwise")))
                .list();
    }

    /** Who heard of a fact, such as {@code 1/reminder}. */
    public List<String> toldOf(String fact) {
        return told().stream()
                .filter(one -> one.fact().equals(fact))
                .map(Told::person)
                .toList();
    }

    /** One message to one person. */
    public record Told(
            Instant at,
            String fact,
            String kind,
            String person,
            String subject,
            String asked,
            @org.jspecify.annotations.Nullable String otherwise) {}
}

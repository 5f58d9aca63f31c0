package nl.ketenmanager.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.ketenmanager.platform.ProcessVariable;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** Drives the processes of one test, each step by the constant of its element; a step that is not there fails. */
public final class Processes {
    private static final String REPETITION = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final IdentityService identity;
    private final HistoryService history;

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            IdentityService identity,
            HistoryService history) {
        this.history = history;
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.identity = identity;
    }

    public ProcessInstance start(String process, String businessKey, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(process, businessKey, variables);
    }

    /** The time of this timer has come. */
    public void fire(String timer) {
        management.executeJob(job(management.createJobQuery().timers(), timer).getId());
    }

    /** The same, where several processes wait for this timer. */
    public void fireAll(String timer) {
        List<Job> waiting = jobs(management.createJobQuery().timers(), timer);
        assertThat(waiting).as("timers at %s", timer).isNotEmpty();
        waiting.forEach(job -> management.executeJob(job.getId()));
    }

    /** When this timer goes off by itself. */
    public Instant dueAt(String timer) {
        return job(management.createJobQuery().timers(), timer).getDuedate().toInstant();
    }

    /** The work that waits at this element is done now. */
    public void run(String element) {
        management.executeJob(
                job(management.createJobQuery().messages(), element).getId());
    }

    /** The same, where several processes wait at this element. */
    public void runAll(String element) {
        List<Job> waiting = jobs(management.createJobQuery().messages(), element);
        assertThat(waiting).as("jobs that wait at %s", element).isNotEmpty();
        waiting.forEach(job -> management.executeJob(job.getId()));
    }

    public boolean isPending(String element) {
        return !jobs(management.createJobQuery(), element).isEmpty();
    }

    public Task task(String element) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(element)
                .initializeFormKeys()
                .singleResult();
        assertThat(task).as("task %s", element).isNotNull();
        return task;
    }

    /** One of several tasks: the one that is offered to this group. */
    public Task task(String element, String group) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(element)
                .taskCandidateGroup(group)
                .includeAssignedTasks()
                .singleResult();
        assertThat(task).as("task %s of %s", element, group).isNotNull();
        return task;
    }

    /** Somebody puts the task on his name. */
    public void claim(String element, String person) {
        claim(task(element), person);
    }

    public void claim(Task task, String person) {
        as(person, task.getTenantId(), () -> tasks.claim(task.getId(), person));
    }

    public void complete(String element, String person, Map<String, Object> form) {
        complete(task(element), person, form);
    }

    public void complete(Task task, String person, Map<String, Object> form) {
        as(person, task.getTenantId(), () -> tasks.complete(task.getId(), form));
    }

    /** The one running process of this kind, wherever it was called from. */
    public ProcessInstance running(String process) {
        ProcessInstance found = runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .singleResult();
        assertThat(found).as("a running %s", process).isNotNull();
        return found;
    }

    public List<ProcessInstance> allRunning(String process) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list();
    }

    /** What was stopped before it was done; for the assertions of the engine it counts as passed. */
    public List<String> stoppedIn(ProcessInstance process) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .canceled()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** What a process, ended or not, has in a variable. */
    public Object lastOf(ProcessInstance process, ProcessVariable<?, ?> variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(process.getId())
                .variableName(variable.name())
                .singleResult()
                .getValue();
    }

    /** The names of all variables that a process ever had. */
    public List<String> variablesOf(ProcessInstance process) {
        return history.createHistoricVariableInstanceQuery().processInstanceId(process.getId()).list().stream()
                .map(HistoricVariableInstance::getName)
                .toList();
    }

    public void as(String person, String chain, Runnable act) {
        as(person, chain, () -> {
            act.run();
            return null;
        });
    }

    public <T> T as(String person, String chain, Supplier<T> act) {
        identity.setAuthentication(person, List.of(), List.of(chain));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static Job job(JobQuery query, String element) {
        List<Job> jobs = jobs(query, element);
        assertThat(jobs).as("jobs that wait at %s", element).hasSize(1);
        return jobs.get(0);
    }

    private static List<Job> jobs(JobQuery query, String element) {
        List<Job> jobs = query.activityId(element).list();
        return jobs.isEmpty() ? query.activityId(element + REPETITION).list() : jobs;
    }
}

package nl.ketenmanager.mandate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.Play;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Plays an appointment: people fill in forms as in Tasklist, and jobs run when there are any. */
@TestComponent
class AppointmentPlay {
    static final Map<String, Object> YES = Map.of("statement", "GIVEN", "reason", "Wij kennen deze kandidaat.");
    static final Map<String, Object> NO = Map.of("statement", "REFUSED", "reason", "Wij zien dit anders.");
    static final Map<String, Object> APPOINT = Map.of("decision", "APPOINT", "motivation", "Het bestuur is het eens.");

    private final Play play;
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService jobs;

    AppointmentPlay(
            Play play,
            FormService forms,
            TaskService tasks,
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService jobs) {
        this.play = play;
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.runtime = runtime;
        this.jobs = jobs;
    }

    static Map<String, Object> proposal(OwnChain chain) {
        Map<String, Object> form = new HashMap<>();
        form.put("chain", chain.code().value());
        form.put("candidate", chain.person("uwvlijn"));
        form.put("employer", "UWV");
        form.put("powers", "DECIDE,RETURN,NOODESCALATIE");
        form.put("profile", "Onafhankelijk, ervaren en gezien bij alle partners.");
        form.put("interests", "Geen andere functies of belangen.");
        return form;
    }

    CandidacyId propose(OwnChain chain, String who, Map<String, Object> form) {
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("mandate-grant")
                .latestVersion()
                .singleResult()
                .getId();
        var started = play.as(chain.person(who), () -> forms.submitStartForm(definition, form));
        return CandidacyId.of(runtime.createProcessInstanceQuery()
                .processInstanceId(started.getId())
                .singleResult()
                .getBusinessKey());
    }

    /** Everybody whose word is needed gives it. */
    void agree(OwnChain chain, CandidacyId id) {
        for (String director : List.of("bdbestuur", "uwvbestuur", "cbsbestuur")) {
            submit(chain, id, director, "userTask_stateSupport", YES);
        }
        submit(chain, id, "uwvlijn", "userTask_consentCandidate", YES);
        submit(chain, id, "uwvbestuur", "userTask_consentEmployer", YES);
    }

    void submit(OwnChain chain, CandidacyId id, String who, String element, Map<String, Object> form) {
        play.as(chain.person(who), () -> {
            forms.submitTaskForm(task(id, element).getId(), new HashMap<>(form));
            return null;
        });
        settle(id);
    }

    List<String> tasksOf(OwnChain chain, CandidacyId id, String who) {
        return play.as(
                chain.person(who), () -> tasks.createTaskQuery().processInstanceBusinessKey(id.text()).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .sorted()
                        .toList());
    }

    boolean isRunning(CandidacyId id) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.text())
                        .count()
                > 0;
    }

    /** The time for statements is over. */
    void lapse(CandidacyId id) {
        jobs.createJobQuery()
                .processInstanceId(process(id))
                .timers()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
        settle(id);
    }

    void settle(CandidacyId id) {
        while (isRunning(id)) {
            List<Job> waiting = jobs.createJobQuery()
                    .processInstanceId(process(id))
                    .messages()
                    .list();
            if (waiting.isEmpty()) {
                return;
            }
            waiting.forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    private String process(CandidacyId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.text())
                .singleResult()
                .getId();
    }

    /** The one that the person who acts sees. */
    private Task task(CandidacyId id, String element) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(id.text())
                        .taskDefinitionKey(element)
                        .singleResult())
                .orElseThrow(() -> new NotFoundException("Deze taak is er niet, of niet voor u."));
    }
}

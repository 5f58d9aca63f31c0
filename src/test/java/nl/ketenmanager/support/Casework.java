package nl.ketenmanager.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Raises cases over the API and moves them up, so that a test has one at the tier it is about. */
@TestComponent
public class Casework {
    // half a character only travels as an escape
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TaskService tasks;

    Casework(RuntimeService runtime, ManagementService management, TaskService tasks) {
        this.runtime = runtime;
        this.management = management;
        this.tasks = tasks;
    }

    /** A report in the chain LAK that is right in every field, to change one of. */
    public static Map<String, Object> report(String... affected) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("chain", "LAK");
        report.put("title", "Bestanden komen onvolledig aan");
        report.put("description", "Sinds maandag missen er regels in de bestanden.");
        report.put("ownEffort", "Drie keer opnieuw verstuurd en de koppeling nagekeken.");
        report.put("chainInterest", "Uitkeringen worden op deze gegevens berekend.");
        report.put("impact", "HIGH");
        report.put("urgency", "NORMAL");
        report.put("route", "TIERED");
        report.put("affectedPartners", List.of(affected));
        return report;
    }

    public static String json(Map<String, Object> body) {
        return JSON.writeValueAsString(body);
    }

    /** A form as the engine's REST takes it. */
    public static String variables(Map<String, Object> form) {
        Map<String, Object> variables = new LinkedHashMap<>();
        form.forEach((name, value) -> variables.put(name, Map.of("value", value, "type", "String")));
        return json(Map.of("variables", variables));
    }

    /** Raises a case and lets it reach its first tier; its number. */
    public String raise(Caller caller, String user, Map<String, Object> report) {
        var answer = caller.post(user, "/api/v1/escalations", json(report));
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
        String id = answer.json("$.id");
        proceed(id);
        return id;
    }

    /** Does all the engine's waiting work on a case; timers wait for their time. */
    public void proceed(String id) {
        List<Job> jobs = waiting(id);
        while (!jobs.isEmpty()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
            jobs = waiting(id);
        }
    }

    private List<Job> waiting(String id) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(id).list().stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .messages()
                                .withRetriesLeft()
                                .list()
                                .stream())
                .toList();
    }

    public Task decision(String id) {
        return decisions(id).singleResult();
    }

    /** At the political tier: the task of one office. */
    public Task decisionOf(String office, String id) {
        return decisions(id)
                .taskCandidateGroup("LAK-POLITICAL-" + office)
                .includeAssignedTasks()
                .singleResult();
    }

    private TaskQuery decisions(String id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id).taskDefinitionKey("userTask_decide");
    }

    /** Each of these users in turn forwards the case to the next tier. */
    public void forward(Caller caller, String id, String... users) {
        for (String user : users) {
            decide(caller, id, user, Map.of("decision", "FORWARD", "motivation", "Dit gaat ons boven het hoofd."));
        }
    }

    public void decide(Caller caller, String id, String user, Map<String, Object> decision) {
        decide(caller, decision(id), id, user, decision);
    }

    public void decideFor(String office, Caller caller, String id, String user, Map<String, Object> decision) {
        decide(caller, decisionOf(office, id), id, user, decision);
    }

    private void decide(Caller caller, Task task, String id, String user, Map<String, Object> decision) {
        var answer = caller.post(user, "/engine-rest/task/" + task.getId() + "/complete", variables(decision));
        if (answer.status() != 204) {
            throw new IllegalStateException(user + ": " + answer.status() + " " + answer.body());
        }
        proceed(id);
    }
}

package nl.ketenmanager.support;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.test.context.TestComponent;

/** The ketenmanager uses his powers on a played case over the API, and the others answer in Tasklist. */
@TestComponent
public class PowerPlay {
    public static final String INSTRUCTION = "Zet de controles gefaseerd aan, in vier groepen.";
    private static final String REASON = "Het tactisch overleg komt er niet uit.";
    private static final String CANNOT_WAIT = "De betaalrun kan niet wachten.";

    private final Play play;
    private final TaskService tasks;
    private final FormService forms;

    PowerPlay(Play play, TaskService tasks, FormService forms) {
        this.play = play;
        this.tasks = tasks;
        this.forms = forms;
    }

    /** Past the board: declared and confirmed at this moment. */
    public void emergency(PlayedCase played, Caller caller) {
        String path = "/api/v1/escalations/" + played.id() + "/emergencies";
        String who = played.chain().person("ketenmanager");
        created(caller.post(
                who,
                path,
                Casework.json(Map.of(
                        "grounds", List.of("A"),
                        "reason", "De partner stopt maandag met leveren.",
                        "consequenceOfWaiting", "Een miljoen uitkeringen komt maandag niet."))));
        played.settle();
        caller.post(who, path + "/1/confirmations", "{}");
        played.settle();
    }

    /** To Belastingdienst, after its lines have been asked. */
    public void instruct(PlayedCase played, Caller caller, String due) {
        instruct(played, caller, due, Map.of());
    }

    /** To Belastingdienst, issued over the heads of its lines. */
    public void instructAtOnce(PlayedCase played, Caller caller, String due) {
        instruct(played, caller, due, Map.of("consultationSkippedBecause", CANNOT_WAIT));
    }

    private void instruct(PlayedCase played, Caller caller, String due, Map<String, String> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("instructedPartner", "BD");
        body.put("instruction", INSTRUCTION);
        body.put("instructionReason", REASON);
        body.put("complianceDate", due);
        String path = "/api/v1/escalations/" + played.id() + "/aanwijzingen";
        created(caller.post(played.chain().person("ketenmanager"), path, Casework.json(body)));
        played.settle();
    }

    public void answerConsultation(PlayedCase played, String who, String partner) {
        submit(
                played,
                who,
                query(played, "userTask_answerConsultation").processVariableValueEquals("partner", partner),
                Map.of("position", "AGREE", "consultationAnswer", "Wij kunnen per groep leveren."));
    }

    /** Hands in the only task of that kind on the case. */
    public void submit(PlayedCase played, String who, String task, Map<String, Object> form) {
        submit(played, who, query(played, task), form);
    }

    private void submit(PlayedCase played, String who, TaskQuery query, Map<String, Object> form) {
        String id = query.singleResult().getId();
        play.as(played.chain().person(who), () -> {
            forms.submitTaskForm(id, new HashMap<>(form));
            return null;
        });
        played.settle();
    }

    private TaskQuery query(PlayedCase played, String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(played.id().text())
                .taskDefinitionKey(task);
    }

    private static void created(Caller.Answer answer) {
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }
}

package nl.ketenmanager.aanwijzing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An aanwijzing on stage, about a played case; people hand in its forms as they do in Tasklist. */
record AanwijzingPlay(
        Play play, PlayedCase about, TaskService tasks, FormService forms, AanwijzingGiving giving, JdbcClient db) {

    AanwijzingId give(AanwijzingDraft draft, String who) {
        var given = giving.give(draft, about.chain().person(who));
        about.settle();
        return given.id();
    }

    /** One that is right in every field, to BD. */
    AanwijzingDraft draft(String partner, String due, @Nullable String skippedBecause) {
        return new AanwijzingDraft(
                about.id().text(),
                partner,
                List.of(),
                "Zet de controles gefaseerd aan, in vier groepen.",
                "Het tactisch overleg komt er niet uit.",
                due,
                skippedBecause);
    }

    void answer(String who, String partner, String position, String text) {
        submit(
                who,
                query("userTask_answerConsultation").processVariableValueEquals("partner", partner),
                Map.of("position", position, "consultationAnswer", text));
    }

    void finalise(String who, Map<String, Object> form) {
        submit(who, query("userTask_finalise"), form);
    }

    void issue(String who) {
        finalise(who, Map.of("finalChoice", "ISSUE", "motivation", "De antwoorden zijn gewogen."));
    }

    void acknowledge(String who) {
        submit(who, query("userTask_acknowledge"), Map.of("partnerAnswer", "ACKNOWLEDGE"));
    }

    void objectAtOnce(String who, String why) {
        submit(who, query("userTask_acknowledge"), Map.of("partnerAnswer", "OBJECT", "objection", why));
    }

    void report(String who, String result, String text) {
        submit(who, query("userTask_report"), Map.of("partnerAnswer", result, "report", text));
    }

    void decide(String who, String verdict, String why) {
        submit(who, query("userTask_decideObjection"), Map.of("verdict", verdict, "motivation", why));
    }

    /** Everything that somebody finds in Tasklist about this aanwijzing. */
    List<String> tasksOf(String who) {
        return about.tasksOf(who).stream()
                .filter(task -> !task.equals("userTask_decide") && !task.equals("userTask_giveStandpoint"))
                .toList();
    }

    /** Who heard of a fact of aanwijzing 1, such as {@code issued}. */
    List<String> toldOf(String fact) {
        return db
                .sql("select person from keten.notification where fact_key = ? order by person")
                .param(about.id() + "/aanwijzing/1/" + fact)
                .query(String.class)
                .list()
                .stream()
                .map(about.chain()::part)
                .toList();
    }

    private void submit(String who, TaskQuery query, Map<String, Object> form) {
        Task task = query.singleResult();
        if (task == null) {
            throw new IllegalStateException("There is no such task on " + about.id());
        }
        String person = about.chain().person(who);
        play.as(person, () -> {
            forms.submitTaskForm(task.getId(), new HashMap<>(form));
            return null;
        });
        about.settle();
    }

    private TaskQuery query(String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(about.id().text())
                .taskDefinitionKey(element);
    }
}

package nl.ketenmanager.aanwijzing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An aanwijzing on stage, about a played case; people hand in its forms as they do in Tasklist. */
record AanwijzingPlay(
        Play play, PlayedCase about, TaskService tasks, FormService forms, AanwijzingGiving giving, JdbcClient db) {

    /** UWV brought a case about BD and itself straight to the ketenmanager, in a chain of its own. */
    static AanwijzingPlay started(ApplicationContext context) {
        TestClock.at("2026-09-07T10:00");
        var play = context.getBean(Play.class);
        var played = play.report(
                context.getBean(OwnChains.class).copy("LAK", Phase.WERKEND),
                "uwvmedewerker",
                Problem.touching("BD", "UWV").direct("Het tactisch overleg komt pas over drie weken bijeen."));
        return new AanwijzingPlay(
                play,
                played,
                context.getBean(TaskService.class),
                context.getBean(FormService.class),
                context.getBean(AanwijzingGiving.class),
                context.getBean(JdbcClient.class));
    }

    /** The same, and the ketenmanager has decided on it already. */
    static AanwijzingPlay decided(ApplicationContext context) {
        var stage = started(context);
        stage.about.decideOn("ketenmanager", "De controles gaan gefaseerd aan.", "BD", "2026-11-05");
        return stage;
    }

    AanwijzingId give(AanwijzingDraft draft, String who) {
        var given = giving.give(draft, about.chain().person(who));
        about.settle();
        return given.id();
    }

    /** One that is right in every field, to BD. */
    AanwijzingDraft draft(String partner, String due, @Nullable String skippedBecause) {
        var to = AanwijzingDrafts.to(about, partner);
        return (skippedBecause == null ? to : to.skipping(skippedBecause)).by(due);
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

    /** The same, and nothing that follows from it: the engine's next job is still to run. */
    void finaliseOnly(String who, Map<String, Object> form) {
        hand(who, query("userTask_finalise"), form);
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

    /** What somebody read about a fact of aanwijzing 1. */
    List<String> said(String fact, String who) {
        return db.sql("select asked from keten.notification where fact_key = ? and person = ?")
                .params(about.id() + "/aanwijzing/1/" + fact, about.chain().person(who))
                .query(String.class)
                .list();
    }

    private void submit(String who, TaskQuery query, Map<String, Object> form) {
        hand(who, query, form);
        about.settle();
    }

    private void hand(String who, TaskQuery query, Map<String, Object> form) {
        Task task = query.singleResult();
        if (task == null) {
            throw new IllegalStateException("There is no such task on " + about.id());
        }
        String person = about.chain().person(who);
        play.as(person, () -> {
            forms.submitTaskForm(task.getId(), new HashMap<>(form));
            return null;
        });
    }

    private TaskQuery query(String element) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(about.id().text())
                .taskDefinitionKey(element);
    }
}

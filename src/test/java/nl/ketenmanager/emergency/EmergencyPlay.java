package nl.ketenmanager.emergency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People declare, confirm, account and review as they would in Tasklist. */
@TestComponent
public class EmergencyPlay {
    private static final String DECIDE = "userTask_decide";
    static final Map<String, Object> NOOD = Map.of(
            "grounds", List.of("A", "D", "E"),
            "reason", "Een partner stopt maandag met leveren en het bestuur is onbereikbaar.",
            "consequenceOfWaiting", "Een miljoen uitkeringen wordt maandag niet betaald.");

    private final Play play;
    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final JdbcClient db;

    EmergencyPlay(Play play, FormService forms, TaskService tasks, RepositoryService repository, JdbcClient db) {
        this.play = play;
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
        this.db = db;
    }

    void declare(PlayedCase played, String who) {
        declare(played, who, NOOD);
    }

    void declare(PlayedCase played, String who, Map<String, Object> form) {
        Map<String, Object> fields = new HashMap<>(form);
        fields.put("chain", played.chain().code().value());
        fields.put("caseNumber", played.id().text());
        String definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("emergency-route")
                .latestVersion()
                .singleResult()
                .getId();
        play.as(played.chain().person(who), () -> forms.submitStartForm(definition, fields));
        played.settle();
    }

    void confirm(PlayedCase played, String who) {
        submit(played, who, "userTask_confirmEmergency", Map.of("confirmation", "CONFIRM"));
    }

    void submit(PlayedCase played, String who, String key, Map<String, Object> form) {
        submitOnly(played, who, key, form);
        played.settle();
    }

    /** The same, and nothing that follows from it: the engine's next job is still to run. */
    void submitOnly(PlayedCase played, String who, String key, Map<String, Object> form) {
        String person = played.chain().person(who);
        play.as(person, () -> {
            forms.submitTaskForm(task(played, key).getId(), new HashMap<>(form));
            return null;
        });
    }

    void review(PlayedCase played, String who, boolean justified, String why) {
        submit(
                played,
                who,
                "userTask_reviewEmergency",
                Map.of("verdict", justified ? "JUSTIFIED" : "NOT_JUSTIFIED", "motivation", why));
    }

    /** Gives the verdict of one partner, also for who finds the tasks of several. */
    void reviewFor(PlayedCase played, String partner, String who, boolean justified) {
        var chain = played.chain();
        play.as(chain.person(who), () -> {
            String task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(played.id().text())
                    .taskDefinitionKey("userTask_reviewEmergency")
                    .taskCandidateGroup(chain.code() + "-KETENBESTUUR-" + partner)
                    .singleResult()
                    .getId();
            forms.submitTaskForm(
                    task,
                    new HashMap<>(Map.of(
                            "verdict", justified ? "JUSTIFIED" : "NOT_JUSTIFIED", "motivation", "Zo zien wij het.")));
            return null;
        });
        played.settle();
    }

    /** Somebody stands in for whoever holds that role, from the beginning. */
    void deputise(OwnChain chain, String role, String replaced, String deputy) {
        db.sql("""
                        insert into keten.deputy (holding, replaces, person, valid_from, reason, recorded_at, recorded_by)
                        select id, person, :deputy, '2006-01-01T00:00:00Z', 'Test', '2006-01-01T00:00:00Z', 'test'
                          from keten.role_holding where chain = :chain and role = :role and person = :replaced""")
                .param("chain", chain.code().value())
                .param("role", role)
                .param("replaced", chain.person(replaced))
                .param("deputy", chain.person(deputy))
                .update();
    }

    /** Every office holder who has the case decides. */
    void officeHoldersDecide(PlayedCase played, String what, String owner, String due) {
        List.of("ministerszw", "staatssecretarisfin").stream()
                .filter(who -> played.tasksOf(who).contains(DECIDE))
                .forEach(who -> {
                    if (played.tasksOf(who).contains(DECIDE)) {
                        played.decideOn(who, what, owner, due);
                    }
                });
    }

    /** The one that the person who acts sees. */
    private Task task(PlayedCase played, String key) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(played.id().text())
                        .taskDefinitionKey(key)
                        .singleResult())
                .orElseThrow(() -> new NotFoundException("Deze taak is er niet, of niet voor u."));
    }

    /** Who was told this fact of the emergency, and when. */
    List<Told> told(PlayedCase played, String fact) {
        return db.sql("select person, created_at from keten.notification where fact_key = ? order by person")
                .param(played.id().text() + "/nood-1/" + fact)
                .query((row, number) -> new Told(
                        played.chain().part(row.getString("person")),
                        row.getTimestamp("created_at").toInstant()))
                .list();
    }

    /** In which words. */
    List<String> said(PlayedCase played, String fact) {
        return db.sql("select asked from keten.notification where fact_key = ? order by person")
                .param(played.id().text() + "/nood-1/" + fact)
                .query(String.class)
                .list();
    }

    record Told(String person, java.time.Instant at) {}

    /** What the account holds of a case: action, result and rule. */
    List<String> account(PlayedCase played) {
        return db.sql("""
                        select action || ' ' || result || coalesce(' ' || rule, '') from keten.audit_line
                         where custody = ? and action like 'EMERGENCY%' order by number""").param(played.id().text()).query(String.class).list();
    }

    /** The mandate with doorzettingsmacht is withdrawn, at this very moment. */
    void withdrawMandate(OwnChain chain, java.time.Instant at) {
        db.sql("""
                        insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at, recorded_by, reason)
                        select m.id, 1 + (select count(*) from keten.mandate_fact f where f.mandate = m.id), 'WITHDRAWN',
                            :at, :at, 'test', 'Test'
                          from keten.mandate m where m.chain = :chain and 'NOODESCALATIE' = any(m.powers)
                           and not exists (
                               select 1 from keten.mandate_fact f where f.mandate = m.id and f.kind = 'WITHDRAWN')""")
                .param("at", java.sql.Timestamp.from(at))
                .param("chain", chain.code().value())
                .update();
    }
}

package nl.ketenmanager.escalation.store;

import java.sql.Timestamp;
import java.util.List;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.PlanStep;
import nl.ketenmanager.escalation.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans of cases, in {@code keten.plan_step}. */
@Repository
class JdbcPlans implements Plans {
    private final JdbcClient db;

    JdbcPlans(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void replace(EscalationId id, List<PlanStep> steps) {
        int lowest =
                steps.stream().mapToInt(step -> step.tier().ordinal()).min().orElse(0);
        db.sql("delete from keten.plan_step where escalation = ? and position >= ?")
                .params(id.text(), lowest)
                .update();
        steps.forEach(step -> add(id, step));
    }

    private void add(EscalationId id, PlanStep step) {
        db.sql("""
                        insert into keten.plan_step (escalation, tier, position, body, expected_at, remind_at, due_at,
                            on_deadline, if_nobody_acts, explanation)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.text(),
                        step.tier().name(),
                        step.tier().ordinal(),
                        step.body(),
                        Timestamp.from(step.expectedAt()),
                        Timestamp.from(step.remindAt()),
                        Timestamp.from(step.dueAt()),
                        step.onDeadline().name(),
                        step.ifNobodyActs(),
                        step.explanation())
                .update();
    }

    @Override
    public List<PlanStep> of(EscalationId id) {
        return db.sql("select * from keten.plan_step where escalation = ? order by position")
                .param(id.text())
                .query((row, number) -> new PlanStep(
                        Tier.valueOf(row.getString("tier")),
                        row.getString("body"),
                        row.getTimestamp("expected_at").toInstant(),
                        row.getTimestamp("remind_at").toInstant(),
                        row.getTimestamp("due_at").toInstant(),
                        OnDeadline.valueOf(row.getString("on_deadline")),
                        row.getString("if_nobody_acts"),
                        row.getString("explanation")))
                .list();
    }
}

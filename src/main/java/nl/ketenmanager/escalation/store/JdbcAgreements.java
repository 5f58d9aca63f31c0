package nl.ketenmanager.escalation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.Agreement;
import nl.ketenmanager.escalation.Agreements;
import nl.ketenmanager.escalation.EscalationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came out of cases, in {@code keten.agreement}. */
@Repository
class JdbcAgreements implements Agreements {
    private final JdbcClient db;

    JdbcAgreements(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(EscalationId id, Agreement agreement, String recordedBy, Instant at) {
        db.sql("""
                        insert into keten.agreement (escalation, owner, due_on, content, recorded_by, recorded_at,
                            decision_subject, decision_amount, ground_role, ground_mandate, ground_version, ground_deputy_for)
                        values (:id, :owner, :dueOn, :content, :by, :at,
                            :subject, :amount, :groundRole, :groundMandate, :groundVersion, :groundDeputyFor)""")
                .param("id", id.text())
                .param("owner", agreement.owner().value())
                .param("dueOn", agreement.dueOn())
                .param("content", agreement.content())
                .param("by", recordedBy)
                .param("at", Timestamp.from(at))
                .param("subject", agreement.matter().subject())
                .param("amount", agreement.matter().amount())
                .params(GroundColumns.parameters(agreement.ground()))
                .update();
    }

    @Override
    public List<Agreement> of(EscalationId id) {
        return db.sql("select * from keten.agreement where escalation = ? order by id")
                .param(id.text())
                .query((row, number) -> new Agreement(
                        new PartnerCode(row.getString("owner")),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("content"),
                        MatterColumns.of(row),
                        GroundColumns.of(row)))
                .list();
    }
}

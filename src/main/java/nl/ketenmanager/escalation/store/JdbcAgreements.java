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
                        insert into keten.agreement (escalation, owner, due_on, content, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id.text(),
                        agreement.owner().value(),
                        agreement.dueOn(),
                        agreement.content(),
                        recordedBy,
                        Timestamp.from(at))
                .update();
    }

    @Override
    public List<Agreement> of(EscalationId id) {
        return db.sql("select owner, due_on, content from keten.agreement where escalation = ? order by id")
                .param(id.text())
                .query((row, number) -> new Agreement(
                        new PartnerCode(row.getString("owner")),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("content")))
                .list();
    }
}

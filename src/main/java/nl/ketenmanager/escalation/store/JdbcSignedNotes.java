package nl.ketenmanager.escalation.store;

import java.util.List;
import java.util.UUID;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.SignedNotes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed notes of cases, in {@code keten.signed_note}. */
@Repository
class JdbcSignedNotes implements SignedNotes {
    private final JdbcClient db;

    JdbcSignedNotes(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(EscalationId id, Entry entry) {
        db.sql("insert into keten.signed_note (escalation, document, office, on_behalf_of) values (?, ?, ?, ?)")
                .params(id.text(), entry.document().value(), entry.office().value(), entry.onBehalfOf())
                .update();
    }

    @Override
    public List<Entry> of(EscalationId id) {
        return db.sql("select * from keten.signed_note where escalation = ? order by office, document")
                .param(id.text())
                .query((row, number) -> new Entry(
                        new DocumentId(row.getObject("document", UUID.class)),
                        new OfficeCode(row.getString("office")),
                        row.getString("on_behalf_of")))
                .list();
    }
}

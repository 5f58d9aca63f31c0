package nl.ketenmanager.aanwijzing.store;

import java.sql.Timestamp;
import java.time.Instant;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingBoard;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.escalation.EscalationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The board's view on aanwijzingen: its agenda in {@code keten.agenda_item}, its sight in {@code keten.escalation}. */
@Repository
class JdbcAanwijzingBoard implements AanwijzingBoard {
    private final JdbcClient db;

    JdbcAanwijzingBoard(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void open(EscalationId escalation) {
        db.sql("""
                        update keten.escalation set opened_for = opened_for || array['KETENBESTUUR']
                         where id = ? and not ('KETENBESTUUR' = any (opened_for))""").param(escalation.text()).update();
    }

    @Override
    public void place(Aanwijzing a, String matter, String reason, Instant at) {
        db.sql("""
                        insert into keten.agenda_item
                            (chain, tier, escalation, visit, placed_at, placed_by, reason, kind, matter)
                        select :chain, 'KETENBESTUUR', :id, coalesce(max(number), 0), :at, '(vanzelf)', :reason, 'AANWIJZING',
                               :matter
                          from keten.tier_visit where escalation = :id
                        on conflict (escalation, matter) where closed_at is null do nothing""")
                .param("chain", a.chain().value())
                .param("id", a.id().escalation().text())
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("matter", matter(a.id(), matter))
                .update();
    }

    @Override
    public void close(AanwijzingId id, String matter, String reason, Instant at) {
        db.sql("""
                        update keten.agenda_item set closed_at = ?, closed_reason = ?
                         where escalation = ? and matter = ? and closed_at is null""")
                .params(Timestamp.from(at), reason, id.escalation().text(), matter(id, matter))
                .update();
    }

    private static String matter(AanwijzingId id, String matter) {
        return "aanwijzing/%d/%s".formatted(id.number(), matter);
    }
}

package nl.ketenmanager.escalation.store;

import java.sql.Timestamp;
import java.time.Instant;
import nl.ketenmanager.escalation.BoardMatters;
import nl.ketenmanager.escalation.EscalationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What others bring before the board: its agenda in {@code keten.agenda_item}, its sight in {@code keten.escalation}. */
@Repository
class JdbcBoardMatters implements BoardMatters {
    private final JdbcClient db;

    JdbcBoardMatters(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void open(EscalationId id) {
        db.sql("""
                        update keten.escalation set opened_for = opened_for || array['KETENBESTUUR']
                         where id = ? and not ('KETENBESTUUR' = any (opened_for))""").param(id.text()).update();
    }

    @Override
    public void place(EscalationId id, Matter matter, Instant at) {
        db.sql("""
                        insert into keten.agenda_item
                            (chain, tier, escalation, visit, placed_at, placed_by, reason, kind, matter, about)
                        select e.chain, 'KETENBESTUUR', e.id, coalesce(max(v.number), 0), :at, '(vanzelf)', :reason,
                               'AANWIJZING', :matter, :about
                          from keten.escalation e left join keten.tier_visit v on v.escalation = e.id
                         where e.id = :id group by e.chain, e.id
                        on conflict (escalation, matter) where closed_at is null do nothing""")
                .param("id", id.text())
                .param("at", Timestamp.from(at))
                .param("reason", matter.reason())
                .param("matter", matter.code())
                .param("about", matter.about().value())
                .update();
    }

    @Override
    public void close(EscalationId id, String code, String reason, Instant at) {
        db.sql("""
                        update keten.agenda_item set closed_at = ?, closed_reason = ?
                         where escalation = ? and matter = ? and closed_at is null""").params(Timestamp.from(at), reason, id.text(), code).update();
    }
}

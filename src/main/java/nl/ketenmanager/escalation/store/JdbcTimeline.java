package nl.ketenmanager.escalation.store;

import java.sql.Timestamp;
import java.util.List;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.escalation.TimelineKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Timelines in {@code keten.timeline_entry}, which the database keeps from change. */
@Repository
class JdbcTimeline implements Timeline {
    private final JdbcClient db;

    JdbcTimeline(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(EscalationId id, Entry entry) {
        db.sql("""
                        insert into keten.timeline_entry (escalation, number, at, kind, tier, actor, text, detail,
                            ground_role, ground_mandate, ground_version, ground_deputy_for)
                        select :id, coalesce(max(number), 0) + 1, :at, :kind, :tier, :actor, :text, :detail,
                            :groundRole, :groundMandate::bigint, :groundVersion::integer, :groundDeputyFor
                          from keten.timeline_entry where escalation = :id""")
                .param("id", id.text())
                .param("at", Timestamp.from(entry.at()))
                .param("kind", entry.kind().name())
                .param("tier", entry.tier() == null ? null : entry.tier().name())
                .param("actor", entry.actor())
                .param("text", entry.text())
                .param("detail", entry.detail())
                .params(GroundColumns.parameters(entry.ground()))
                .update();
    }

    @Override
    public List<Entry> of(EscalationId id) {
        return db.sql("select * from keten.timeline_entry where escalation = ? order by number")
                .param(id.text())
                .query((row, number) -> {
                    String tier = row.getString("tier");
                    return new Entry(
                            row.getTimestamp("at").toInstant(),
                            TimelineKind.valueOf(row.getString("kind")),
                            tier == null ? null : Tier.valueOf(tier),
                            row.getString("actor"),
                            row.getString("text"),
                            row.getString("detail"),
                            GroundColumns.of(row));
                })
                .list();
    }
}

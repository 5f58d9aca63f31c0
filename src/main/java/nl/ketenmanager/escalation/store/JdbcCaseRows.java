package nl.ketenmanager.escalation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.CaseFilter;
import nl.ketenmanager.escalation.CaseRows;
import nl.ketenmanager.escalation.CaseSight;
import nl.ketenmanager.escalation.CaseSummary;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.Track;
import nl.ketenmanager.escalation.Urgency;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of cases; one where clause decides what somebody sees, for a list and for a single case alike. */
@Repository
class JdbcCaseRows implements CaseRows {
    private final JdbcClient db;

    JdbcCaseRows(JdbcClient db) {
        this.db = db;
    }

    @Override
    public boolean isVisible(EscalationId id, List<CaseSight.View> views) {
        var where = new CaseConditions().visibleTo(views).and("e.id = :id", "id", id.text());
        return db.sql("select count(*) from keten.escalation e" + where.sql())
                        .params(where.parameters())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public List<CaseSummary> list(CaseFilter filter, List<CaseSight.View> views, int offset, int size) {
        var where = new CaseConditions().visibleTo(views).matching(filter);
        return db.sql("""
                        select e.*, v.next_deadline_at,
                               array(select p.partner from keten.escalation_partner p
                                      where p.escalation = e.id and p.affected order by p.partner) as affected
                          from keten.escalation e
                          left join keten.tier_visit v on v.escalation = e.id and v.left_at is null
                        """ + where.sql() + " order by e.raised_at desc, e.id desc limit :size offset :offset")
                .params(where.parameters())
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> summary(row))
                .list();
    }

    @Override
    public long count(CaseFilter filter, List<CaseSight.View> views) {
        var where = new CaseConditions().visibleTo(views).matching(filter);
        return db.sql("select count(*) from keten.escalation e" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    @Override
    public Map<String, Long> openPerTier(CaseFilter filter, List<CaseSight.View> views) {
        var where = new CaseConditions().visibleTo(views).matching(filter).and("e.status = 'OPEN'");
        Map<String, Long> totals = new LinkedHashMap<>();
        for (Tier tier : Tier.values()) {
            totals.put(tier.name(), 0L);
        }
        db.sql("select e.tier, count(*) from keten.escalation e" + where.sql()
                        + " and e.tier is not null group by e.tier")
                .params(where.parameters())
                .query(row -> {
                    totals.put(row.getString(1), row.getLong(2));
                });
        return totals;
    }

    @Override
    public @Nullable String processInstanceOf(EscalationId id) {
        return db.sql("select process_instance_id from keten.escalation where id = ?")
                .param(id.text())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static CaseSummary summary(ResultSet row) throws SQLException {
        String tier = row.getString("tier");
        Timestamp due = row.getTimestamp("next_deadline_at");
        return new CaseSummary(
                EscalationId.of(row.getString("id")),
                row.getString("chain"),
                row.getString("title"),
                Status.valueOf(row.getString("status")),
                tier == null ? null : Tier.valueOf(tier),
                row.getBoolean("emergency") ? Route.EMERGENCY : Route.valueOf(row.getString("route")),
                Impact.valueOf(row.getString("impact")),
                Urgency.valueOf(row.getString("urgency")),
                Track.valueOf(row.getString("track")),
                row.getString("submitting_partner"),
                strings(row.getArray("affected")),
                row.getTimestamp("raised_at").toInstant(),
                due == null ? null : due.toInstant());
    }

    private static List<String> strings(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}

package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Agenda;
import nl.ketenmanager.escalation.CaseSight;
import nl.ketenmanager.escalation.EscalationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agendas, in {@code keten.agenda_item}; what was taken off stays readable with its reason. */
@Repository
class JdbcAgenda implements Agenda {
    private final JdbcClient db;

    JdbcAgenda(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void place(Item item) {
        db.sql("""
                        insert into keten.agenda_item (chain, tier, escalation, visit, placed_at, placed_by, reason, kind)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        item.chain().value(),
                        item.tier().name(),
                        Objects.requireNonNull(item.escalation()).text(),
                        item.visit(),
                        Timestamp.from(item.placedAt()),
                        item.placedBy(),
                        item.reason(),
                        item.kind().name())
                .update();
    }

    @Override
    public void close(EscalationId id, String reason, Instant at) {
        db.sql("""
                        update keten.agenda_item set closed_at = ?, closed_reason = ?
                         where escalation = ? and kind = 'CASE' and closed_at is null""").params(Timestamp.from(at), reason, id.text()).update();
    }

    @Override
    public void closeEvaluation(EscalationId id, int visit, String reason, Instant at) {
        db.sql("""
                        update keten.agenda_item set closed_at = ?, closed_reason = ?
                         where escalation = ? and visit = ? and kind = 'EVALUATION' and closed_at is null""").params(Timestamp.from(at), reason, id.text(), visit).update();
    }

    @Override
    public void remove(long item, String by, String reason, Instant at) {
        db.sql("update keten.agenda_item set closed_at = ?, closed_by = ?, closed_reason = ?"
                        + " where id = ? and closed_at is null")
                .params(Timestamp.from(at), by, reason, item)
                .update();
    }

    @Override
    public Optional<Item> find(long item) {
        return db.sql("select * from keten.agenda_item where id = ?")
                .param(item)
                .query((row, number) -> item(row))
                .optional();
    }

    @Override
    public List<Item> open(ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views) {
        return list("a.closed_at is null", "a.placed_at, a.id", chain, tier, views);
    }

    @Override
    public List<Item> removed(ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views) {
        return list("a.closed_by is not null", "a.closed_at desc, a.id desc", chain, tier, views);
    }

    private List<Item> list(
            String which, String order, ChainCode chain, @Nullable Tier tier, List<CaseSight.View> views) {
        boolean board = views.stream().anyMatch(view -> view.chain().equals(chain) && view.seesTheBoard());
        var where = new CaseConditions();
        (board ? where.visibleTo(views, "a.mandate is not null") : where.visibleTo(views))
                .and(which)
                .and("a.chain = :agendaChain", "agendaChain", chain.value());
        if (tier != null) {
            where.and("a.tier = :agendaTier", "agendaTier", tier.name());
        }
        return db.sql("select a.* from keten.agenda_item a left join keten.escalation e on e.id = a.escalation"
                        + where.sql() + " order by " + order)
                .params(where.parameters())
                .query((row, number) -> item(row))
                .list();
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getLong("id"),
                new ChainCode(row.getString("chain")),
                Tier.valueOf(row.getString("tier")),
                row.getString("escalation") == null ? null : EscalationId.of(row.getString("escalation")),
                row.getInt("visit"),
                row.getTimestamp("placed_at").toInstant(),
                row.getString("placed_by"),
                row.getString("reason"),
                closing(row),
                Kind.valueOf(row.getString("kind")),
                row.getObject("mandate", Long.class),
                row.getString("about") == null ? null : new PartnerCode(row.getString("about")));
    }

    private static @Nullable Closing closing(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("closed_at");
        return at == null
                ? null
                : new Closing(at.toInstant(), row.getString("closed_by"), row.getString("closed_reason"));
    }
}

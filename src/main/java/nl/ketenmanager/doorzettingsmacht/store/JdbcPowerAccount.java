package nl.ketenmanager.doorzettingsmacht.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.doorzettingsmacht.OverturnedDecision;
import nl.ketenmanager.doorzettingsmacht.PowerAccount;
import nl.ketenmanager.doorzettingsmacht.PowerFigures;
import nl.ketenmanager.doorzettingsmacht.Quarter;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One query for all quarters, however many: each quarter counts by itself, so a use falls in one of them. */
@Repository
class JdbcPowerAccount implements PowerAccount {
    private static final String FIGURES = """
            select q.place, raised.cases, used.emergencies, used.aanwijzingen, issued.unheard, issued.overturned,
                   decided.decisions, decided.anew
              from unnest(:from::timestamptz[], :until::timestamptz[]) with ordinality as q (begins, ends, place)
             cross join lateral (
                   select count(*) as cases from keten.escalation
                    where chain = :chain and raised_at >= q.begins and raised_at < q.ends) raised
             cross join lateral (
                   select count(*) filter (where power = 'NOODESCALATIE') as emergencies,
                          count(*) filter (where power = 'AANWIJZING') as aanwijzingen
                     from keten.power_use
                    where chain = :chain and used_at >= q.begins and used_at < q.ends) used
             cross join lateral (
                   select count(*) filter (where skipped_because is not null
                              or left_out_because is not null) as unheard,
                          count(*) filter (where status = 'OVERTURNED') as overturned
                     from keten.aanwijzing
                    where chain = :chain and binding and issued_at >= q.begins and issued_at < q.ends) issued
             cross join lateral (
                   select count(*) as decisions, count(anew_in) as anew from keten.ketenmanager_decision
                    where chain = :chain and decided_at >= q.begins and decided_at < q.ends) decided
             order by q.place""";

    private final JdbcClient db;

    JdbcPowerAccount(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<PowerFigures> figures(ChainCode chain, List<Quarter> quarters) {
        return db.sql(FIGURES)
                .param("chain", chain.value())
                .param("from", moments(quarters, Quarter::from))
                .param("until", moments(quarters, Quarter::until))
                .query((row, number) -> new PowerFigures(
                        quarters.get(number),
                        row.getLong("cases"),
                        row.getLong("emergencies"),
                        row.getLong("aanwijzingen"),
                        row.getLong("unheard"),
                        row.getLong("decisions"),
                        row.getLong("overturned"),
                        row.getLong("anew")))
                .list();
    }

    @Override
    public List<OverturnedDecision> overturned(ChainCode chain, Quarter quarter) {
        return db.sql("""
                        select * from keten.ketenmanager_decision
                         where chain = ? and decided_at >= ? and decided_at < ? and anew_in is not null
                         order by decided_at, escalation""")
                .params(chain.value(), Timestamp.from(quarter.from()), Timestamp.from(quarter.until()))
                .query((row, number) -> decision(row))
                .list();
    }

    private static String[] moments(List<Quarter> quarters, Function<Quarter, Instant> moment) {
        return quarters.stream().map(moment).map(Instant::toString).toArray(String[]::new);
    }

    private static OverturnedDecision decision(ResultSet row) throws SQLException {
        return new OverturnedDecision(
                EscalationId.of(row.getString("escalation")),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                ground(row),
                EscalationId.of(row.getString("anew_in")),
                Tier.valueOf(row.getString("anew_at_tier")),
                row.getTimestamp("anew_at").toInstant());
    }

    private static @Nullable Ground ground(ResultSet row) throws SQLException {
        String role = row.getString("ground_role");
        return role == null
                ? null
                : new Ground(
                        Role.valueOf(role),
                        row.getObject("ground_mandate", Long.class),
                        row.getObject("ground_version", Integer.class),
                        row.getString("ground_deputy_for"));
    }
}

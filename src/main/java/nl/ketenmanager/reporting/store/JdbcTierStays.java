package nl.ketenmanager.reporting.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.reporting.LeadTime;
import nl.ketenmanager.reporting.ReportingPeriod;
import nl.ketenmanager.reporting.Spread;
import nl.ketenmanager.reporting.TierStays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stays, in {@code keten.tier_visit}. What counts as a use of power, {@code keten.power_use} says. */
@Repository
class JdbcTierStays implements TierStays {
    private static final String LEAD_TIMES = """
            with stay as (
                select v.tier, v.phase, extract(epoch from v.left_at - v.entered_at)::double precision as seconds,
                       v.left_at < :until as ended,
                       exists (select 1 from keten.power_use u where u.escalation = v.escalation) as powered
                  from keten.tier_visit v
                  join keten.escalation e on e.id = v.escalation
                 where e.chain = :chain and v.entered_at < :until and (v.left_at >= :from or v.left_at is null)
                   and v.cause is distinct from 'EMPTY')
            select tier, phase, powered, count(*) filter (where ended) as stays,
                   percentile_cont(0.5) within group (order by seconds) filter (where ended) as median,
                   percentile_cont(0.9) within group (order by seconds) filter (where ended) as p90,
                   count(*) filter (where ended is not true) as running
              from stay
             group by grouping sets ((tier, powered), (tier, phase, powered))
             order by tier, phase nulls first""";

    private final JdbcClient db;

    JdbcTierStays(JdbcClient db) {
        this.db = db;
    }

    private record Place(Tier tier, @Nullable Phase phase) {}

    private record Row(Place place, boolean powered, Spread spread) {}

    @Override
    public List<LeadTime> leadTimes(ChainCode chain, ReportingPeriod period) {
        return db
                .sql(LEAD_TIMES)
                .param("chain", chain.value())
                .param("from", Timestamp.from(period.begins()))
                .param("until", Timestamp.from(period.ends()))
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(groupingBy(Row::place, LinkedHashMap::new, toMap(Row::powered, Row::spread)))
                .entrySet()
                .stream()
                .map(one -> leadTime(one.getKey(), one.getValue()))
                .toList();
    }

    private static LeadTime leadTime(Place place, Map<Boolean, Spread> spreads) {
        return new LeadTime(
                place.tier(),
                place.phase(),
                spreads.getOrDefault(true, Spread.NONE),
                spreads.getOrDefault(false, Spread.NONE));
    }

    private static Row row(ResultSet row) throws SQLException {
        String phase = row.getString("phase");
        return new Row(
                new Place(Tier.valueOf(row.getString("tier")), phase == null ? null : Phase.valueOf(phase)),
                row.getBoolean("powered"),
                new Spread(
                        row.getLong("stays"), duration(row, "median"), duration(row, "p90"), row.getLong("running")));
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        var seconds = row.getObject(column, Double.class);
        return seconds == null ? null : Duration.ofSeconds(Math.round(seconds));
    }
}

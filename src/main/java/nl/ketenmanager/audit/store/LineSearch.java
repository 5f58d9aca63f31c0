package nl.ketenmanager.audit.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.audit.verify.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks lines up, newest first. */
@Repository
public class LineSearch {
    private final JdbcClient db;

    LineSearch(JdbcClient db) {
        this.db = db;
    }

    /** What to look for; what is empty does not matter. */
    public record Filter(
            @Nullable String chain,
            @Nullable String custody,
            @Nullable String action,
            @Nullable String actor,
            @Nullable String result,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** Lines, and whether there are more of them after these; an account that only grows is not counted. */
    public record Found(List<Line> lines, boolean more) {}

    public Found find(Filter filter, int page, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        equal("chain", filter.chain(), conditions, values);
        equal("custody", filter.custody(), conditions, values);
        equal("action", filter.action(), conditions, values);
        equal("actor", filter.actor(), conditions, values);
        if (filter.result() != null) {
            // written out, so that the index over refusals is used
            conditions.add(filter.result().equals("REFUSED") ? "result = 'REFUSED'" : "result = 'DONE'");
        }
        moment("at >= :from", "from", filter.from(), conditions, values);
        moment("at < :until", "until", filter.until(), conditions, values);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var lines = db.sql("select * from keten.audit_line" + where
                        + " order by at desc, custody, number limit :size offset :skip")
                .params(values)
                .param("size", size + 1)
                .param("skip", (long) page * size)
                .query((row, number) -> StoredAccount.line(row))
                .list();
        return new Found(lines.stream().limit(size).toList(), lines.size() > size);
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private static void moment(
            String condition,
            String name,
            @Nullable Instant moment,
            List<String> conditions,
            Map<String, Object> values) {
        if (moment != null) {
            conditions.add(condition);
            values.put(name, moment.atOffset(ZoneOffset.UTC));
        }
    }
}

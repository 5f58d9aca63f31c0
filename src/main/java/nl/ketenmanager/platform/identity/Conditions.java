package nl.ketenmanager.platform.identity;

import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The where clause of an identity query; a value that was not asked for adds nothing. */
final class Conditions {
    /** Half-open: who leaves at noon is no member at noon. */
    static final String ACTIVE = " and m.valid_from <= :now and (m.valid_until is null or m.valid_until > :now)";

    private final StringBuilder where = new StringBuilder(" where true");
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions() {
        parameters.put("now", new Timestamp(ClockUtil.getCurrentTime().getTime()));
    }

    Conditions and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(name, value instanceof String[] many ? Arrays.asList(many) : value);
        }
        return this;
    }

    /** No row answers. */
    void nothing() {
        where.append(" and false");
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}

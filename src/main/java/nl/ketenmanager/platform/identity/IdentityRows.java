package nl.ketenmanager.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the {@code keten.identity_*} views that the chain register keeps for the engine. */
final class IdentityRows {
    private final JdbcClient db;

    IdentityRows(JdbcClient db) {
        this.db = db;
    }

    <T> List<T> list(String view, Conditions conditions, String orderAndPage, RowMapper<T> mapper) {
        return db.sql("select t.* from " + view + " t" + conditions.where() + orderAndPage)
                .params(conditions.parameters())
                .query(mapper)
                .list();
    }

    long count(String view, Conditions conditions) {
        return db.sql("select count(*) from " + view + " t" + conditions.where())
                .params(conditions.parameters())
                .query(Long.class)
                .single();
    }

    Optional<String> passwordHash(String userId) {
        return db.sql(
                        "select password_hash from keten.identity_user where id = ? and active and password_hash is not null")
                .param(userId)
                .query(String.class)
                .optional();
    }

    /** Columns are named by the caller's map only, so a sort order from outside never reaches the SQL. */
    static String orderAndPage(AbstractQuery<?, ?> query, Map<String, String> columns) {
        var order = new StringJoiner(", ", " order by ", "");
        for (var property : query.getOrderingProperties()) {
            String column = columns.get(property.getQueryProperty().getName());
            boolean descending = property.getDirection() != null
                    && "desc".equalsIgnoreCase(property.getDirection().getName());
            if (column != null) {
                order.add(column + (descending ? " desc" : ""));
            }
        }
        // the engine hands over no page; the query itself knows which one was asked
        return order.add("t.id") + " limit " + query.getMaxResults() + " offset " + query.getFirstResult();
    }
}

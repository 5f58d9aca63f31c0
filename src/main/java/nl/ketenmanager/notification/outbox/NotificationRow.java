package nl.ketenmanager.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.notification.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads one row of the outbox; used by {@link Outbox}. */
class NotificationRow implements RowMapper<Notification> {

    @Override
    public Notification mapRow(ResultSet row, int number) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                row.getString("fact_key"),
                row.getString("person"),
                row.getString("case_id"),
                new ChainCode(row.getString("chain")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("asked"),
                instant(row, "due_at"),
                row.getString("otherwise"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("path"),
                row.getInt("attempts"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}

package nl.ketenmanager.notification.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.ketenmanager.notification.MessageKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code keten.notification}, as seen by the person they were written for. */
@Repository
class Inbox {
    private static final String UNREAD = " and read_at is null and cancelled_at is null";

    private static final String READ = """
            update keten.notification
            set read_at = coalesce(read_at, :now), version = version + case when read_at is null then 1 else 0 end
            where id = :id and person = :person""";

    private final JdbcClient db;

    Inbox(JdbcClient db) {
        this.db = db;
    }

    InboxPage page(String person, boolean unread, int page, int size) {
        String mine = " from keten.notification where person = :person" + (unread ? UNREAD : "");
        long total = db.sql("select count(*)" + mine)
                .param("person", person)
                .query(Long.class)
                .single();
        List<InboxMessage> items = db.sql(
                        "select *" + mine + " order by created_at desc, id desc limit :size offset :skip")
                .param("person", person)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(Inbox::row)
                .list();
        return new InboxPage(items, page, size, total);
    }

    /** False when this person has no such message; reading twice keeps the first moment. */
    boolean read(String person, UUID id, Instant now) {
        var read = db.sql(READ).param("id", id).param("person", person).param("now", now.atOffset(ZoneOffset.UTC));
        return read.update() == 1;
    }

    private static InboxMessage row(ResultSet row, int number) throws SQLException {
        return new InboxMessage(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("case_id"),
                row.getString("chain"),
                row.getString("subject"),
                row.getString("asked"),
                instant(row, "due_at"),
                row.getString("otherwise"),
                List.of((String[]) row.getArray("facts").getArray()),
                row.getString("path"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "read_at"),
                instant(row, "cancelled_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}

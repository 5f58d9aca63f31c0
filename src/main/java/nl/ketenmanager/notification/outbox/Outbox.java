package nl.ketenmanager.notification.outbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The rows of {@code keten.notification}, as seen by who writes and sends them. */
@Repository
class Outbox {
    private static final String ADD = """
            insert into keten.notification (id, fact_key, person, case_id, chain, kind, subject, asked, due_at,
                otherwise, facts, path, created_at, next_attempt_at)
            values (:id, :factKey, :person, :caseId, :chain, :kind, :subject, :asked, :dueAt,
                :otherwise, :facts, :path, :now, :firstAttempt)
            on conflict (fact_key, person) do nothing""";
    private static final String CLAIM = """
            update keten.notification set attempts = attempts + 1, next_attempt_at = :until, version = version + 1
            where id = (select id from keten.notification
                where id = :id and next_attempt_at <= :now for update skip locked)
            returning *""";
    private static final String SENT = """
            update keten.notification
            set sent_at = :now, next_attempt_at = null, last_error_code = null, version = version + 1
            where id = :id""";
    private static final String POSTPONE = """
            update keten.notification
            set next_attempt_at = :time, last_error_code = :code, version = version + 1
            where id = :id and next_attempt_at is not null""";
    private static final String GIVE_UP = """
            update keten.notification
            set next_attempt_at = null, given_up_at = :time, last_error_code = :code, version = version + 1
            where id = :id and next_attempt_at is not null""";
    private static final String STOP_PENDING = """
            update keten.notification set cancelled_at = :now, next_attempt_at = null, version = version + 1
            where case_id = :caseId and kind <> 'INFORMATION' and next_attempt_at is not null""";

    private final JdbcClient db;

    Outbox(JdbcClient db) {
        this.db = db;
    }

    /** False when this person has been told this fact before; waits for a transaction that is telling it right now. */
    boolean add(Notification n, Instant now, boolean byMail) {
        JdbcClient.StatementSpec add = db.sql(ADD)
                .param("id", n.id())
                .param("factKey", n.factKey())
                .param("person", n.person())
                .param("caseId", n.caseId())
                .param("chain", n.chain().value())
                .param("kind", n.kind().name())
                .param("subject", n.subject())
                .param("asked", n.asked())
                .param("dueAt", sql(n.dueAt()))
                .param("otherwise", n.otherwise())
                .param("facts", new SqlArrayValue("text", n.facts().toArray()))
                .param("path", n.path())
                .param("now", sql(now))
                .param("firstAttempt", byMail ? sql(now) : null);
        return add.update() == 1;
    }

    /** Gives one try to one sender, until {@code until}; nothing for who comes second, too early or too late. */
    Optional<Notification> claim(UUID id, Instant now, Instant until) {
        return db.sql(CLAIM)
                .param("id", id)
                .param("now", sql(now))
                .param("until", sql(until))
                .query(new NotificationRow())
                .optional();
    }

    void sent(UUID id, Instant now) {
        db.sql(SENT).param("id", id).param("now", sql(now)).update();
    }

    /** False when the mail was called back meanwhile: then there is nothing to try again. */
    boolean postpone(UUID id, Instant until, String errorCode) {
        return failed(POSTPONE, id, until, errorCode);
    }

    /** False when the mail was called back meanwhile: then there is nothing to give up. */
    boolean giveUp(UUID id, Instant now, String errorCode) {
        return failed(GIVE_UP, id, now, errorCode);
    }

    private boolean failed(String change, UUID id, Instant time, String errorCode) {
        var failed =
                db.sql(change).param("time", sql(time)).param("code", errorCode).param("id", id);
        return failed.update() == 1;
    }

    /** When this mail may be tried again; empty once nothing has to leave any more. */
    Optional<Instant> nextAttempt(UUID id) {
        return db.sql("select next_attempt_at from keten.notification where id = :id and next_attempt_at is not null")
                .param("id", id)
                .query((row, number) -> NotificationRow.instant(row, "next_attempt_at"))
                .optional();
    }

    void stopPending(String caseId, Instant now) {
        db.sql(STOP_PENDING).param("caseId", caseId).param("now", sql(now)).update();
    }

    private static @Nullable OffsetDateTime sql(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}

package nl.ketenmanager.notification.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows operations whether mail is leaving: how much waits, and since when. */
@Component
class OutboxMeters implements MeterBinder {
    private static final String UNSENT = "select count(*) from keten.notification where next_attempt_at is not null";
    private static final String OLDEST =
            "select min(created_at) as oldest from keten.notification where next_attempt_at is not null";

    private final JdbcClient db;
    private final Clock clock;

    OutboxMeters(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("ketenmanager.notification.unsent", this, OutboxMeters::unsent)
                .description("Mails that still have to leave")
                .register(meters);
        Gauge.builder("ketenmanager.notification.oldest.unsent", this, OutboxMeters::oldestUnsentSeconds)
                .description("Age of the oldest mail that still has to leave")
                .baseUnit("seconds")
                .register(meters);
    }

    private double unsent() {
        return db.sql(UNSENT).query(Long.class).single();
    }

    private double oldestUnsentSeconds() {
        Instant now = clock.instant();
        Optional<Instant> oldest = db.sql(OLDEST)
                .query((row, number) -> Optional.ofNullable(NotificationRow.instant(row, "oldest")))
                .single();
        return Duration.between(oldest.orElse(now), now).toSeconds();
    }
}

package nl.ketenmanager.calendar.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.ClosingDays;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Closing days from the table {@code keten.closing_day}, read again after a moment so that a change needs no restart
 * while a page with a hundred deadlines needs one query.
 */
@Repository
class JdbcClosingDays implements ClosingDays {

    private final JdbcClient jdbc;
    private final Duration refresh;
    private final InstantSource clock;
    private volatile Reading latest = new Reading(Instant.MIN, Map.of());

    @Autowired
    JdbcClosingDays(JdbcClient jdbc, @Value("${keten.calendar.refresh:2s}") Duration refresh) {
        this(jdbc, refresh, InstantSource.system());
    }

    JdbcClosingDays(JdbcClient jdbc, Duration refresh, InstantSource clock) {
        this.jdbc = jdbc;
        this.refresh = refresh;
        this.clock = clock;
    }

    @Override
    public Map<LocalDate, String> byDay() {
        Reading reading = latest;
        Instant now = clock.instant();
        // a clock set back must not keep an old reading alive
        if (now.isBefore(reading.at) || reading.at.isBefore(now.minus(refresh))) {
            reading = new Reading(now, read());
            latest = reading;
        }
        return reading.days;
    }

    private Map<LocalDate, String> read() {
        return jdbc
                .sql("select day, name from keten.closing_day")
                .query((row, number) -> Map.entry(row.getObject("day", LocalDate.class), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private record Reading(Instant at, Map<LocalDate, String> days) {}
}

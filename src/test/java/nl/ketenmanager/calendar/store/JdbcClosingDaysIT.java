package nl.ketenmanager.calendar.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.ketenmanager.calendar.OpeningHours;
import nl.ketenmanager.calendar.WorkingCalendar;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcClosingDaysIT {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    private static final Duration REFRESH = Duration.ofSeconds(2);

    private static EmbeddedPostgres postgres;
    private static JdbcClient jdbc;

    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private final JdbcClosingDays closingDays = new JdbcClosingDays(jdbc, REFRESH, () -> now);

    @BeforeAll
    static void migrate() throws IOException {
        postgres = EmbeddedPostgres.start();
        var database = postgres.getPostgresDatabase();
        Flyway.configure()
                .dataSource(database)
                .schemas("keten")
                .target("002")
                .load()
                .migrate();
        jdbc = JdbcClient.create(database);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("delete from keten.closing_day").update();
    }

    @Test
    void readsWhatTheTableSays() {
        close("Dag na Hemelvaart");

        assertThat(closingDays.byDay()).isEqualTo(Map.of(DAY, "Dag na Hemelvaart"));
    }

    @Test
    void seesAChangeAfterAMomentWithoutARestart() {
        var calendar = new WorkingCalendar(closingDays, OpeningHours.DUTCH_OFFICE);
        assertThat(calendar.isWorkingDay(DAY)).isTrue();
        close("Dag na Hemelvaart");

        now = now.plus(REFRESH);
        assertThat(calendar.isWorkingDay(DAY)).isTrue();
        now = now.plusMillis(1);
        assertThat(calendar.isWorkingDay(DAY)).isFalse();
        assertThat(calendar.holidayName(DAY)).contains("Dag na Hemelvaart");
    }

    @Test
    void seesAChangeWhenTheClockWasSetBack() {
        assertThat(closingDays.byDay()).isEmpty();
        close("Dag na Hemelvaart");

        now = now.minusSeconds(3600);
        assertThat(closingDays.byDay()).containsKey(DAY);
    }

    @Test
    void aClosingDayWithoutANameIsRefused() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> close(" "));
    }

    private static void close(String name) {
        jdbc.sql("insert into keten.closing_day (day, name) values (?, ?)")
                .params(DAY, name)
                .update();
    }
}

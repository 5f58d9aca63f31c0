package nl.ketenmanager.support;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Moves the one clock of the application, in Dutch time as a person would say it. */
public final class TestClock {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private TestClock() {}

    /** For example {@code at("2026-04-02T10:00")}. */
    public static Instant at(String amsterdamTime) {
        return at(LocalDateTime.parse(amsterdamTime).atZone(AMSTERDAM).toInstant());
    }

    public static Instant at(Instant moment) {
        ClockUtil.setCurrentTime(Date.from(moment));
        return moment;
    }
}

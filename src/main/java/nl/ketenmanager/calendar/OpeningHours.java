package nl.ketenmanager.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Between which times of a working day, and on whose clock, people are at work; configuration sets them. */
public record OpeningHours(LocalTime opens, LocalTime closes, ZoneId zone) {

    public static final OpeningHours DUTCH_OFFICE =
            new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0), DutchTime.ZONE);

    public OpeningHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("Opening at %s must be before closing at %s".formatted(opens, closes));
        }
    }

    Instant openingOf(LocalDate day) {
        return day.atTime(opens).atZone(zone).toInstant();
    }

    Instant closingOf(LocalDate day) {
        return day.atTime(closes).atZone(zone).toInstant();
    }

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }
}

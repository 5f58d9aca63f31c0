package nl.ketenmanager.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The calendar of the examples, and how they write a moment: {@code Thu 2026-04-02 16:10}, Dutch clock. */
final class Examples {

    static final WorkingCalendar CALENDAR = new WorkingCalendar(Examples::closingDays, OpeningHours.DUTCH_OFFICE);

    /** Strict, so that a wrong weekday in a table is an error. */
    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern(
                    "EEE uuuu-MM-dd HH:mm XXX", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final Map<LocalDate, String> CLOSING_DAYS = read();

    private Examples() {}

    static Instant at(String moment) {
        return moment.matches(".*[+-]\\d\\d:\\d\\d")
                ? OffsetDateTime.parse(moment, WITH_OFFSET).toInstant()
                : LocalDateTime.parse(moment, LOCAL).atZone(DutchTime.ZONE).toInstant();
    }

    static Map<LocalDate, String> closingDays() {
        return CLOSING_DAYS;
    }

    private static Map<LocalDate, String> read() {
        var file = Objects.requireNonNull(Examples.class.getResourceAsStream("/calendar/closing-days.csv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split(";"))
                    .collect(Collectors.toUnmodifiableMap(parts -> LocalDate.parse(parts[0]), parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

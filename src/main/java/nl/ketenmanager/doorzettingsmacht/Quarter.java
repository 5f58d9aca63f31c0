package nl.ketenmanager.doorzettingsmacht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.ketenmanager.calendar.DutchTime;

/** A quarter of a year in Dutch time, written as {@code 2026-Q4}. */
public record Quarter(int year, int number) {
    private static final Pattern FORM = Pattern.compile("(20\\d\\d)-Q([1-4])");

    public static Optional<Quarter> read(String text) {
        var parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    static Quarter of(Instant moment) {
        var day = LocalDate.ofInstant(moment, DutchTime.ZONE);
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    Instant from() {
        return firstDay().atStartOfDay(DutchTime.ZONE).toInstant();
    }

    Instant until() {
        return firstDay().plusMonths(3).atStartOfDay(DutchTime.ZONE).toInstant();
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public String text() {
        return year + "-Q" + number;
    }
}

package nl.ketenmanager.doorzettingsmacht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
        return of(LocalDate.ofInstant(moment, DutchTime.ZONE));
    }

    private static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** This quarter and those before it, so many together, oldest first. */
    List<Quarter> andBefore(int howMany) {
        return IntStream.rangeClosed(1 - howMany, 0)
                .mapToObj(step -> of(firstDay().plusMonths(3L * step)))
                .toList();
    }

    public Instant from() {
        return firstDay().atStartOfDay(DutchTime.ZONE).toInstant();
    }

    public Instant until() {
        return next().firstDay().atStartOfDay(DutchTime.ZONE).toInstant();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The quarter after this one. */
    public Quarter next() {
        return of(firstDay().plusMonths(3));
    }

    public String text() {
        return year + "-Q" + number;
    }
}

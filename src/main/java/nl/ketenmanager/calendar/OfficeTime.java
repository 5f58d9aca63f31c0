package nl.ketenmanager.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Arithmetic over the time people are at work, on one reading of the closing days so that an answer is consistent. */
record OfficeTime(LegalHolidays law, Map<LocalDate, String> own, OpeningHours hours) {

    boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && nameOf(day).isEmpty();
    }

    boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    Optional<String> nameOf(LocalDate day) {
        return law.nameOf(day).or(() -> Optional.ofNullable(own.get(day)));
    }

    /** The n-th working day after a day, which itself is never counted. */
    LocalDate workingDayAfter(LocalDate day, long n) {
        LocalDate reached = day;
        for (long counted = 0; counted < n; counted++) {
            reached = nextWorkingDay(reached);
        }
        return reached;
    }

    /** The moment itself when people are at work then, otherwise the next opening. */
    Instant nextUsable(Instant moment) {
        LocalDate day = hours.dayOf(moment);
        if (!isWorkingDay(day) || !moment.isBefore(hours.closingOf(day))) {
            return hours.openingOf(nextWorkingDay(day));
        }
        return latest(moment, hours.openingOf(day));
    }

    /** When that much working time has been used; what ends at closing time ends that day, not the next morning. */
    Instant after(Instant from, Duration worked) {
        if (worked.isZero()) {
            return from;
        }
        Instant begin = nextUsable(from);
        Instant closing = hours.closingOf(hours.dayOf(begin));
        Duration left = worked.minus(Duration.between(begin, closing));
        while (left.compareTo(Duration.ZERO) > 0) {
            begin = nextUsable(closing);
            closing = hours.closingOf(hours.dayOf(begin));
            left = left.minus(Duration.between(begin, closing));
        }
        return closing.plus(left);
    }

    Duration between(Instant from, Instant to) {
        return days(hours.dayOf(from), hours.dayOf(to))
                .filter(this::isWorkingDay)
                .map(day -> Duration.between(latest(from, hours.openingOf(day)), earliest(to, hours.closingOf(day))))
                .filter(overlap -> !overlap.isNegative())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Working days from one moment to another, counted as a term counts them: not the first, but the last. */
    long workingDaysBetween(Instant from, Instant to) {
        LocalDate first = hours.dayOf(nextUsable(from));
        LocalDate last = hours.dayOf(nextUsable(to));
        return days(first.plusDays(1), last).filter(this::isWorkingDay).count();
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LocalDate> days(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

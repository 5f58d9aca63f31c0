package nl.ketenmanager.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Counts one term down from its start, over office time or over the clock, and stands still in its pauses. */
record Countdown(OfficeTime office, Instant start, Term term, List<Interval> pauses) {

    Instant due() {
        Instant due = dueWithoutPauses();
        for (Interval pause : pauses) {
            // a pause that begins after the end cannot revive what has already passed
            due = pause.from().isBefore(due) ? postponed(due, pause) : due;
        }
        return due;
    }

    /** When that share has been used; before the end always at a moment at which somebody can read a reminder. */
    Instant at(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A share of a term is 1% to 100%, not " + percent);
        }
        Instant due = due();
        List<Interval> running = Interval.outside(pauses, start, due);
        Duration left = running.stream()
                .map(this::length)
                .reduce(Duration.ZERO, Duration::plus)
                .multipliedBy(percent)
                .dividedBy(100);
        for (Interval stretch : running) {
            if (left.compareTo(length(stretch)) < 0) {
                return moment(stretch.from(), left);
            }
            left = left.minus(length(stretch));
        }
        return due;
    }

    private Instant dueWithoutPauses() {
        return switch (term.unit()) {
            case WORKING_DAYS -> closingAfter(start, term.amount());
            case WORKING_HOURS -> office.after(start, Duration.ofHours(term.amount()));
            case CLOCK_HOURS -> start.plus(Duration.ofHours(term.amount()));
        };
    }

    private Instant postponed(Instant due, Interval pause) {
        return switch (term.unit()) {
            case WORKING_DAYS -> closingAfter(due, office.workingDaysBetween(pause.from(), pause.to()));
            case WORKING_HOURS, CLOCK_HOURS -> {
                Duration lost = length(pause);
                yield term.unit().runsOnTheClock() ? due.plus(lost) : office.after(due, lost);
            }
        };
    }

    private Instant closingAfter(Instant from, long workingDays) {
        OpeningHours hours = office.hours();
        return hours.closingOf(office.workingDayAfter(hours.dayOf(from), workingDays));
    }

    private Duration length(Interval stretch) {
        return term.unit().runsOnTheClock()
                ? Duration.between(stretch.from(), stretch.to())
                : office.between(stretch.from(), stretch.to());
    }

    private Instant moment(Instant from, Duration used) {
        return term.unit().runsOnTheClock() ? from.plus(used) : office.nextUsable(office.after(from, used));
    }
}

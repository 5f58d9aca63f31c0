package nl.ketenmanager.calendar;

import java.time.Instant;

/** A term put on the calendar: when it began, when to remind, when it ends, and the Dutch sentence that proves it. */
public record Deadline(Instant start, Instant remindAt, Instant dueAt, String explanation) {

    public Deadline {
        if (remindAt.isBefore(start) || dueAt.isBefore(remindAt)) {
            throw new IllegalArgumentException(
                    "Out of order: start %s, reminder %s, due %s".formatted(start, remindAt, dueAt));
        }
    }

    public boolean isPassedAt(Instant moment) {
        return moment.isAfter(dueAt);
    }
}

package nl.ketenmanager.calendar;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A time in which the clock of a term stood still, always with the reason; without an end it still does. */
public record Pause(Instant from, @Nullable Instant to, String reason) {

    public Pause {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A pause needs a reason");
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A pause from %s cannot end at %s".formatted(from, to));
        }
    }

    public boolean isOpen() {
        return to == null;
    }

    Pause until(Instant end) {
        return new Pause(from, end, reason);
    }

    /** The part of a closed pause that lies after a moment. */
    Optional<Interval> after(Instant moment) {
        if (to == null || !to.isAfter(moment)) {
            return Optional.empty();
        }
        return Optional.of(new Interval(from.isAfter(moment) ? from : moment, to));
    }
}

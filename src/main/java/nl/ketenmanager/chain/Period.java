package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A half-open stretch of time: {@code from} belongs to it, {@code until} does not, null never ends. */
public record Period(Instant from, @Nullable Instant until) {

    public static Period since(Instant from) {
        return new Period(from, null);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && isBeforeEnd(moment);
    }

    /** Nothing of it lies after that moment, nor the moment itself. */
    public boolean isOverAt(Instant moment) {
        return !isBeforeEnd(moment);
    }

    public boolean isEmpty() {
        return until != null && !from.isBefore(until);
    }

    public boolean overlaps(Period other) {
        return intersect(other).isPresent();
    }

    /** What two periods share, if they share any time at all. */
    public Optional<Period> intersect(Period other) {
        Instant start = from.isAfter(other.from) ? from : other.from;
        Instant end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return Optional.of(new Period(start, end)).filter(shared -> !shared.isEmpty());
    }

    private boolean isBeforeEnd(Instant moment) {
        return until == null || moment.isBefore(until);
    }
}

package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mandate as it stood at a moment, as far as known at another.
 *
 * @param people who could use it then, by the roles that were held
 */
public record MandateStanding(MandateLine line, Instant at, Instant known, List<Occupant> people) {

    /** Somebody who holds the role of a mandate, or stands in for who does. */
    public record Occupant(String person, @Nullable String deputyFor) {}

    public MandateStanding {
        people = List.copyOf(people);
    }

    public MandateStatus status() {
        return line.status(at, known);
    }
}

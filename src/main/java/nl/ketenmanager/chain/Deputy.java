package nl.ketenmanager.chain;

import java.time.Instant;

/** Somebody who stands in, within one appointment, for its holder or for another deputy of his. */
public record Deputy(long id, String replaces, String person, Period period, String reason) {

    Deputy endingAt(Instant until) {
        return new Deputy(id, replaces, person, new Period(period.from(), until), reason);
    }
}

package nl.ketenmanager.mandate;

import java.time.Instant;
import nl.ketenmanager.chain.RoleHolding;

/** Asks the register of mandates whether a mandate covers an act of somebody in one of his roles. */
interface MandateCover {

    /** Whether a mandate covers an act, or the rule by which none does. */
    sealed interface Answer {

        record Covered(long mandate, int version) implements Answer {}

        record Uncovered(Rule rule) implements Answer {}
    }

    /** How far an act is from a mandate that covers it, nearest last. */
    enum Rule {
        NO_MANDATE,
        MANDATE_ENDED,
        OUTSIDE_SCOPE,
        ABOVE_LIMIT
    }

    Answer covering(Act act, RoleHolding holding, Instant now);
}

package nl.ketenmanager.escalation;

import java.util.Optional;
import nl.ketenmanager.chain.Tier;

/** A checked decision of a tier. */
sealed interface Choice {
    String motivation();

    /** Solved, with who carries it out and by when (invariant 7). */
    record Resolve(String motivation, Agreement agreement) implements Choice {}

    record Decide(String motivation, Agreement agreement) implements Choice {}

    record Forward(String motivation) implements Choice {}

    /** Back to a lower tier (S22); the agreement is optional: owner and date of what is asked. */
    record Return(String motivation, Tier tier, Optional<Agreement> agreement) implements Choice {}
}

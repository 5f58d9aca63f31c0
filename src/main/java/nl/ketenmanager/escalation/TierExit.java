package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** How a case left a tier, and the tier that gets it now; none when the case has ended. */
public record TierExit(Outcome outcome, @Nullable Tier nextTier) {

    static TierExit of(Visit.Exit exit) {
        return new TierExit(exit.outcome(), exit.nextTier());
    }
}

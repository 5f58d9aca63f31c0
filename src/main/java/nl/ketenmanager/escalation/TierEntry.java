package nl.ketenmanager.escalation;

import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the process of a tier needs to know on entry. An empty tier has no work; it only says, like a tier that is left,
 * where the case goes.
 */
public record TierEntry(@Nullable Work work, @Nullable TierExit passed) {

    /** Who decide, each for one decision, the moments that count, and which partners are asked for a standpoint. */
    public record Work(Tier tier, List<Decider> deciders, Visit.Clocks clocks, List<PartnerCode> consultedPartners) {}

    static TierEntry occupied(Work work) {
        return new TierEntry(work, null);
    }

    static TierEntry empty(TierExit passed) {
        return new TierEntry(null, passed);
    }

    public boolean isOccupied() {
        return work != null;
    }
}

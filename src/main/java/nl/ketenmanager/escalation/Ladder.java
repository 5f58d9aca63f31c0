package nl.ketenmanager.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;

/** The tiers of one chain in order; a chain without a ketenmanager steps from tactical to the board (S23). */
record Ladder(List<Tier> tiers) {

    static Ladder of(Chain chain) {
        return new Ladder(Arrays.stream(Tier.values())
                .filter(tier -> tier != Tier.KETENMANAGER || chain.hasKetenmanager())
                .toList());
    }

    /** One step up, or nothing at the top. */
    Optional<Tier> above(Tier tier) {
        return tiers.stream().filter(tier::isBelow).findFirst();
    }

    List<Tier> below(Tier tier) {
        return tiers.stream().filter(lower -> lower.isBelow(tier)).toList();
    }

    List<Tier> from(Tier tier) {
        return tiers.stream().filter(step -> !step.isBelow(tier)).toList();
    }
}

package nl.ketenmanager.reporting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;

/** The lead times of a chain in a period, per tier and within it per phase. */
public record LeadTimeReport(Chain chain, ReportingPeriod period, List<LeadTime> all) {

    /** Every tier from the bottom up, also one at which nothing was. */
    public List<LeadTime> tiers() {
        return Stream.of(Tier.values())
                .map(tier -> of(tier).filter(one -> one.phase() == null)
                        .findFirst()
                        .orElse(new LeadTime(tier, null, Spread.NONE, Spread.NONE)))
                .toList();
    }

    /** The phases in which something was at that tier. */
    public List<LeadTime> phases(Tier tier) {
        return of(tier).filter(one -> Objects.nonNull(one.phase())).toList();
    }

    private Stream<LeadTime> of(Tier tier) {
        return all.stream().filter(one -> one.tier() == tier);
    }
}

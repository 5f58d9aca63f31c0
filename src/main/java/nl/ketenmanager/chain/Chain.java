package nl.ketenmanager.chain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Autonomous partners with a shared objective, as they stand now; everybody who needs a chain's settings reads it. */
public record Chain(
        ChainCode code,
        String name,
        String objective,
        Phase phase,
        Set<Capability> capabilities,
        List<Partner> partners,
        List<Body> bodies,
        List<Office> offices,
        boolean ketenmanagerDeadlineForwards,
        boolean hasKetenmanager) {

    public Chain {
        capabilities = Set.copyOf(capabilities);
        partners = List.copyOf(partners);
        bodies = List.copyOf(bodies);
        offices = List.copyOf(offices);
    }

    public boolean has(Capability capability) {
        return capabilities.contains(capability);
    }

    public Optional<Partner> partner(PartnerCode wanted) {
        return partners.stream()
                .filter(partner -> partner.code().equals(wanted))
                .findFirst();
    }

    public Optional<Office> office(OfficeCode wanted) {
        return offices.stream().filter(office -> office.code().equals(wanted)).findFirst();
    }

    /** The body at a tier; where the chain named none, the plain name of the tier. */
    public Body body(Tier tier) {
        return bodies.stream()
                .filter(body -> body.tier() == tier)
                .findFirst()
                .orElseGet(() -> new Body(tier, tier.label()));
    }
}

package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Objects;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A chain problem as it was reported and checked: what it is, what the partner tried itself (S22), what the chain as a
 * whole has at stake (S11), and which partners it touches.
 */
public record ReportedProblem(
        ChainCode chain,
        String title,
        String description,
        String ownEffort,
        String chainInterest,
        Impact impact,
        Urgency urgency,
        Track track,
        Route route,
        @Nullable String routeReason,
        List<PartnerCode> affectedPartners,
        @Nullable Reconsideration reconsideration) {

    /**
     * Which earlier case this one asks to look at again, and the facts that are new. The tier that decided it binds the
     * tiers below: they can only bring the new facts up (invariant 8).
     */
    public record Reconsideration(
            EscalationId follows, String newFacts, @Nullable Tier boundBy) {}

    ReportedProblem boundBy(Tier tier) {
        var again = Objects.requireNonNull(reconsideration);
        return new ReportedProblem(
                chain,
                title,
                description,
                ownEffort,
                chainInterest,
                impact,
                urgency,
                track,
                route,
                routeReason,
                affectedPartners,
                new Reconsideration(again.follows(), again.newFacts(), tier));
    }

    public ReportedProblem {
        affectedPartners = List.copyOf(affectedPartners);
    }
}

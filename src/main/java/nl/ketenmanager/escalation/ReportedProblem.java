package nl.ketenmanager.escalation;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
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

    /** Which earlier case this one asks to look at again, and the facts that are new (invariant 8). */
    public record Reconsideration(EscalationId follows, String newFacts) {}

    public ReportedProblem {
        affectedPartners = List.copyOf(affectedPartners);
    }
}

package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
public record CaseSummary(
        EscalationId id,
        String chain,
        String title,
        Status status,
        @Nullable Tier tier,
        Route route,
        Impact impact,
        Urgency urgency,
        Track track,
        String submittingPartner,
        List<String> affectedPartners,
        Instant raisedAt,
        @Nullable Instant dueAt) {}

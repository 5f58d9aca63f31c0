package nl.ketenmanager.doorzettingsmacht;

import java.time.Instant;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A decision at the tier of the ketenmanager about which a higher tier decided anew, in a later case with new facts
 * (invariant 8). Whether it decided otherwise, the two cases tell; this says that it did not stand by itself.
 *
 * @param ground absent for what was decided before grounds were kept
 */
public record OverturnedDecision(
        EscalationId escalation,
        @Nullable String by,
        Instant at,
        @Nullable Ground ground,
        EscalationId anewIn,
        Tier anewAtTier,
        Instant anewAt) {}

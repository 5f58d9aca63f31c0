package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.Tier;

/** The record of every move up: who, when, why, what was tried, and what each affected partner thinks (invariant 2). */
public interface UpwardMoves {

    void add(EscalationId id, Move move);

    List<Move> of(EscalationId id);

    /** {@code cause} is the {@link Cause}; for a case that skipped tiers when it was raised {@code DIRECT} (the reporter
     * chose so) or {@code POLICY} (the entry table did), and {@code EMERGENCY} for a case that went past the board. */
    record Move(
            int visit,
            Tier from,
            Tier to,
            String cause,
            String movedBy,
            Instant at,
            String why,
            String tried,
            List<StandpointOf> standpoints) {}

    /** A partner's words, "geen reactie", or that it was not asked yet. */
    record StandpointOf(String partner, String text) {}
}

package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.Optional;
import nl.ketenmanager.chain.Tier;

/**
 * What the board, or whoever sits above it, has said on a matter: on a case itself, and on the cases that it follows. A
 * term that passed is no word; a person spoke.
 */
public interface BoardWords {

    /** Keeps what the board said on a case outside the tiers, such as its ruling on an objection. */
    void add(EscalationId id, String what, Instant at);

    /** The last word, if there is one. */
    Optional<Word> last(EscalationId id);

    /** Who said what and when, on which case; {@code what} in words as they stand in a sentence. */
    record Word(EscalationId escalation, Tier tier, String what, Instant at) {}
}

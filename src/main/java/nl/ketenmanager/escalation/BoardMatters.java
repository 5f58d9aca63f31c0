package nl.ketenmanager.escalation;

import java.time.Instant;
import nl.ketenmanager.chain.PartnerCode;

/**
 * The door through which another module brings before the board what happens around a case that is not before it. A
 * matter stands on the agenda once, until it is dealt with.
 */
public interface BoardMatters {

    /** From now on the board may read the case. */
    void open(EscalationId id);

    /** What stands there already stays as it is. */
    void place(EscalationId id, Matter matter, Instant at);

    /** It has been dealt with; what stands there not, or no more, stays as it is. */
    void close(EscalationId id, String code, String reason, Instant at);

    /**
     * What the board is to see to.
     *
     * @param code what it is called by whoever brings it, unique within the case while it is open
     * @param about the partner it is about, whose people do not take it off the agenda
     */
    record Matter(String code, String reason, PartnerCode about) {}
}

package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import nl.ketenmanager.escalation.EscalationId;

/** What the board gets to see of an aanwijzing, although the case itself is not before it. */
public interface AanwijzingBoard {

    /** From now on the board may read the case in which the power was used. */
    void open(EscalationId escalation);

    /** Puts a matter on the agenda of the board; what stands there already stays as it is. */
    void place(Aanwijzing aanwijzing, String matter, String reason, Instant at);

    /** Takes it off, since it has been dealt with. */
    void close(AanwijzingId id, String matter, String reason, Instant at);
}

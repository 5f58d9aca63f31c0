package nl.ketenmanager.mandate;

import java.time.Instant;
import nl.ketenmanager.chain.ChainCode;

/** The agenda of the board of a chain, for what it has to talk about of a mandate; kept by whoever keeps the agendas. */
public interface BoardAgenda {

    /** Puts a matter of a mandate on it; what stands there already stays as it is. */
    void place(ChainCode chain, long mandate, String matter, String reason, Instant at);

    /** Takes one matter off, since it has been dealt with. */
    void close(long mandate, String matter, String reason, Instant at);

    /** Takes off all there is of a mandate. */
    void closeAll(long mandate, String reason, Instant at);
}

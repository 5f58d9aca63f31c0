package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Period;

/** Which role has which power at which tier of a chain, and had: a row gets an end and is never taken away (S8). */
public interface PowerMatrix {

    /** The rows that are valid at a moment. */
    List<PowerRow> at(ChainCode chain, Instant moment);

    /** The rows that were valid at a moment, as far as known at another; what a chain starts with was always known. */
    List<PowerRow> at(ChainCode chain, Instant moment, Instant known);

    /** Every row there ever was, newest first. */
    List<PowerRow> history(ChainCode chain);

    Optional<PowerRow> find(ChainCode chain, long id);

    /**
     * Until the transaction ends, nobody changes the matrix of this chain or who holds a role in it; others may act
     * meanwhile.
     */
    void hold(ChainCode chain);

    /** Waits for whoever acts in this chain, and keeps others from acting or changing until the transaction ends. */
    void lock(ChainCode chain);

    long add(PowerGrant grant, Period period, Instant recordedAt);

    void end(long id, Instant until, String reason, String recordedBy, Instant recordedAt);
}

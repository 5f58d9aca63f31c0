package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.List;

/** The phases a chain went through; a change closes the running one and never rewrites an older one. */
public interface PhaseHistory {

    /** Oldest first. */
    List<PhasePeriod> of(ChainCode chain);

    /** Makes everybody else who changes this chain wait until the transaction ends. */
    void lock(ChainCode chain);

    void change(ChainCode chain, Phase phase, String reason, String recordedBy, Instant at);
}

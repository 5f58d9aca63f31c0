package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.document.Stored;
import org.jspecify.annotations.Nullable;

/** The mandates that were granted and the facts that followed: only ever added to. */
public interface MandateLedger {

    /** A request by its key and a digest of what it asked, to recognise a repeat. */
    record RequestKey(String key, String digest) {}

    record Earlier(long mandate, String digest) {}

    Optional<MandateLine> find(long id);

    /** Everything of a chain, oldest first. */
    List<MandateLine> of(ChainCode chain);

    /**
     * The mandates that name a power for one of these roles. Until the transaction ends none of them, nor what they rest
     * on, gets a new fact; others may act on them meanwhile.
     */
    List<MandateLine> holdForAct(ChainCode chain, Power power, Set<Role> roles);

    /** One mandate, held in the same way. */
    Optional<MandateLine> hold(long id);

    /** One mandate for a new fact: waits for whoever acts on it, and keeps others from acting or adding. */
    Optional<MandateLine> lock(long id);

    long add(
            MandateTerms terms,
            MandateNeeds needs,
            Stored document,
            Instant recordedAt,
            String recordedBy,
            @Nullable RequestKey request);

    void add(long mandate, MandateFact fact);

    Optional<Earlier> madeBy(String person, String requestKey);
}

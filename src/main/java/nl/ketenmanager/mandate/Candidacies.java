package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.document.DocumentId;

/** The candidacies of every chain, kept; what only directors read lies apart. */
public interface Candidacies {

    Candidacy add(ChainCode chain, Candidacy.Offer offer, CandidacyDossier dossier);

    /** Whether this is the first process of that candidacy; it never has two. */
    boolean startedAs(CandidacyId id, String processInstanceId);

    Optional<Candidacy> find(CandidacyId id);

    /** The candidacy, kept from others until the transaction ends. */
    Candidacy lock(CandidacyId id);

    /** All of a chain, latest first. */
    List<Candidacy> of(ChainCode chain);

    Optional<CandidacyDossier> dossier(CandidacyId id);

    /** Of which the dossier has been kept as long as the chain keeps it. */
    List<CandidacyId> dossiersOver(Instant now);

    /** Whether there was one. */
    boolean destroyDossier(CandidacyId id, Instant at);

    void add(CandidacyId id, CandidacyStatement statement);

    void attach(CandidacyId id, DocumentId document);

    void close(CandidacyId id, Candidacy.State state, Candidacy.Closing closing);

    void decide(CandidacyId id, Candidacy.Closing decision);

    void appoint(CandidacyId id, Candidacy.Closing closing, long mandate, long roleHolding);

    /** The role that came with a mandate, if one did. */
    Optional<Long> roleHoldingOf(long mandate);
}

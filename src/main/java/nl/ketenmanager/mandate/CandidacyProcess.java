package nl.ketenmanager.mandate;

import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/** Tells the process of a candidacy what happened outside it. */
public interface CandidacyProcess {

    /** Starts the process of a registered candidacy. */
    void proposed(Candidacy candidacy);

    void withdrawn(CandidacyId id);

    /** A word that was recorded otherwise than in Tasklist: its task is done. */
    void stated(CandidacyId id, CandidacyParty party, @Nullable PartnerCode partner, String by);
}

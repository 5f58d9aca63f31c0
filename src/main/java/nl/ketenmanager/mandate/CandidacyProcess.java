package nl.ketenmanager.mandate;

/** Tells the process of a candidacy what happened outside it. */
public interface CandidacyProcess {

    /** Starts the process of a registered candidacy. */
    void proposed(Candidacy candidacy);

    void withdrawn(CandidacyId id);
}

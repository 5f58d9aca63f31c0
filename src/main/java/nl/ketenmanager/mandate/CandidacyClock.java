package nl.ketenmanager.mandate;

/** The clocks of a candidacy. */
public enum CandidacyClock {
    STATEMENTS,
    DECISION
}

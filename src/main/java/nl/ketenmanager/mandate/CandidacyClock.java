package nl.ketenmanager.mandate;

/** The clocks of a candidacy, and of the look that the board takes at a mandate each quarter. */
public enum CandidacyClock {
    STATEMENTS,
    DECISION,
    REVIEW
}

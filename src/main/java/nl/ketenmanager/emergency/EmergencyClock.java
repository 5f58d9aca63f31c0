package nl.ketenmanager.emergency;

/** The clocks of an emergency; that of the office holders is in the policy of the tiers. */
public enum EmergencyClock {
    /** Until when it can be confirmed. */
    CONFIRMATION,
    /** How long it lasts at most, unless the board confirms it. */
    MAXIMUM,
    /** Until when the ketenmanager accounts for it. */
    ACCOUNT,
    /** Until when the board evaluates it. */
    EVALUATION
}

package nl.ketenmanager.escalation;

/** What a passed term does at a tier; a row of the tier policy. */
public enum OnDeadline {
    /** Remind, and again each time the repeat term passes. */
    REMIND,
    /** Move the case to the next tier. */
    FORWARD,
    /** Remind first; move the case when the repeat term passes too. */
    REMIND_THEN_FORWARD,
    /** Alarm, and never move: the ketenmanager does not forward by silence (invariant 10). */
    ALARM,
    ALARM_AND_BOARD_CHAIR
}

package nl.ketenmanager.escalation;

/** How closely the ketenmanager follows a new operational case in a phase (S19, S20). */
public enum KetenmanagerSees {
    /** The case is also his: it stands on his list at once. */
    TASK,
    NOTIFICATION,
    /** Only in the totals. */
    TOTALS
}

package nl.ketenmanager.notification;

/** What a message wants from its reader, which also decides whether it still makes sense once the case has moved on. */
public enum MessageKind {
    /** Somebody is asked to act. */
    REQUEST,
    /** Somebody may want to know; nothing is asked. */
    INFORMATION,
    /** Somebody was asked before, and time is running out. */
    REMINDER,
    /** Something went wrong that should not wait. */
    ALARM
}

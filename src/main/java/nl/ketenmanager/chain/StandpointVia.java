package nl.ketenmanager.chain;

/** How a partner gives its standpoint: a person in a task, or a system of its own. */
public enum StandpointVia {
    TASK,
    SYSTEM
}

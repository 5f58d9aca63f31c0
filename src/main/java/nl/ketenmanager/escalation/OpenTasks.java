package nl.ketenmanager.escalation;

import java.util.List;

/** The way from a case to the work that somebody has on it. */
public interface OpenTasks {

    /**
     * What this person can do on a case now: on his name, or for a seat of his and taken by nobody. His own first, then
     * what is due first.
     */
    List<OpenTask> of(EscalationId id, String person);

    /** A task as Tasklist knows it. */
    record OpenTask(String id, String name) {}
}

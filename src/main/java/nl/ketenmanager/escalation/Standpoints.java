package nl.ketenmanager.escalation;

import java.util.List;

/** What partners think of cases, per stay of a case at a tier. */
public interface Standpoints {

    void add(EscalationId id, Standpoint standpoint);

    /** Oldest first. */
    List<Standpoint> of(EscalationId id);
}

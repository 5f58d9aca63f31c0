package nl.ketenmanager.escalation;

import java.util.List;

/** What competent offices decide on cases, per stay of a case at the political tier. */
public interface OfficeDecisions {

    /** Adds it, or writes what was taken up or given since; what is given never changes. */
    void save(EscalationId id, OfficeDecision decision);

    /** Stay by stay, in the order of the offices. */
    List<OfficeDecision> of(EscalationId id);

    default List<OfficeDecision> at(EscalationId id, Visit stay) {
        return of(id).stream().filter(one -> one.visit() == stay.number()).toList();
    }
}

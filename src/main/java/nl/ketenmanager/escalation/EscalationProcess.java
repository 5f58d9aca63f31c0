package nl.ketenmanager.escalation;

/** Tells the running process of a case what happened outside it. */
public interface EscalationProcess {

    /** Starts the process of a registered case; its id in the engine. */
    String raised(Escalation escalation);

    void withdrawn(EscalationId id);

    void resolvedElsewhere(EscalationId id);
}

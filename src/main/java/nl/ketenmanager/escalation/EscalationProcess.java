package nl.ketenmanager.escalation;

/** Tells the running process of a case what happened outside it. */
public interface EscalationProcess {

    /** Starts the process of a registered case; its id in the engine. */
    String raised(Escalation escalation);

    void withdrawn(EscalationId id);

    void resolvedElsewhere(EscalationId id);

    /** It goes past the board; until the emergency is over no tier of the chain has it. */
    void emergencyDeclared(EscalationId id);

    /** The emergency is over: how the case left the office holders, and the tier that gets it now, if any. */
    void emergencyEnded(EscalationId id, TierExit exit);
}

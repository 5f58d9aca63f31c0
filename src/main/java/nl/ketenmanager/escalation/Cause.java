package nl.ketenmanager.escalation;

/** Why a case left a tier: somebody acted, the term passed, or nobody sits there. */
public enum Cause {
    PERSON,
    DEADLINE,
    EMPTY
}

package nl.ketenmanager.escalation;

/** How a case left a tier. */
public enum Outcome {
    RESOLVED,
    DECIDED,
    FORWARDED,
    RETURNED,
    DIVIDED,
    WITHDRAWN,
    RESOLVED_ELSEWHERE,
    EMERGENCY
}

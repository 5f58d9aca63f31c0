package nl.ketenmanager.escalation;

/** Why a partner that was asked gave no standpoint: "geen reactie". */
public enum Silence {
    DEADLINE,
    /** The tier acted before the partner answered. */
    TIER_LEFT
}

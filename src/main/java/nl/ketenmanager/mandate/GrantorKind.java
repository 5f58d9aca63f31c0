package nl.ketenmanager.mandate;

/** Who can give a mandate in a chain. */
public enum GrantorKind {
    KETENBESTUUR,
    PARTNER,
    OFFICE,
    /** The holder of another mandate, who gives on what was given to him (Awb 10:9). */
    MANDATE
}

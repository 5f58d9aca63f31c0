package nl.ketenmanager.aanwijzing;

/** Where an aanwijzing stands. */
public enum AanwijzingStatus {
    /** Line managers are asked; nobody is bound yet. */
    CONSULTATION("in raadpleging"),
    ISSUED("vastgesteld"),
    /** Taken back by the ketenmanager before it bound anybody. */
    WITHDRAWN("ingetrokken"),
    /** Never finalised. */
    LAPSED("vervallen"),
    REPORTED("afgerond"),
    /** A request that was not answered, which nobody had to. */
    NO_RESPONSE("zonder reactie"),
    /** The board upheld an objection. */
    OVERTURNED("vernietigd door het ketenbestuur");

    private final String label;

    AanwijzingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

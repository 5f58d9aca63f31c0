package nl.ketenmanager.mandate;

/** Where a mandate stands at a moment. */
public enum MandateStatus {
    /** A consent or a support statement is still missing. */
    INACTIVE("Nog niet in werking"),
    /** Everything stands; its period has not begun. */
    PLANNED("Gaat nog in"),
    ACTIVE("Geldig"),
    WITHDRAWN("Ingetrokken"),
    EXPIRED("Verlopen"),
    /** What it rests on does not hold (Awb 10:9). */
    PARENT_NOT_ACTIVE("Vervallen met het mandaat waarop het rust");

    private final String label;

    MandateStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

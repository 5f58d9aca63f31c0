package nl.ketenmanager.escalation;

/** How much haste a problem has; haste may shorten the terms. */
public enum Urgency {
    NORMAL("Gewoon"),
    HIGH("Spoed");

    private final String label;

    Urgency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

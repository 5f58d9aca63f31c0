package nl.ketenmanager.escalation;

/** How heavily a problem weighs on the chain. */
public enum Impact {
    LOW("Klein"),
    MEDIUM("Middel"),
    HIGH("Groot");

    private final String label;

    Impact(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package nl.ketenmanager.escalation;

/** Whether a case is about running the chain or about developing it (S9). */
public enum Track {
    OPERATION("Beheer"),
    DEVELOPMENT("Ontwikkeling");

    private final String label;

    Track(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

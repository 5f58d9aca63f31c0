package nl.ketenmanager.escalation;

/** Where a case stands as a whole; everything but {@code OPEN} has left the ladder. */
public enum Status {
    OPEN("Open"),
    RESOLVED("Opgelost"),
    DECIDED("Besloten"),
    IN_EXECUTION("In uitvoering"),
    CLOSED("Afgesloten"),
    WITHDRAWN("Ingetrokken"),
    DIVIDED("Verdeeld");

    private final String label;

    Status(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

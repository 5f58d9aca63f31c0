package nl.ketenmanager.escalation;

/** What a tier may do with a case. */
public enum DecisionCode {
    RESOLVE("Opgelost"),
    DECIDE("Besloten"),
    FORWARD("Doorzetten naar de volgende trede"),
    RETURN("Terugleggen");

    private final String label;

    DecisionCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

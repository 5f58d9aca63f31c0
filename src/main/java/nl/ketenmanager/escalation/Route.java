package nl.ketenmanager.escalation;

/** How a case comes to the ketenmanager: step by step, straight, or past the board in an emergency. */
public enum Route {
    TIERED("Getrapt"),
    DIRECT("Rechtstreeks"),
    EMERGENCY("Nood");

    private final String label;

    Route(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

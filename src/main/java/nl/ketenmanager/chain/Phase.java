package nl.ketenmanager.chain;

/** How far a chain has developed; it decides how closely the ketenmanager follows the work. */
public enum Phase {
    OPBOUW("Opbouw"),
    CRISIS("Crisis"),
    WERKEND("Werkend"),
    STABIEL("Stabiel"),
    ROBUUST("Robuust");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

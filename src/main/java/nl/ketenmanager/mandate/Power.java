package nl.ketenmanager.mandate;

/** What somebody may be empowered to do in a chain (S8). */
public enum Power {
    RESOLVE("Oplossen"),
    DECIDE("Besluiten"),
    FORWARD("Doorzetten"),
    RETURN("Terugleggen"),
    AGENDA("Agenderen"),
    SUSPEND_IMPULSE("Sturingsimpuls opschorten"),
    /** Doorzettingsmacht downward (S25). */
    AANWIJZING("Aanwijzing geven"),
    /** Doorzettingsmacht upward (S5). */
    NOODESCALATIE("Nood uitroepen");

    private final String label;

    Power(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether its use settles something: only then does a subject or an amount matter. */
    public boolean decides() {
        return this == RESOLVE || this == DECIDE;
    }

    /** A power to push through: it rests on a mandate that names it, whatever the matrix says (S5, S25). */
    public boolean isDoorzettingsmacht() {
        return this == AANWIJZING || this == NOODESCALATIE;
    }
}

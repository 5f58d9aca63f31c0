package nl.ketenmanager.mandate;

/** What sort of act the holder does in the grantor's name (Awb 10:1, 10:12). */
public enum MandateKind {
    /** To decide. */
    MANDAAT("Mandaat"),
    /** To do an act of private law, such as signing a contract. */
    VOLMACHT("Volmacht"),
    /** To do anything else. */
    MACHTIGING("Machtiging");

    private final String label;

    MandateKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

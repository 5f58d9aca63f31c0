package nl.ketenmanager.escalation;

/** A partner on a case: with it, with it on conditions, or against. */
public enum Position {
    AGREE("Akkoord"),
    AGREE_WITH_CONDITIONS("Akkoord onder voorwaarden"),
    OBJECT("Niet akkoord");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

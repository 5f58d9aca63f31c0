package nl.ketenmanager.mandate;

/** On what authority a role uses a power. */
public enum PowerBasis {
    /** The role acts in its own authority: directors, the core team and office holders do. */
    OWN("eigen bevoegdheid"),
    /** It acts in the name of whoever gave a mandate, in a chain that works with mandates. */
    MANDATE("mandaat");

    private final String label;

    PowerBasis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

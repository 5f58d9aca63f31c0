package nl.ketenmanager.mandate;

/** What can happen to a mandate after it was granted. */
public enum FactKind {
    CONSENT_HOLDER("Instemming van de mandaathouder"),
    CONSENT_EMPLOYER("Instemming van de werkgever"),
    SUPPORT_GIVEN("Draagvlakverklaring"),
    SUPPORT_WITHDRAWN("Draagvlakverklaring ingetrokken"),
    WITHDRAWN("Ingetrokken");

    private final String label;

    FactKind(String label) {
        this.label = label;
    }

    /** Whether it is somebody's word on a person, and not on the mandate alone. */
    public boolean isStatement() {
        return this != WITHDRAWN;
    }

    public String label() {
        return label;
    }
}

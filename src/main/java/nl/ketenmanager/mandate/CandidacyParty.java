package nl.ketenmanager.mandate;

/** Whose word a candidacy needs. */
public enum CandidacyParty {
    CANDIDATE("Instemming van de kandidaat"),
    EMPLOYER("Instemming van de werkgever"),
    PARTNER("Draagvlakverklaring");

    private final String label;

    CandidacyParty(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

package nl.ketenmanager.mandate;

/** What only the directors of the chain read of a candidate (S17). */
public record CandidacyDossier(String profile, String interests) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "CandidacyDossier[…]";
    }
}

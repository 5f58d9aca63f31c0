package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/** Every use of doorzettingsmacht in a quarter, and how it compares with the number of cases that were raised. */
public record Overrides(ChainCode chain, Quarter quarter, List<Use> uses, long casesRaised) {

    /** One emergency, with what each partner thought of it. */
    public record Use(Emergency emergency, List<EmergencyReview> reviews) {}

    /** Uses per case raised; none when no case was raised. */
    public double rate() {
        return casesRaised == 0 ? 0 : (double) uses.size() / casesRaised;
    }
}

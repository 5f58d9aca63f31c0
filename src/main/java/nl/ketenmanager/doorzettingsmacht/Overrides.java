package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/**
 * Every use of doorzettingsmacht in a quarter: upward one by one, compared with the number of cases that were raised,
 * downward in figures.
 */
public record Overrides(
        ChainCode chain, Quarter quarter, List<Use> uses, long casesRaised, AanwijzingFigures aanwijzingen) {

    /** One emergency, with what each partner thought of it. */
    public record Use(Emergency emergency, List<EmergencyReview> reviews) {}

    /** Uses per case raised; none when no case was raised. */
    public double rate() {
        return casesRaised == 0 ? 0 : (double) uses.size() / casesRaised;
    }
}

package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingFigures;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.emergency.ReviewedEmergency;

/**
 * Every use of doorzettingsmacht in a quarter: upward one by one, compared with the number of cases that were raised,
 * downward in figures.
 */
public record Overrides(
        ChainCode chain,
        Quarter quarter,
        List<ReviewedEmergency> uses,
        long casesRaised,
        AanwijzingFigures aanwijzingen) {

    /** Uses per case raised; none when no case was raised. */
    public double rate() {
        return casesRaised == 0 ? 0 : (double) uses.size() / casesRaised;
    }
}

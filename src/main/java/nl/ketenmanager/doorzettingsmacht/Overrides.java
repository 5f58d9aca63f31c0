package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingFigures;
import nl.ketenmanager.aanwijzing.AanwijzingStatus;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.emergency.ReviewedEmergency;

/**
 * Every use of doorzettingsmacht in a quarter, upward and downward, one by one; what did not stand; and the quarters before
 * it beside it, so that a trend shows.
 *
 * @param trend the quarters up to and with this one, oldest first
 */
public record Overrides(
        ChainCode chain,
        Quarter quarter,
        List<ReviewedEmergency> emergencies,
        List<ContestedAanwijzing> issued,
        AanwijzingFigures aanwijzingen,
        List<OverturnedDecision> overturned,
        List<PowerFigures> trend) {

    /** The figures of the quarter that was asked for. */
    public PowerFigures figures() {
        return trend.get(trend.size() - 1);
    }

    /** The aanwijzingen of this quarter that the board has ended since. */
    public List<ContestedAanwijzing> endedByTheBoard() {
        return issued.stream()
                .filter(one -> one.aanwijzing().status() == AanwijzingStatus.OVERTURNED)
                .toList();
    }

    /** Emergencies per case raised; none when no case was raised. */
    public double rate() {
        long raised = figures().casesRaised();
        return raised == 0 ? 0 : (double) emergencies.size() / raised;
    }
}

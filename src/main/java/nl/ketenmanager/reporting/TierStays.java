package nl.ketenmanager.reporting;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;

/** The stays of cases at the tiers, as they were. */
public interface TierStays {

    /**
     * Per tier, and per tier and phase. A tier that was passed at once because nobody sits there is no stay: nobody could
     * have been quicker.
     */
    List<LeadTime> leadTimes(ChainCode chain, ReportingPeriod period);
}

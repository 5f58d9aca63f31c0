package nl.ketenmanager.reporting;

import java.time.Clock;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.doorzettingsmacht.AccountReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how long cases stay at each tier, with and without power used, to whoever reads the account of power. */
@Service
public class LeadTimes {
    private final TierStays stays;
    private final AccountReaders readers;
    private final Clock clock;

    LeadTimes(TierStays stays, AccountReaders readers, Clock clock) {
        this.stays = stays;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * @param from the first day, such as {@code 2026-01-01}; a year before the end when it is left out
     * @param until the first day that no longer counts; tomorrow when it is left out
     */
    @Transactional(readOnly = true)
    public LeadTimeReport of(String code, @Nullable String from, @Nullable String until, String person) {
        var chain = readers.require(code, person);
        return report(chain, ReportingPeriod.asked(from, until, clock.instant()));
    }

    @Transactional(readOnly = true)
    public LeadTimeReport of(String code, ReportingPeriod period, String person) {
        return report(readers.require(code, person), period);
    }

    private LeadTimeReport report(Chain chain, ReportingPeriod period) {
        return new LeadTimeReport(chain, period, stays.leadTimes(chain.code(), period));
    }
}

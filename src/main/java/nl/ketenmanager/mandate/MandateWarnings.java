package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.TermUnit;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns the holder, the grantor and the ketenbureau that a mandate ends, so many working days ahead; whoever was told is
 * not told again. An announced withdrawal, of the mandate or of what it rests on, is an end like any other.
 */
@Service
public class MandateWarnings {
    private final ChainRegister chains;
    private final MandateLedger ledger;
    private final MandateNews news;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MandateWarnings(
            ChainRegister chains, MandateLedger ledger, MandateNews news, WorkingCalendar calendar, Clock clock) {
        this.chains = chains;
        this.ledger = ledger;
        this.news = news;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param workingDays how many ahead; of those that have come, the nearest to the end is told */
    @Transactional
    public void warn(List<Integer> workingDays) {
        Instant now = clock.instant();
        SortedMap<Integer, Instant> horizons = new TreeMap<>(Comparator.naturalOrder());
        workingDays.forEach(days -> horizons.put(days, calendar.due(now, new Term(days, TermUnit.WORKING_DAYS))));
        chains.all().stream()
                .map(Chain::code)
                .flatMap(chain -> ledger.of(chain).stream())
                .forEach(line -> line.window(now)
                        .filter(window -> window.until() != null && window.contains(now))
                        .ifPresent(window -> warn(line, java.util.Objects.requireNonNull(window.until()), horizons)));
    }

    private void warn(MandateLine line, Instant end, SortedMap<Integer, Instant> horizons) {
        horizons.entrySet().stream()
                .filter(horizon -> !end.isAfter(horizon.getValue()))
                .findFirst()
                .ifPresent(horizon -> news.endsSoon(line, end, horizon.getKey()));
    }
}

package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the board, at the start of each quarter, about every mandate with a power to push through. Whoever looks again, on
 * whichever node, finds that it was asked already.
 */
@Service
public class MandateReviewRounds {
    private final ChainRegister chains;
    private final MandateLedger ledger;
    private final MandateReviews reviews;
    private final MandateReviewProcess process;
    private final MandateReviewNews news;
    private final MandateAccount account;
    private final CandidacyPolicy policy;
    private final WorkingCalendar calendar;
    private final Clock clock;

    MandateReviewRounds(
            ChainRegister chains,
            MandateLedger ledger,
            MandateReviews reviews,
            MandateReviewProcess process,
            MandateReviewNews news,
            MandateAccount account,
            CandidacyPolicy policy,
            WorkingCalendar calendar,
            Clock clock) {
        this.chains = chains;
        this.ledger = ledger;
        this.reviews = reviews;
        this.process = process;
        this.news = news;
        this.account = account;
        this.policy = policy;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What has still to be asked in this quarter, of every chain that works with mandates. */
    @Transactional(readOnly = true)
    public List<MandateReviewId> due() {
        Instant now = clock.instant();
        Quarter quarter = Quarter.at(now);
        return chains.all().stream()
                .filter(chain -> chain.has(Capability.MANDATES))
                .map(Chain::code)
                .flatMap(chain -> ledger.of(chain).stream())
                .filter(line -> line.isActive(quarter.start(), now) && line.isActive(now, now))
                .map(MandateLine::mandate)
                .filter(MandateReviewRounds::pushesThrough)
                .map(mandate -> new MandateReviewId(mandate.terms().chain(), mandate.id(), quarter.toString()))
                .filter(id -> !reviews.exists(id))
                .toList();
    }

    private static boolean pushesThrough(Mandate mandate) {
        return mandate.terms().scope().powers().stream().anyMatch(Power::isDoorzettingsmacht);
    }

    /** Whether it was asked now; not when somebody else did. */
    @Transactional
    public boolean open(MandateReviewId id) {
        Chain chain = chains.find(id.chain()).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var due = calendar.due(now, policy.term(CandidacyClock.REVIEW, chain.phase()));
        if (!reviews.open(id, now, due)) {
            return false;
        }
        var line = ledger.find(id.mandate()).orElseThrow();
        var review = reviews.get(id);
        account.done("MANDATE_REVIEW_OPENED", id.chain(), id.mandate(), AuditedAct.SYSTEM, null);
        news.opened(review, line);
        process.opened(
                review, chains.seats(id.chain(), Tier.KETENBESTUUR, List.of()).groups());
        return true;
    }
}

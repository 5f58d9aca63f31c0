package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import org.springframework.stereotype.Component;

/** Which work nobody can decide on once a mandate has ended: what waits for its holder, unless another mandate goes on. */
@Component
class OrphanedWork {
    private static final Set<Power> SETTLING = EnumSet.of(Power.RESOLVE, Power.DECIDE, Power.RETURN);
    private static final int MOST = 20;

    private final MandateLedger ledger;
    private final MandatedWork work;
    private final Clock clock;

    OrphanedWork(MandateLedger ledger, MandatedWork work, Clock clock) {
        this.ledger = ledger;
        this.work = work;
        this.clock = clock;
    }

    /** In words, the most urgent first. */
    List<String> after(MandateLine line, Instant end) {
        MandateTerms terms = line.mandate().terms();
        if (lost(line, end).isEmpty()) {
            return List.of();
        }
        var waiting = work.waitingFor(terms.chain(), terms.holder());
        Stream<String> named = waiting.stream().limit(MOST).map(one -> "Wacht op een besluit: %s, uiterlijk %s"
                .formatted(one.number(), DutchTime.inWords(one.dueAt())));
        return waiting.size() <= MOST
                ? named.toList()
                : Stream.concat(named, Stream.of("En nog %d zaken".formatted(waiting.size() - MOST)))
                        .toList();
    }

    private Set<Power> lost(MandateLine line, Instant end) {
        var lost = EnumSet.noneOf(Power.class);
        lost.addAll(line.mandate().terms().scope().powers());
        lost.retainAll(SETTLING);
        Instant now = clock.instant();
        ledger.of(line.mandate().terms().chain()).stream()
                .filter(other -> other.mandate().id() != line.mandate().id())
                .filter(other -> goesOn(line.mandate().terms(), other.mandate().terms()))
                .filter(other -> other.isActive(end, now))
                .forEach(other -> lost.removeAll(other.mandate().terms().scope().powers()));
        return lost;
    }

    /** For the same office, and as wide. */
    private static boolean goesOn(MandateTerms ending, MandateTerms other) {
        MandateHolder before = ending.holder();
        MandateHolder after = other.holder();
        return before.role() == after.role()
                && Objects.equals(before.partner(), after.partner())
                && Objects.equals(before.office(), after.office())
                && covers(other.scope().partners(), ending.scope().partners())
                && covers(other.scope().subjects(), ending.scope().subjects())
                && other.scope().amountLimit() == null;
    }

    /** Empty is everything. */
    private static <T> boolean covers(Set<T> wide, Set<T> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }
}

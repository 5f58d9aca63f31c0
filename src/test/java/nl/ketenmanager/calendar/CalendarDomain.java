package nl.ketenmanager.calendar;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Moments to the minute in the years of the examples, terms a policy could hold, and pauses around their start. */
class CalendarDomain extends DomainContextBase {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2035-12-31T00:00:00Z");

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(0, Duration.between(FIRST, LAST).toMinutes())
                .map(minutes -> FIRST.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<Term> terms() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(TermUnit.class))
                .as(Term::new);
    }

    @Provide
    Arbitrary<PauseOffset> pauses() {
        return Combinators.combine(minutes(-2_000, 40_000), minutes(0, 12_000)).as(PauseOffset::new);
    }

    private static Arbitrary<Duration> minutes(long first, long last) {
        return Arbitraries.longs().between(first, last).map(Duration::ofMinutes);
    }

    /** A pause placed by its distance from the start of a term. */
    record PauseOffset(Duration afterStart, Duration length) {

        Pause on(Instant start) {
            Instant from = start.plus(afterStart);
            return new Pause(from, from.plus(length), "wacht op stukken");
        }
    }
}

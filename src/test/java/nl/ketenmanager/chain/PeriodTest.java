package nl.ketenmanager.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Half-open periods: the start belongs to them, the end does not. */
class PeriodTest {
    private static final Instant ONE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TWO = Instant.parse("2026-02-01T00:00:00Z");
    private static final Instant THREE = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void theStartBelongsToItAndTheEndDoesNot() {
        var period = new Period(ONE, TWO);
        assertThat(period.contains(ONE)).isTrue();
        assertThat(period.contains(TWO.minusNanos(1))).isTrue();
        assertThat(period.contains(TWO)).isFalse();
        assertThat(period.isOverAt(TWO)).isTrue();
    }

    @Test
    void periodsThatOnlyTouchDoNotOverlap() {
        assertThat(new Period(ONE, TWO).overlaps(Period.since(TWO))).isFalse();
        assertThat(new Period(ONE, TWO).overlaps(Period.since(TWO.minusNanos(1))))
                .isTrue();
    }

    @Test
    void whatTwoPeriodsShareStartsLateAndEndsEarly() {
        assertThat(new Period(ONE, THREE).intersect(Period.since(TWO))).contains(new Period(TWO, THREE));
        assertThat(Period.since(ONE).intersect(Period.since(TWO))).contains(Period.since(TWO));
        assertThat(Period.since(ONE).intersect(new Period(ONE, TWO))).contains(new Period(ONE, TWO));
    }

    @Test
    void aPeriodThatEndsWhereItBeginsNeverWas() {
        assertThat(new Period(ONE, ONE).isEmpty()).isTrue();
        assertThat(new Period(ONE, ONE).contains(ONE)).isFalse();
    }
}

package nl.ketenmanager.chain;

import static nl.ketenmanager.chain.DeputyLine.Finding.FITS;
import static nl.ketenmanager.chain.DeputyLine.Finding.LOOP;
import static nl.ketenmanager.chain.DeputyLine.Finding.REPLACES_NOBODY;
import static nl.ketenmanager.chain.DeputyLine.Finding.TOO_DEEP;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Lines of deputies: no circles, no longer than the chain allows, only where there is somebody to replace. */
class DeputyLineTest {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void aDeputyOfTheHolderFits() {
        assertThat(adding(always("anna", "bram"))).isEqualTo(FITS);
    }

    @Test
    void aDeputyOfADeputyFitsWithinTheDepth() {
        assertThat(adding(always("bram", "cees"), always("anna", "bram"))).isEqualTo(FITS);
    }

    @Test
    void oneStepBeyondTheDepthIsTooDeep() {
        assertThat(adding(always("cees", "dirk"), always("anna", "bram"), always("bram", "cees")))
                .isEqualTo(TOO_DEEP);
    }

    @Test
    void aDeputyPutInTheMiddleIsTooDeepWhenTheLineBelowItIsLong() {
        assertThat(adding(
                        always("anna", "bram"), always("anna", "cees"), always("bram", "cees"), always("cees", "dirk")))
                .isEqualTo(TOO_DEEP);
    }

    @Test
    void theHolderAsDeputyOfHisDeputyIsALoop() {
        assertThat(adding(always("bram", "anna"), always("anna", "bram"))).isEqualTo(LOOP);
    }

    @Test
    void deputiesWhoReplaceEachOtherAreALoop() {
        assertThat(adding(always("cees", "bram"), always("anna", "bram"), always("bram", "cees")))
                .isEqualTo(LOOP);
    }

    @Test
    void periodsThatNeverOverlapMakeNoLoop() {
        var early = new Deputy(1, "anna", "bram", new Period(JANUARY, MARCH), "");
        var late = new Deputy(2, "anna", "cees", Period.since(MARCH), "");
        var earlyStep = new Deputy(3, "bram", "cees", new Period(JANUARY, MARCH), "");
        var lateStep = new Deputy(0, "cees", "bram", Period.since(MARCH), "");
        assertThat(adding(lateStep, early, late, earlyStep)).isEqualTo(FITS);
    }

    @Test
    void replacingSomebodyWhoDoesNotHaveTheRoleThenReplacesNobody() {
        assertThat(adding(always("dirk", "cees"))).isEqualTo(REPLACES_NOBODY);
        var early = new Deputy(1, "anna", "bram", new Period(JANUARY, MARCH), "");
        assertThat(adding(new Deputy(0, "bram", "cees", new Period(MARCH, JUNE), ""), early))
                .isEqualTo(REPLACES_NOBODY);
        assertThat(adding(new Deputy(0, "anna", "bram", Period.since(JUNE), "")))
                .isEqualTo(REPLACES_NOBODY);
    }

    private static DeputyLine.Finding adding(Deputy candidate, Deputy... recorded) {
        return DeputyLine.with(
                FakeAppointments.held(1, Role.KETENMANAGER, null, "anna", new Period(JANUARY, JUNE), recorded),
                candidate,
                2);
    }

    private static Deputy always(String replaces, String person) {
        return new Deputy(0, replaces, person, Period.since(JANUARY), "");
    }

    @Test
    void withoutAnyDepthNobodyStandsIn() {
        var held = FakeAppointments.held(1, Role.KETENMANAGER, null, "anna", Period.since(JANUARY));
        assertThat(DeputyLine.with(held, always("anna", "bram"), 0)).isEqualTo(TOO_DEEP);
    }
}

package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.mandate.RandomRegister.Tried;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is granted, consented to, withdrawn and asked in whatever order: the register says what a child would say. */
class MandatePropertiesTest {
    private static final int REGISTERS = 10_000;

    @Test
    @Tag("S3")
    @Tag("S10")
    @DisplayName(
            "S3/S10: in 10,000 random registers no act passes outside scope, amount or period, as known at any moment")
    void noActPassesOutsideItsMandate() {
        Map<Tried, Integer> tried = new EnumMap<>(Tried.class);
        for (long seed = 1; seed <= REGISTERS; seed++) {
            var cast = MandateCast.everything("K");
            var clock = new MovableClock(RegisterScene.START);
            var register = new RandomRegister(seed, cast, RegisterScene.inMemory(cast, clock), clock);
            try {
                register.play(25);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
            register.tried.forEach((what, times) -> tried.merge(what, times, Integer::sum));
        }
        System.out.println("random registers tried " + tried);
        // each of these must have happened often enough to mean anything
        assertThat(tried).containsOnlyKeys(Tried.values());
        assertThat(tried.values()).allSatisfy(times -> assertThat(times).isGreaterThan(REGISTERS / 10));
    }
}

package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ketenmanager.escalation.DecisionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of the emergency's clocks, against the numbers of the domain. */
class EmergencyPolicyTest {
    private static final DecisionFile POLICY = DecisionFile.named("emergency-policy");

    @ParameterizedTest(name = "{0} in {1}: {2} {3}")
    @CsvSource({
        "CONFIRMATION, OPBOUW, 4, CLOCK_HOURS",
        "CONFIRMATION, CRISIS, 2, CLOCK_HOURS",
        "CONFIRMATION, WERKEND, 4, CLOCK_HOURS",
        "CONFIRMATION, STABIEL, 4, CLOCK_HOURS",
        "CONFIRMATION, ROBUUST, 4, CLOCK_HOURS",
        "MAXIMUM, OPBOUW, 10, WORKING_DAYS",
        "MAXIMUM, CRISIS, 10, WORKING_DAYS",
        "MAXIMUM, WERKEND, 10, WORKING_DAYS",
        "MAXIMUM, STABIEL, 10, WORKING_DAYS",
        "MAXIMUM, ROBUUST, 10, WORKING_DAYS",
        "ACCOUNT, OPBOUW, 5, WORKING_DAYS",
        "ACCOUNT, CRISIS, 5, WORKING_DAYS",
        "ACCOUNT, WERKEND, 5, WORKING_DAYS",
        "ACCOUNT, STABIEL, 5, WORKING_DAYS",
        "ACCOUNT, ROBUUST, 5, WORKING_DAYS",
        "EVALUATION, OPBOUW, 10, WORKING_DAYS",
        "EVALUATION, CRISIS, 5, WORKING_DAYS",
        "EVALUATION, WERKEND, 10, WORKING_DAYS",
        "EVALUATION, STABIEL, 10, WORKING_DAYS",
        "EVALUATION, ROBUUST, 10, WORKING_DAYS",
    })
    void eachClockHasItsTermInEachPhase(String clock, String phase, int term, String unit) {
        assertThat(POLICY.decide(Map.of("clock", clock, "phase", phase)))
                .singleElement()
                .isEqualTo(Map.of("term", term, "unit", unit));
    }

    @Test
    void noRowMatchesAnUnknownSituation() {
        assertThat(POLICY.decide(Map.of("clock", "PATIENCE", "phase", "CRISIS")))
                .isEmpty();
        assertThat(POLICY.decide(Map.of("clock", "CONFIRMATION", "phase", "RUST")))
                .isEmpty();
    }
}

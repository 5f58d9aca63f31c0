package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.ketenmanager.escalation.DecisionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of a candidacy's clocks. */
class CandidacyPolicyTest {
    private static final DecisionFile POLICY = DecisionFile.named("candidacy-policy");

    @ParameterizedTest(name = "{0} in {1}: {2} working days")
    @CsvSource({
        "STATEMENTS, OPBOUW, 10",
        "STATEMENTS, CRISIS, 3",
        "STATEMENTS, WERKEND, 10",
        "STATEMENTS, STABIEL, 10",
        "STATEMENTS, ROBUUST, 10",
        "DECISION, OPBOUW, 15",
        "DECISION, CRISIS, 2",
        "DECISION, WERKEND, 15",
        "DECISION, STABIEL, 15",
        "DECISION, ROBUUST, 15",
        "REVIEW, OPBOUW, 15",
        "REVIEW, CRISIS, 15",
        "REVIEW, WERKEND, 15",
        "REVIEW, STABIEL, 15",
        "REVIEW, ROBUUST, 15",
    })
    void eachClockHasItsTermInEachPhase(String clock, String phase, int term) {
        assertThat(POLICY.decide(Map.of("clock", clock, "phase", phase)))
                .singleElement()
                .isEqualTo(Map.of("term", term, "unit", "WORKING_DAYS"));
    }

    @Test
    void noRowMatchesAnUnknownSituation() {
        assertThat(POLICY.decide(Map.of("clock", "PATIENCE", "phase", "CRISIS")))
                .isEmpty();
        assertThat(POLICY.decide(Map.of("clock", "DECISION", "phase", "RUST"))).isEmpty();
    }
}

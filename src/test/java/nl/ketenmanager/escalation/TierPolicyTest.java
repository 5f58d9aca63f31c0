package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the table of terms, against the table of the domain as written down apart from it. */
class TierPolicyTest {
    private static final DecisionFile POLICY = DecisionFile.named("tier-policy");

    @ParameterizedTest(name = "{0} in {1}, urgency {2}, route {3}: {4} {5}")
    @CsvFileSource(resources = "tier-policy.csv", numLinesToSkip = 1)
    void eachTierHasItsTermInEachPhase(
            String tier,
            String phase,
            String urgency,
            String route,
            int term,
            String unit,
            String onDeadline,
            String seen) {
        assertThat(POLICY.decide(Map.of("tier", tier, "phase", phase, "urgency", urgency, "route", route)))
                .as(
                        "bpmn/tier-policy.dmn, the rule for %s in %s with urgency %s; is it meant, change tier-policy.csv",
                        tier, phase, urgency)
                .singleElement()
                .isEqualTo(Map.of(
                        "term",
                        term,
                        "unit",
                        unit,
                        "onDeadline",
                        onDeadline,
                        "ketenmanagerSees",
                        seen,
                        "takeUpPercentage",
                        25,
                        "reminderPercentage",
                        75,
                        "standpointPercentage",
                        50,
                        "repeatPercentage",
                        50));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, CRISIS, NORMAL, TIERED",
        "TACTICAL, RUST, NORMAL, TIERED",
        "TACTICAL, CRISIS, LATER, TIERED",
        "tactical, CRISIS, NORMAL, TIERED",
        "POLITICAL, CRISIS, NORMAL, SHORTCUT",
    })
    void noRowMatchesAnUnknownSituation(String tier, String phase, String urgency, String route) {
        assertThat(POLICY.decide(Map.of("tier", tier, "phase", phase, "urgency", urgency, "route", route)))
                .isEmpty();
    }

    @Test
    void thereIsOneRowForEachSituation() {
        assertThat(POLICY.rules()).isEqualTo(6 * 5 * 2 + 5);
    }
}

package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a case starts, for every combination that a report can have. */
class EntryTierTest {
    private static final DecisionFile ENTRY = DecisionFile.named("entry-tier");

    @ParameterizedTest(name = "{0}, impact {1}, urgency {2}, {3}: {4}")
    @CsvFileSource(resources = "entry-tier.csv", numLinesToSkip = 1)
    void eachReportStartsAtItsTier(String route, String impact, String urgency, String phase, String tier) {
        assertThat(ENTRY.decide(Map.of("route", route, "impact", impact, "urgency", urgency, "phase", phase)))
                .containsExactly(Map.of("nextTier", tier));
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENCY, HIGH, HIGH, CRISIS",
        "TIERED, HIGH, HIGH, RUST",
        "TIERED, SEVERE, HIGH, ROBUUST",
        "TIERED, HIGH, LATER, ROBUUST",
    })
    void noRowMatchesAnUnknownSituation(String route, String impact, String urgency, String phase) {
        assertThat(ENTRY.decide(Map.of("route", route, "impact", impact, "urgency", urgency, "phase", phase)))
                .isEmpty();
    }
}

package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Invariant 6: a political decision counts when every competent office has decided")
class JointDecisionTest {
    private static final Instant NOW = Instant.parse("2026-09-07T10:00:00Z");

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(
            nullValues = "divided",
            value = {
                "DECIDE, DECIDE, DECIDE",
                "RESOLVE, RESOLVE, RESOLVE",
                "RESOLVE, DECIDE, DECIDE",
                "DECIDE, RESOLVE, DECIDE",
                "RETURN:TACTICAL, RETURN:TACTICAL, RETURN",
                "RETURN:TACTICAL, RETURN:KETENBESTUUR, divided",
                "DECIDE, RETURN:TACTICAL, divided",
                "DECIDE, FORWARD, divided",
                "FORWARD, FORWARD, divided",
                "RESOLVE, RETURN:TACTICAL, divided",
            })
    void whatTheyHaveInCommon(String one, String other, @Nullable DecisionCode common) {
        var joint = joint(one, other);
        assertThat(joint.isComplete()).isTrue();
        assertThat(joint.common()).isEqualTo(java.util.Optional.ofNullable(common));
    }

    @Test
    void itWaitsForTheLastOffice() {
        assertThat(joint("DECIDE", "").isComplete()).isFalse();
    }

    @Test
    void oneCompetentOfficeDecidesAlone() {
        assertThat(joint("DECIDE").isComplete()).isTrue();
        assertThat(joint("DECIDE").common()).contains(DecisionCode.DECIDE);
        assertThat(joint("FORWARD").common()).isEmpty();
    }

    private static JointDecision joint(String... codes) {
        return new JointDecision(
                Arrays.stream(codes).map(JointDecisionTest::decision).toList());
    }

    private static OfficeDecision decision(String code) {
        var awaited = OfficeDecision.awaited(1, new OfficeCode("SZW"), "Minister van SZW");
        if (code.isEmpty()) {
            return awaited;
        }
        var parts = code.split(":");
        var agreement = new Agreement(new PartnerCode("UWV"), LocalDate.parse("2026-10-01"), "Zo");
        return awaited.decided(new OfficeDecision.Given(
                DecisionCode.valueOf(parts[0]),
                "Zo",
                parts.length > 1 ? Tier.valueOf(parts[1]) : null,
                parts[0].equals("FORWARD") ? null : agreement,
                null,
                "ministerszw",
                NOW));
    }
}

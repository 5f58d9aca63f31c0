package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Invariant 6: a political decision counts when every competent office has decided")
class JointDecisionTest {
    private static final Instant NOW = Instant.parse("2026-09-07T10:00:00Z");
    private static final Chain TWO_OFFICES = new Chain(
            Chains.LAK.code(),
            "LAK",
            "Doel",
            Phase.WERKEND,
            Chains.LAK.capabilities(),
            List.of(partner("UWV", "SZW"), partner("BD", "FIN"), partner("CBS", "EZK")),
            Chains.LAK.bodies(),
            List.of(),
            false,
            true);

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

    @ParameterizedTest(name = "SZW {0}, FIN {1}: {2}")
    @CsvSource(
            nullValues = "divided",
            value = {
                // the same work
                "DECIDE:UWV:2026-10-01, DECIDE:UWV:2026-10-01, DECIDE",
                // each its own part
                "DECIDE:UWV:2026-10-01, DECIDE:BD:2026-11-01, DECIDE",
                "RESOLVE:UWV:2026-10-01, DECIDE:BD:2026-11-01, DECIDE",
                // another owner, or another date
                "DECIDE:UWV:2026-10-01, DECIDE:UWV:2026-11-01, divided",
                "DECIDE:BD:2026-10-01, DECIDE:UWV:2026-10-01, divided",
                "DECIDE:BD:2026-10-01, DECIDE:BD:2026-11-01, divided",
                "RESOLVE:UWV:2026-10-01, RESOLVE:UWV:2026-11-01, divided",
                "DECIDE:CBS:2026-10-01, DECIDE:BD:2026-10-01, divided",
            })
    @DisplayName("Another partner or another day is a difference, unless each office speaks for its own domain")
    void whoCarriesItOutAndBeforeWhenBelongsToTheDecision(String szw, String fin, @Nullable DecisionCode common) {
        var joint = new JointDecision(TWO_OFFICES, List.of(agreed("SZW", szw), agreed("FIN", fin)));
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
                TWO_OFFICES,
                Arrays.stream(codes).map(JointDecisionTest::decision).toList());
    }

    private static Partner partner(String code, String office) {
        return new Partner(
                new PartnerCode(code), code, PartnerKind.ZBO, true, StandpointVia.TASK, new OfficeCode(office));
    }

    private static OfficeDecision agreed(String office, String said) {
        var parts = said.split(":");
        return OfficeDecision.awaited(1, new OfficeCode(office), office)
                .decided(new OfficeDecision.Given(
                        DecisionCode.valueOf(parts[0]),
                        "Zo",
                        null,
                        new Agreement(new PartnerCode(parts[1]), LocalDate.parse(parts[2]), "Zo"),
                        null,
                        "iemand",
                        NOW));
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

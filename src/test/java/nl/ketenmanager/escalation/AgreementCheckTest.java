package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.Violation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");

    private final List<Violation> violations = new ArrayList<>();
    private final AgreementCheck check = new AgreementCheck(Chains.LAK, TODAY, violations);

    @ParameterizedTest
    @CsvSource({"2026-09-07", "2026-12-01T00:00:00"})
    void aPartnerAndADayFromTodayOnMakeAnAgreement(String due) {
        assertThat(check.required("BD", due, Optional.of("Leveren")))
                .contains(new Agreement(new PartnerCode("BD"), LocalDate.parse(due.substring(0, 10)), "Leveren"));
        assertThat(violations).isEmpty();
    }

    @Test
    @Tag("S22")
    @DisplayName("S22: the owner of an action is a partner, never the ketenmanager")
    void theOwnerIsAPartner() {
        assertThat(check.required("KETENMANAGER", "2026-10-01", Optional.of("Leveren")))
                .isEmpty();
        assertThat(violations)
                .containsExactly(new Violation(
                        "agreementOwner", "De waarde bij ‘Wie voert dit uit?’ is geen partner van deze keten."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-06 | De datum bij ‘Uiterlijk klaar op’ is voorbij. Kies maandag 7 september 2026 of later.
            morgen     | De waarde bij ‘Uiterlijk klaar op’ is geen datum. Schrijf hem als 2026-12-01.
            2026-02-30 | De waarde bij ‘Uiterlijk klaar op’ is geen datum. Schrijf hem als 2026-12-01.
            """)
    void aDayThatIsPastOrNoDayIsRefused(String due, String message) {
        assertThat(check.required("BD", due, Optional.of("Leveren"))).isEmpty();
        assertThat(violations).containsExactly(new Violation("agreementDue", message));
    }

    @Test
    void whereItIsOptionalItIsBothOrNeither() {
        assertThat(check.optional(null, " ", Optional.of("Leveren"))).isEmpty();
        assertThat(violations).isEmpty();
        assertThat(check.optional("BD", null, Optional.of("Leveren"))).isEmpty();
        assertThat(violations).extracting(Violation::field).containsExactly("agreementDue");
    }
}

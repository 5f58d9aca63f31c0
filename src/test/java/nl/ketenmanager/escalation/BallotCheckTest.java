package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.DecisionSubject;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");
    private static final Agreement AGREEMENT =
            new Agreement(new PartnerCode("BD"), LocalDate.parse("2026-10-01"), "Wij leveren opnieuw");

    private static final List<DecisionSubject> SUBJECTS = List.of(
            new DecisionSubject("PLANNING", "Planning", false, false, false),
            new DecisionSubject("WERKAFSPRAAK", "Werkafspraak", false, false, true));

    @Test
    void aSolutionHasAnOwnerAndADate() {
        var ballot = new Ballot("RESOLVE", " Wij leveren opnieuw ", null, "BD", "2026-10-01", null, null, null);
        assertThat(choice(Tier.OPERATIONAL, ballot)).isEqualTo(new Choice.Resolve("Wij leveren opnieuw", AGREEMENT));
        assertThat(violations(Tier.OPERATIONAL, new Ballot("RESOLVE", "Klaar", null, null, null, null, null, null)))
                .containsExactly(
                        new Violation("agreementOwner", "Kies bij ‘Wie voert dit uit?’ een ketenpartner."),
                        new Violation("agreementDue", "Vul bij ‘Uiterlijk klaar op’ een datum in."));
    }

    @Test
    void aDecisionHasAnOwnerAndADate() {
        assertThat(choice(
                        Tier.TACTICAL,
                        new Ballot("DECIDE", "Wij leveren opnieuw", null, "BD", "2026-10-01", null, null, null)))
                .isEqualTo(new Choice.Decide("Wij leveren opnieuw", AGREEMENT));
    }

    @Test
    void forwardingNeedsOnlyAReason() {
        assertThat(choice(Tier.TACTICAL, new Ballot("FORWARD", "Geen consensus", null, null, null, null, null, null)))
                .isEqualTo(new Choice.Forward("Geen consensus"));
        assertThat(violations(Tier.TACTICAL, new Ballot("FORWARD", " ", null, null, null, null, null, null)))
                .containsExactly(new Violation("motivation", "Vul ‘Motivering’ in."));
    }

    @Test
    void whoGivesBackChoosesALowerTierAndMayNameAnOwner() {
        assertThat(choice(
                        Tier.KETENMANAGER, new Ballot("RETURN", "Nog eens", "TACTICAL", null, null, null, null, null)))
                .isEqualTo(new Choice.Return("Nog eens", Tier.TACTICAL, Optional.empty()));
        assertThat(violations(
                        Tier.KETENMANAGER,
                        new Ballot("RETURN", "Nog eens", "KETENBESTUUR", null, null, null, null, null)))
                .containsExactly(new Violation(
                        "returnTier", "Kies bij ‘Terugleggen bij’ een lagere trede: OPERATIONAL of TACTICAL."));
        assertThat(violations(
                        Tier.KETENMANAGER, new Ballot("RETURN", "Nog eens", "TACTICAL", "BD", null, null, null, null)))
                .extracting(Violation::field)
                .containsExactly("agreementDue");
    }

    @Test
    void theLowestTierGivesNothingBack() {
        assertThat(violations(
                        Tier.OPERATIONAL,
                        new Ballot("RETURN", "Nog eens", "OPERATIONAL", null, null, null, null, null)))
                .containsExactly(new Violation(
                        "decision",
                        "Dit is de laagste trede; terugleggen kan hier niet. Kies bij ‘Besluit’ iets anders."));
    }

    @Test
    void anUnknownDecisionIsRefusedByName() {
        assertThat(violations(Tier.TACTICAL, new Ballot("GUESS", "Zomaar", null, null, null, null, null, null)))
                .containsExactly(new Violation(
                        "decision",
                        "De waarde bij ‘Besluit’ bestaat niet. Kies uit: RESOLVE, DECIDE, FORWARD, RETURN."));
        assertThat(violations(Tier.TACTICAL, new Ballot(null, "Zomaar", null, null, null, null, null, null)))
                .containsExactly(new Violation("decision", "Kies een waarde bij ‘Besluit’."));
    }

    @ParameterizedTest
    @CsvSource({"50000, 50000.00", "'1250,50', 1250.50", "1250.5, 1250.50", "0, 0.00", "' 12 ', 12.00"})
    void anAmountIsInEuros(String written, String euros) {
        assertThat(matter("PLANNING", written)).isEqualTo(new Visit.Matter("PLANNING", new BigDecimal(euros)));
    }

    @Test
    void whatIsNotSaidIsNotDecided() {
        var ordinary = new Visit.Matter("WERKAFSPRAAK", new BigDecimal("0.00"));
        assertThat(matter(null, null)).isEqualTo(ordinary);
        assertThat(matter(" ", "")).isEqualTo(ordinary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"50.000", "-1", "1e6", "12,345", "vijf", "€ 5", "12345678901234"})
    void whatCannotBeReadAsEurosIsRefusedTogetherWithTheRest(String written) {
        var check = new BallotCheck(Chains.LAK, Tier.TACTICAL, TODAY);
        var ballot = new Ballot("DECIDE", "", null, "BD", null, written, "ONZIN", null);
        check.matter(ballot, SUBJECTS);
        assertThat(catchThrowableOfType(RefusedException.class, () -> check.choice(ballot))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("subject", "amount", "motivation", "agreementDue");
    }

    private static Visit.Matter matter(@Nullable String subject, @Nullable String amount) {
        return new BallotCheck(Chains.LAK, Tier.TACTICAL, TODAY)
                .matter(new Ballot("DECIDE", "Goed", null, null, null, amount, subject, null), SUBJECTS);
    }

    private static Choice choice(Tier tier, Ballot ballot) {
        return new BallotCheck(Chains.LAK, tier, TODAY).choice(ballot);
    }

    private static List<Violation> violations(Tier tier, Ballot ballot) {
        return catchThrowableOfType(RefusedException.class, () -> choice(tier, ballot))
                .violations();
    }
}

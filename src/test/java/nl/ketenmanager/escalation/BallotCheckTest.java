package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.junit.jupiter.api.Test;

class BallotCheckTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");
    private static final Agreement AGREEMENT =
            new Agreement(new PartnerCode("BD"), LocalDate.parse("2026-10-01"), "Wij leveren opnieuw");

    @Test
    void aSolutionHasAnOwnerAndADate() {
        var ballot = new Ballot("RESOLVE", " Wij leveren opnieuw ", null, "BD", "2026-10-01", null);
        assertThat(choice(Tier.OPERATIONAL, ballot)).isEqualTo(new Choice.Resolve("Wij leveren opnieuw", AGREEMENT));
        assertThat(violations(Tier.OPERATIONAL, new Ballot("RESOLVE", "Klaar", null, null, null, null)))
                .containsExactly(
                        new Violation("agreementOwner", "Kies bij ‘Wie voert dit uit?’ een ketenpartner."),
                        new Violation("agreementDue", "Vul bij ‘Uiterlijk klaar op’ een datum in."));
    }

    @Test
    void aDecisionHasAnOwnerAndADate() {
        assertThat(choice(Tier.TACTICAL, new Ballot("DECIDE", "Wij leveren opnieuw", null, "BD", "2026-10-01", null)))
                .isEqualTo(new Choice.Decide("Wij leveren opnieuw", AGREEMENT));
    }

    @Test
    void forwardingNeedsOnlyAReason() {
        assertThat(choice(Tier.TACTICAL, new Ballot("FORWARD", "Geen consensus", null, null, null, null)))
                .isEqualTo(new Choice.Forward("Geen consensus"));
        assertThat(violations(Tier.TACTICAL, new Ballot("FORWARD", " ", null, null, null, null)))
                .containsExactly(new Violation("motivation", "Vul ‘Motivering’ in."));
    }

    @Test
    void whoGivesBackChoosesALowerTierAndMayNameAnOwner() {
        assertThat(choice(Tier.KETENMANAGER, new Ballot("RETURN", "Nog eens", "TACTICAL", null, null, null)))
                .isEqualTo(new Choice.Return("Nog eens", Tier.TACTICAL, Optional.empty()));
        assertThat(violations(Tier.KETENMANAGER, new Ballot("RETURN", "Nog eens", "KETENBESTUUR", null, null, null)))
                .containsExactly(new Violation(
                        "returnTier", "Kies bij ‘Terugleggen bij’ een lagere trede: OPERATIONAL of TACTICAL."));
        assertThat(violations(Tier.KETENMANAGER, new Ballot("RETURN", "Nog eens", "TACTICAL", "BD", null, null)))
                .extracting(Violation::field)
                .containsExactly("agreementDue");
    }

    @Test
    void theLowestTierGivesNothingBack() {
        assertThat(violations(Tier.OPERATIONAL, new Ballot("RETURN", "Nog eens", "OPERATIONAL", null, null, null)))
                .containsExactly(new Violation(
                        "decision",
                        "Dit is de laagste trede; terugleggen kan hier niet. Kies bij ‘Besluit’ iets anders."));
    }

    @Test
    void anUnknownDecisionIsRefusedByName() {
        assertThat(violations(Tier.TACTICAL, new Ballot("GUESS", "Zomaar", null, null, null, null)))
                .containsExactly(new Violation(
                        "decision",
                        "De waarde bij ‘Besluit’ bestaat niet. Kies uit: RESOLVE, DECIDE, FORWARD, RETURN."));
        assertThat(violations(Tier.TACTICAL, new Ballot(null, "Zomaar", null, null, null, null)))
                .containsExactly(new Violation("decision", "Kies een waarde bij ‘Besluit’."));
    }

    private static Choice choice(Tier tier, Ballot ballot) {
        return new BallotCheck(Chains.LAK, tier, TODAY).choice(ballot);
    }

    private static List<Violation> violations(Tier tier, Ballot ballot) {
        return catchThrowableOfType(RefusedException.class, () -> choice(tier, ballot))
                .violations();
    }
}

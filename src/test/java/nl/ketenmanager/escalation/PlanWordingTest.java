package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.ketenmanager.calendar.Deadline;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanWordingTest {
    private static final Instant START = Instant.parse("2026-09-07T08:00:00Z");
    private static final Deadline DEADLINE =
            new Deadline(START, START, Instant.parse("2026-09-10T15:00:00Z"), "3 werkdagen");
    private static final Instant REPEATED = Instant.parse("2026-09-14T15:00:00Z");
    private static final PlanWording WORDING = new PlanWording(Chains.LAK, Ladder.of(Chains.LAK));

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource(delimiter = '|', textBlock = """
            OPERATIONAL  | FORWARD               | Dan gaat de zaak op donderdag 10 september 2026 17.00 uur vanzelf naar het tactisch overleg.
            OPERATIONAL  | REMIND                | Dan blijft de zaak hier en volgt vanaf donderdag 10 september 2026 17.00 uur steeds een herinnering.
            TACTICAL     | REMIND_THEN_FORWARD   | Dan volgt op donderdag 10 september 2026 17.00 uur een herinnering en gaat de zaak op maandag 14 september 2026 17.00 uur vanzelf naar de ketenmanager.
            KETENMANAGER | ALARM                 | Dan blijft de zaak hier en slaan wij op donderdag 10 september 2026 17.00 uur alarm bij het ketenbureau.
            POLITICAL    | FORWARD               | Dan eindigt de zaak op donderdag 10 september 2026 17.00 uur zonder besluit.
            POLITICAL    | REMIND_THEN_FORWARD   | Dan volgt op donderdag 10 september 2026 17.00 uur een herinnering en eindigt de zaak op maandag 14 september 2026 17.00 uur zonder besluit.
            """)
    void itSaysWhatHappensAndWhen(Tier tier, OnDeadline onDeadline, String sentence) {
        var rule = new TierRule(Term.workingDays(3), 25, 75, 50, onDeadline, 50, KetenmanagerSees.TOTALS);
        assertThat(WORDING.ifNobodyActs(tier, rule, DEADLINE, REPEATED, "het ketenbureau"))
                .isEqualTo(sentence);
    }

    @Test
    void anEmptyTierIsPassedAndAtTheTopEndsTheCase() {
        assertThat(WORDING.empty(Tier.KERNTEAM))
                .isEqualTo("Hier zit niemand. De zaak gaat meteen naar de bewindspersonen.");
        assertThat(WORDING.empty(Tier.POLITICAL)).isEqualTo("Hier zit niemand. De zaak eindigt dan zonder besluit.");
    }
}

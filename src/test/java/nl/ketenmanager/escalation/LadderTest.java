package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ketenmanager.chain.Tier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    private static final Ladder WITH_KETENMANAGER = Ladder.of(Chains.LAK);
    private static final Ladder WITHOUT_KETENMANAGER = Ladder.of(Chains.STRAF);

    @ParameterizedTest(name = "{0} goes up to {1}, and in a chain without a ketenmanager to {2}")
    @CsvSource({
        "OPERATIONAL, TACTICAL, TACTICAL",
        "TACTICAL, KETENMANAGER, KETENBESTUUR",
        "KETENMANAGER, KETENBESTUUR, KETENBESTUUR",
        "KETENBESTUUR, KERNTEAM, KERNTEAM",
        "KERNTEAM, POLITICAL, POLITICAL",
        "POLITICAL, ,",
    })
    void aCaseGoesUpOneStep(Tier from, Tier to, Tier withoutKetenmanager) {
        assertThat(WITH_KETENMANAGER.above(from)).isEqualTo(Optional.ofNullable(to));
        assertThat(WITHOUT_KETENMANAGER.above(from)).isEqualTo(Optional.ofNullable(withoutKetenmanager));
    }

    @Test
    void aCaseGoesBackToAnyLowerTier() {
        assertThat(WITH_KETENMANAGER.below(Tier.KETENBESTUUR))
                .containsExactly(Tier.OPERATIONAL, Tier.TACTICAL, Tier.KETENMANAGER);
        assertThat(WITH_KETENMANAGER.below(Tier.OPERATIONAL)).isEmpty();
    }

    @Test
    @Tag("S23")
    @DisplayName("S23: a chain without a ketenmanager never returns a case to one")
    void aChainWithoutAKetenmanagerNeverReturnsACaseToOne() {
        assertThat(WITHOUT_KETENMANAGER.below(Tier.POLITICAL)).doesNotContain(Tier.KETENMANAGER);
        assertThat(WITHOUT_KETENMANAGER.from(Tier.OPERATIONAL)).doesNotContain(Tier.KETENMANAGER);
    }

    @Test
    void theRestOfTheWayBeginsAtTheTierItself() {
        assertThat(WITH_KETENMANAGER.from(Tier.KETENBESTUUR))
                .containsExactly(Tier.KETENBESTUUR, Tier.KERNTEAM, Tier.POLITICAL);
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATIONAL, het Productieoverleg",
        "TACTICAL, het tactisch overleg",
        "KETENMANAGER, de ketenmanager",
        "KETENBESTUUR, het ketenbestuur",
        "KERNTEAM, het kernteam",
        "POLITICAL, de bewindspersonen",
    })
    void aBodyHasItsArticleInASentence(Tier tier, String words) {
        assertThat(Names.theBody(Chains.LAK, tier)).isEqualTo(words);
    }
}

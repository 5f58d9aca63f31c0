package nl.ketenmanager.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The ladder, and the codes that name its seats. */
class TierTest {

    @Test
    void eachTierLeadsToTheNextAndThePoliticalOneToNone() {
        assertThat(Tier.OPERATIONAL.next()).contains(Tier.TACTICAL);
        assertThat(Tier.KETENBESTUUR.next()).contains(Tier.KERNTEAM);
        assertThat(Tier.POLITICAL.next()).isEmpty();
    }

    @Test
    void aTierIsBelowEveryHigherOneAndNotBelowItself() {
        assertThat(Tier.TACTICAL.isBelow(Tier.KETENMANAGER)).isTrue();
        assertThat(Tier.KETENMANAGER.isBelow(Tier.TACTICAL)).isFalse();
        assertThat(Tier.TACTICAL.isBelow(Tier.TACTICAL)).isFalse();
    }

    @Test
    void aCodeWithADashIsRefusedBecauseGroupNamesAreJoinedByIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartnerCode("U-WV"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfficeCode(""));
        assertThat(ChainCode.read("lak")).isEmpty();
        assertThat(ChainCode.read("LAK")).contains(new ChainCode("LAK"));
    }
}

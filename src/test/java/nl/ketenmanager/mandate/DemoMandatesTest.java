package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mandates of the demo chains, as everybody relies on them. */
@ApplicationTest
class DemoMandatesTest {
    private static final ChainCode LAK = new ChainCode("LAK");

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateLedger ledger;

    @Autowired
    private ChainRegister chains;

    @Autowired
    private OwnChains ownChains;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({
        "bdmedewerker, RESOLVE, OPERATIONAL_STAFF",
        "uwvlijn, DECIDE, LINE_MANAGER",
        "cbsregisseur, RETURN, KETENREGISSEUR",
        "ketenmanager, NOODESCALATIE, KETENMANAGER",
        "ketenmanager, AANWIJZING, KETENMANAGER",
        "plaatsvervanger, DECIDE, KETENMANAGER"
    })
    void whoSitsOnATierOfLakActsOnAMandate(String person, Power power, String role) {
        assertThat(covering(LAK, person, power)).isInstanceOfSatisfying(Covered.class, covered -> {
            assertThat(covered.ground().role()).hasToString(role);
            assertThat(covered.ground().code()).matches("mandate:\\d+/\\d+");
            assertThat(covered.ground().deputyFor())
                    .isEqualTo(person.equals("plaatsvervanger") ? "ketenmanager" : null);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "bdmedewerker, DECIDE",
        "uwvlijn, AANWIJZING",
        "ketenbureau, DECIDE",
        "bdbestuur, DECIDE",
        "omlijn, DECIDE"
    })
    void whoWasGivenNothingHasNothing(String person, Power power) {
        assertThat(covering(LAK, person, power)).isEqualTo(new Uncovered(Shortfall.NO_MANDATE, null));
    }

    @Test
    void strafWorksWithoutMandates() {
        assertThat(ledger.of(new ChainCode("STRAF"))).isEmpty();
    }

    @Test
    void theKetenmanagersMandateHasEverythingItNeeds() {
        var line = ledger.of(LAK).stream()
                .filter(one -> one.principal().equals(Grantor.KETENBESTUUR))
                .findFirst()
                .orElseThrow();
        assertThat(line.mandate().needs().all()).hasSize(5);
        assertThat(line.status(clock.instant(), clock.instant())).isEqualTo(MandateStatus.ACTIVE);
        assertThat(line.mandate().version(clock.instant())).isEqualTo(6);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: the mandate of the ketenmanager names the person who consented and was supported")
    void theKetenmanagersMandateIsHisOwn() {
        assertThat(db.sql("select distinct holder_person from keten.mandate where chain = 'LAK' and holder_role = ?")
                        .param("KETENMANAGER")
                        .query(String.class)
                        .list())
                .containsExactly("ketenmanager");
    }

    @Test
    void aCopiedChainHasItsOwn() {
        OwnChain copy = ownChains.copy("LAK", Phase.WERKEND);

        assertThat(ledger.of(copy.code())).hasSize(10);
        assertThat(covering(copy.code(), copy.person("ketenmanager"), Power.NOODESCALATIE))
                .isInstanceOf(Covered.class);
        assertThat(covering(copy.code(), "ketenmanager", Power.NOODESCALATIE)).isInstanceOf(Uncovered.class);
    }

    @Test
    void theViewShowsEachPowerForItsWholeTime() {
        assertThat(db.sql("""
                        select count(*) from keten.mandate_window w join keten.mandate m on m.id = w.mandate
                         where w.chain = 'LAK' and m.recorded_by = 'demo' and w.valid_until is null""").query(Integer.class).single()).isEqualTo(3 * (2 + 4 + 4) + 8);
    }

    private Coverage covering(ChainCode chain, String person, Power power) {
        var act = new Act(
                power,
                chain,
                Tier.TACTICAL,
                person,
                List.of(new PartnerCode("UWV"), new PartnerCode("BD"), new PartnerCode("CBS")),
                null,
                null,
                null,
                null);
        return transaction.execute(one -> mandates.covering(act, chains.rolesOf(person)));
    }
}

package nl.ketenmanager.chain.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.DemoData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The demo chains as everybody relies on them. */
@ApplicationTest
class DemoChainsTest {
    private static final ChainCode LAK = new ChainCode("LAK");
    private static final ChainCode STRAF = new ChainCode("STRAF");
    private static final String USERS = "bdmedewerker uwvmedewerker cbsmedewerker bdlijn uwvlijn cbslijn bdregisseur"
            + " uwvregisseur cbsregisseur bdbestuur uwvbestuur cbsbestuur ketenmanager plaatsvervanger ketenbureau kernteam"
            + " ministerszw staatssecretarisfin auditor proceseigenaar beheerder worker politiemedewerker omlijn"
            + " rechtspraakregisseur cjibbestuur ministerjenv";

    @Autowired
    private ChainRegister chains;

    @Autowired
    private DemoChains demo;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void everyDemoUserExistsWithTheOnePassword() {
        List<String> hashes = db.sql(
                        "select distinct password_hash from keten.person where email like id || '@%.example'")
                .query(String.class)
                .list();
        assertThat(hashes).singleElement().satisfies(hash -> assertThat(encoder.matches(DemoData.PASSWORD, hash))
                .isTrue());
        assertThat(USERS.split(" "))
                .allSatisfy(user -> assertThat(chains.rolesOf(user)).isNotEmpty());
    }

    @Test
    void loadingAgainChangesNothing() {
        String before = fingerprint();
        demo.load();
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void inLakEveryTierIsOccupiedAndChaired() {
        Chain lak = chains.find(LAK).orElseThrow();
        assertThat(lak.phase()).isEqualTo(Phase.WERKEND);
        assertThat(lak.hasKetenmanager()).isTrue();
        assertThat(Tier.values()).allSatisfy(tier -> assertThat(
                        chains.seats(LAK, tier, partners(lak)).isEmpty())
                .isFalse());
        assertThat(List.of(Tier.OPERATIONAL, Tier.TACTICAL, Tier.KETENMANAGER, Tier.KETENBESTUUR, Tier.KERNTEAM))
                .allSatisfy(tier -> assertThat(chains.chair(LAK, tier)).isPresent());
        assertThat(lak.body(Tier.OPERATIONAL).name()).isEqualTo("Productieoverleg");
    }

    @Test
    void theDeputyOfTheKetenmanagerIsHisDeputy() {
        assertThat(chains.holders(LAK, Role.KETENMANAGER))
                .extracting(Person::id)
                .containsExactly("ketenmanager", "plaatsvervanger");
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: every partner of both demo chains has a ketenregisseur with a deputy")
    void everyPartnerHasAKetenregisseurWithADeputy() {
        assertThat(chains.partnersWithoutKetenregisseur(LAK)).isEmpty();
        assertThat(chains.partnersWithoutKetenregisseur(STRAF)).isEmpty();
    }

    @Test
    @Tag("S23")
    @DisplayName("S23: STRAF has no ketenmanager, an empty kernteam and one minister for all")
    void strafHasNoKetenmanager() {
        Chain straf = chains.find(STRAF).orElseThrow();
        assertThat(straf.phase()).isEqualTo(Phase.STABIEL);
        assertThat(straf.hasKetenmanager()).isFalse();
        assertThat(chains.seats(STRAF, Tier.KETENMANAGER, partners(straf)).isEmpty())
                .isTrue();
        assertThat(chains.seats(STRAF, Tier.KERNTEAM, partners(straf)).isEmpty())
                .isTrue();
        assertThat(chains.seats(STRAF, Tier.POLITICAL, partners(straf)).occupants())
                .extracting(Person::id)
                .containsExactly("ministerjenv");
        assertThat(straf.partner(new PartnerCode("RECHTSPRAAK")).orElseThrow().instructable())
                .isFalse();
    }

    private static List<PartnerCode> partners(Chain chain) {
        return chain.partners().stream().map(Partner::code).toList();
    }

    private String fingerprint() {
        return db.sql("""
                        select (select md5(string_agg(p::text, ',' order by p.id)) from keten.person p)
                            || (select count(*) from keten.role_holding where recorded_by = 'demo')
                            || (select count(*) from keten.deputy where recorded_by = 'demo')""").query(String.class).single();
    }
}

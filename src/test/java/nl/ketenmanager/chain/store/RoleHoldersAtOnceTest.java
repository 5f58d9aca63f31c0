package nl.ketenmanager.chain.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.chain.RoleVerdict.Appointed;
import nl.ketenmanager.chain.RoleVerdict.Conflicting;
import nl.ketenmanager.chain.RoleVerdict.Ended;
import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people who change the same chain at the same moment: the second sees what the first did. */
@ApplicationTest
class RoleHoldersAtOnceTest {
    private static final ChainCode CHAIN = new ChainCode("TEGELIJK");
    private static final PartnerCode PARTNER = new PartnerCode("A");

    @Autowired
    private RoleHolders roleHolders;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void aChainAndPeopleOfItsOwn() {
        db.sql("""
                insert into keten.person (id, first_name, last_name, email)
                values ('gelijk1', 'Een', 'Eerste', 'een@test.example'), ('gelijk2', 'Een', 'Tweede', 'twee@test.example')
                on conflict do nothing""").update();
        db.sql(
                        "insert into keten.chain (code, name, objective) values ('TEGELIJK', 'Tegelijk', '') on conflict do nothing")
                .update();
        db.sql("insert into keten.chain_capability values ('TEGELIJK', 'KETENMANAGER') on conflict do nothing")
                .update();
        db.sql("""
                insert into keten.partner (chain, code, name, kind, instructable) values ('TEGELIJK', 'A', 'A', 'ZBO', true)
                on conflict do nothing""").update();
        db.sql("""
                insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by)
                select 'TEGELIJK', 'OPBOUW', '2006-01-01Z', '', '2006-01-01Z', 'test'
                 where not exists (select 1 from keten.chain_phase where chain = 'TEGELIJK')""").update();
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: two ketenregisseurs who are ended at once do not both go")
    void twoKetenregisseursEndedAtOnceDoNotBothGo() throws Exception {
        long first = appointed(appoint(Role.KETENREGISSEUR, PARTNER, "gelijk1"));
        long second = appointed(appoint(Role.KETENREGISSEUR, PARTNER, "gelijk2"));

        assertThat(atOnce(() -> end(first), () -> end(second)))
                .hasOnlyElementsOfTypes(Ended.class, Conflicting.class)
                .hasAtLeastOneElementOfType(Ended.class)
                .hasAtLeastOneElementOfType(Conflicting.class);
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: of two ketenmanagers appointed at once one is refused in words, not by an error")
    void ofTwoKetenmanagersAppointedAtOnceOneIsRefused() throws Exception {
        assertThat(atOnce(
                        () -> appoint(Role.KETENMANAGER, null, "gelijk1"),
                        () -> appoint(Role.KETENMANAGER, null, "gelijk2")))
                .hasAtLeastOneElementOfType(Appointed.class)
                .hasAtLeastOneElementOfType(Conflicting.class);
        db.sql("delete from keten.role_holding where chain = 'TEGELIJK' and role = 'KETENMANAGER'")
                .update();
    }

    private RoleVerdict appoint(Role role, PartnerCode partner, String person) {
        return roleHolders.appoint(
                new Nomination(CHAIN, role, partner, null, person, false, null, null, "Besluit", "test"));
    }

    private RoleVerdict end(long id) {
        return roleHolders.end(CHAIN, id, new Ending(null, "Andere baan", "test"));
    }

    private static long appointed(RoleVerdict verdict) {
        return ChainOnDatabase.appointed(verdict);
    }

    private static List<RoleVerdict> atOnce(Callable<RoleVerdict> one, Callable<RoleVerdict> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var verdicts = new ArrayList<RoleVerdict>();
            for (var started : List.of(
                    threads.submit(() -> {
                        barrier.await();
                        return one.call();
                    }),
                    threads.submit(() -> {
                        barrier.await();
                        return other.call();
                    }))) {
                verdicts.add(started.get());
            }
            return verdicts;
        } finally {
            threads.shutdown();
        }
    }
}

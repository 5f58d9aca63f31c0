package nl.ketenmanager.chain.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.DeputyNomination;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phases;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.chain.RoleVerdict.Appointed;
import nl.ketenmanager.support.AuditedActs;
import nl.ketenmanager.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain module on a real database, for a chain of its own: partners A and B, office X, people p0 to p5. */
final class ChainOnDatabase {
    static final PartnerCode A = new PartnerCode("A");
    static final PartnerCode B = new PartnerCode("B");
    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final DataSource DATABASE = connect();

    final JdbcClient db = JdbcClient.create(DATABASE);
    final MovableClock clock = new MovableClock(START);
    final ChainRegister chains = new JdbcChainRegister(db, clock);
    final Appointments appointments = new JdbcAppointments(db);
    final RoleHolders roleHolders = new RoleHolders(chains, appointments, new AuditedActs(), clock);
    final Phases phases = new Phases(chains, new JdbcPhaseHistory(db), new AuditedActs(), clock);
    final ChainCode code = new ChainCode("K" + COUNT.incrementAndGet());

    private ChainOnDatabase() {}

    static ChainOnDatabase with(Capability... capabilities) {
        var chain = new ChainOnDatabase();
        chain.insert(capabilities);
        return chain;
    }

    private static DataSource connect() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(4);
        JdbcClient.create(pool).sql("""
                        insert into keten.person (id, first_name, last_name, email)
                        select 'p' || n, 'Persoon', 'Nummer ' || n, 'p' || n || '@test.example' from generate_series(0, 5) n
                        """).update();
        return pool;
    }

    static DataSource database() {
        return DATABASE;
    }

    private void insert(Capability... capabilities) {
        run("insert into keten.chain (code, name, objective) values (:chain, 'Keten ' || :chain, 'Een doel.')");
        for (Capability capability : capabilities) {
            db.sql("insert into keten.chain_capability values (?, ?)")
                    .params(code.value(), capability.name())
                    .update();
        }
        run("""
                insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by)
                values (:chain, 'OPBOUW', '2020-01-01Z', 'Begin', '2020-01-01Z', 'test')""");
        run("insert into keten.office values (:chain, 'X', 'Minister van X')");
        run("""
                insert into keten.partner (chain, code, name, kind, instructable, office)
                values (:chain, 'A', 'Partner A', 'ZBO', true, 'X'), (:chain, 'B', 'Partner B', 'ZBO', true, null)""");
    }

    void run(String sql) {
        db.sql(sql).param("chain", code.value()).update();
    }

    Nomination nominate(Role role, @Nullable PartnerCode partner, String person) {
        return new Nomination(code, role, partner, null, person, false, null, null, "Besluit", "test");
    }

    long appoint(Role role, @Nullable PartnerCode partner, String person) {
        return appointed(roleHolders.appoint(nominate(role, partner, person)));
    }

    long deputise(long holding, @Nullable String replaces, String person, @Nullable Instant until) {
        return appointed(roleHolders.appointDeputy(
                new DeputyNomination(code, holding, replaces, person, null, until, "Vakantie", "test")));
    }

    RoleVerdict end(long holding, @Nullable Instant until) {
        return roleHolders.end(code, holding, new Ending(until, "Andere baan", "test"));
    }

    RoleVerdict endDeputy(long holding, long deputy, @Nullable Instant until) {
        return roleHolders.endDeputy(code, holding, deputy, new Ending(until, "Andere baan", "test"));
    }

    static long appointed(RoleVerdict verdict) {
        if (verdict instanceof Appointed appointed) {
            return appointed.id();
        }
        throw new AssertionError("expected an appointment, not " + verdict);
    }

    /** Who the engine sees in a group of this chain, at the moment of the clock. */
    List<String> members(String group) {
        return db.sql("""
                        select distinct user_id from keten.identity_membership
                         where group_id = :group and valid_from <= :now and (valid_until is null or valid_until > :now)
                         order by user_id""")
                .param("group", code + "-" + group)
                .param("now", Columns.time(clock.instant()))
                .query(String.class)
                .list();
    }
}

package nl.ketenmanager.audit.store;

import static nl.ketenmanager.audit.store.Account.CASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.audit.verify.Line;
import nl.ketenmanager.support.TestDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What PostgreSQL refuses: by triggers to everybody, by rights already to the owner of the tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditRightsTest {
    private final Account account = new Account(SealSigner.none());
    private final HikariDataSource owner = new HikariDataSource();

    @BeforeAll
    void write() {
        account.done(CASE, "FIRST");
        account.seal();
        owner.setJdbcUrl(TestDatabase.createFor("installation"));
        owner.setUsername("installation");
        Flyway.configure().dataSource(owner).schemas("keten").load().migrate();
    }

    @AfterAll
    void close() {
        owner.close();
        account.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update keten.audit_line set actor = 'x'",
                "update keten.audit_line set actor = 'x' where false",
                "delete from keten.audit_line",
                "truncate keten.audit_line",
                "update keten.audit_seal set at = now()",
                "delete from keten.audit_seal",
                "truncate keten.audit_seal cascade",
                "update keten.audit_seal_head set number = 9",
                "delete from keten.audit_seal_head",
                "truncate keten.audit_seal_head",
                "delete from keten.audit_custody",
                "truncate keten.audit_custody"
            })
    void nothingOfTheAccountIsChangedOrTakenAway(String sql) {
        refuses(() -> account.db.sql(sql).update(), "P0001", "the audit is append-only");
        refuses(() -> JdbcClient.create(owner).sql(sql).update(), "42501", "permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update keten.audit_custody set last_number = 0, sealed = false",
                "update keten.audit_custody set last_hash = repeat('1', 64), sealed = false",
                "update keten.audit_custody set last_hash = repeat('1', 64)",
                "update keten.audit_custody set name = 'x', last_number = 2, sealed = false",
                "update keten.audit_custody set sealed = false"
            })
    void aHeadOnlyGrows(String sql) {
        refuses(() -> account.db.sql(sql).update(), "P0001", "the head of a custody only grows");
    }

    @Test
    void theOwnerWritesAndSealsAllTheSame() {
        var db = JdbcClient.create(owner);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
        var entry = new Line.Entry(null, "ACT", "o", "DONE", null, "JOB", "a", null, Instant.EPOCH);

        transaction.executeWithoutResult(status -> new Ledger(db).add("K", List.of(entry, entry)));

        assertThat(new Sealer(db, transaction, SealSigner.none(), Clock.systemUTC()).seal())
                .hasValueSatisfying(
                        seal -> assertThat(seal.heads().get(0).number()).isEqualTo(2));
    }

    private static void refuses(ThrowingCallable statement, String state, String words) {
        assertThatThrownBy(statement).rootCause().isInstanceOfSatisfying(SQLException.class, refusal -> {
            assertThat(refusal.getSQLState()).isEqualTo(state);
            assertThat(refusal.getMessage()).contains(words);
        });
    }
}

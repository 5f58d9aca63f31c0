package nl.ketenmanager.mandate.store;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.PowerGrant;
import nl.ketenmanager.mandate.PowerMatrix;
import nl.ketenmanager.mandate.PowerRow;
import nl.ketenmanager.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The power matrix on a real database, for a new chain that nobody arranged anything for. */
final class MatrixOnDatabase {
    static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final DataSource DATABASE = connect();

    final JdbcClient db = JdbcClient.create(DATABASE);
    final MovableClock clock = new MovableClock(START);
    final PowerMatrix matrix = new JdbcPowerMatrix(db);
    final DecisionSubjects subjects = new JdbcDecisionSubjects(db);
    final ChainCode code = new ChainCode("M" + COUNT.incrementAndGet());

    private MatrixOnDatabase() {}

    static MatrixOnDatabase forANewChain() {
        var chain = new MatrixOnDatabase();
        chain.db
                .sql("insert into keten.chain (code, name, objective) values (:chain, 'Keten', 'Een doel.')")
                .param("chain", chain.code.value())
                .update();
        return chain;
    }

    private static DataSource connect() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(4);
        return pool;
    }

    PowerGrant grant(Power power, Role role) {
        return new PowerGrant(
                code, power, role, null, null, null, false, null, null, "Besluit van het bestuur", "bureau");
    }

    List<PowerRow> rows(Power power, Role role, Instant moment) {
        return matrix.at(code, moment).stream()
                .filter(row -> row.power() == power && row.role() == role)
                .toList();
    }
}

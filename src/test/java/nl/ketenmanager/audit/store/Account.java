package nl.ketenmanager.audit.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.audit.verify.ExportWriter;
import nl.ketenmanager.audit.verify.SealKeys;
import nl.ketenmanager.audit.verify.Verification;
import nl.ketenmanager.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An account on a database of its own: to write in it as the application does, and past it as a tamperer does. */
public final class Account implements AutoCloseable {
    public static final String CASE = "LAK-2026-00001";

    final HikariDataSource pool = pool(10);
    final JdbcClient db = JdbcClient.create(pool);
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    final SealSigner signer;
    final Sealer sealer;
    private final String url;
    private final HikariDataSource otherPool = pool(4);

    public Account(SealSigner signer) {
        this.signer = signer;
        url = TestDatabase.create();
        pool.setJdbcUrl(url);
        otherPool.setJdbcUrl(url);
        sealer = new Sealer(db, transaction, signer, Clock.systemUTC());
    }

    private static HikariDataSource pool(int size) {
        var pool = new HikariDataSource();
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(size);
        return pool;
    }

    /** One node's way to write. */
    TransactionalAudit audit() {
        return new TransactionalAudit(db, otherPool, Clock.systemUTC());
    }

    static AuditedAct act(String custody, String action) {
        return new AuditedAct(custody, "LAK", action, "escalation:" + custody, "uwvlijn", "own:LINE_MANAGER");
    }

    void done(String custody, String... actions) {
        var audit = audit();
        transaction.executeWithoutResult(status -> List.of(actions).forEach(one -> audit.done(act(custody, one))));
    }

    void seal() {
        sealer.seal().orElseThrow();
    }

    /** Past the triggers, as only the superuser of the server can. */
    void tamper(String... statements) {
        transaction.executeWithoutResult(status -> {
            db.sql("set local session_replication_role = replica").update();
            List.of(statements).forEach(sql -> db.sql(sql).update());
        });
    }

    List<String> actions(String custody) {
        return db.sql("select action from keten.audit_line where custody = ? order by number")
                .param(custody)
                .query(String.class)
                .list();
    }

    StoredAccount stored() {
        return new StoredAccount(pool, transaction.getTransactionManager(), signer);
    }

    Verification.Result verify() {
        return verify(signer.keys());
    }

    Verification.Result verify(SealKeys keys) {
        var verification = new Verification(keys);
        stored().passTo(verification);
        return verification.result();
    }

    Path export(Path folder) {
        try {
            var file = Files.createTempFile(folder, "account", ".ndjson");
            try (var out = Files.newBufferedWriter(file)) {
                var export = new ExportWriter(out, Clock.systemUTC().instant());
                stored().passTo(export);
                export.end();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pool.close();
        otherPool.close();
    }
}

package nl.ketenmanager.mandate.store;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.mandate.MandateCast;
import nl.ketenmanager.mandate.RegisterScene;
import nl.ketenmanager.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger on a real database, for a chain of its own with the parts of {@link MandateCast}. */
final class MandatesOnDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final HikariDataSource DATABASE = connect();
    static final Stored DOCUMENT = store();

    final JdbcClient db = JdbcClient.create(DATABASE);
    final JdbcMandateLedger ledger = new JdbcMandateLedger(db);
    final MandateCast cast = new MandateCast(new ChainCode("M" + COUNT.incrementAndGet()), Capability.values());

    MandatesOnDatabase() {
        run("insert into keten.chain (code, name, objective) values (:chain, 'Keten ' || :chain, 'Een doel.')");
        run("insert into keten.office values (:chain, 'X', 'Minister van X')");
        run("""
                insert into keten.partner (chain, code, name, kind, instructable, office)
                values (:chain, 'A', 'Partner A', 'MINISTRY_PART', true, 'X'), (:chain, 'B', 'Partner B', 'ZBO', true, 'X')""");
    }

    void run(String sql) {
        db.sql(sql).param("chain", cast.code().value()).update();
    }

    /** Whether the view has that mandate at that moment. */
    boolean seen(long mandate, Instant at) {
        return db.sql("""
                        select exists (select 1 from keten.mandate_window
                         where mandate = :id and valid_from <= :at and (valid_until is null or valid_until > :at))""")
                .param("id", mandate)
                .param("at", Timestamp.from(at))
                .query(Boolean.class)
                .single();
    }

    private static HikariDataSource connect() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(4);
        JdbcClient.create(pool).sql("""
                        insert into keten.person (id, first_name, last_name, email)
                        select p, 'Persoon', p, p || '@test.example'
                          from unnest(array['ketenmanager', 'staffA', 'bureau', 'lineA']) p""").update();
        return pool;
    }

    private static Stored store() {
        byte[] content = "besluit".getBytes(StandardCharsets.UTF_8);
        var stored = new Stored(
                new DocumentId(UUID.randomUUID()),
                "besluit.txt",
                "text/plain",
                content.length,
                sha256(content),
                "bureau",
                RegisterScene.START);
        JdbcClient.create(DATABASE)
                .sql("""
                        insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
                        values (?, 'besluit.txt', 'text/plain', ?, ?, ?, now(), 'bureau')""")
                .params(stored.id().value(), stored.size(), stored.sha256(), content)
                .update();
        return stored;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

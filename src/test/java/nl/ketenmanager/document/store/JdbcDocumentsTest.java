package nl.ketenmanager.document.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.support.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** What is stored comes back as it was, or not at all. */
class JdbcDocumentsTest {
    private static final HikariDataSource DATABASE = connect();
    private static final byte[] CONTENT = "%PDF-1.7 ondertekend".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-04-02T08:00:00Z");

    private final JdbcClient db = JdbcClient.create(DATABASE);
    private final JdbcDocuments documents =
            new JdbcDocuments(db, Clock.fixed(NOW, ZoneOffset.UTC), new DocumentSettings(DataSize.ofMegabytes(1)));

    private static HikariDataSource connect() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(2);
        return pool;
    }

    @AfterAll
    static void disconnect() {
        DATABASE.close();
    }

    @Test
    void aFileComesBackAsItWasStored() {
        var stored = documents.store(upload());

        assertThat(documents.find(stored.id())).contains(stored);
        assertThat(documents.content(stored.id())).isEqualTo(CONTENT);
        assertThat(stored.sha256()).matches("[0-9a-f]{64}");
        assertThat(stored.size()).isEqualTo(CONTENT.length);
        assertThat(stored.at()).isEqualTo(NOW);
        assertThat(stored.by()).isEqualTo("ketenbureau");
    }

    @Test
    void aFileThatWasNeverStoredIsNotFound() {
        assertThat(documents.find(new DocumentId(UUID.randomUUID()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update keten.document set name = 'x'",
                "delete from keten.document",
                "truncate keten.document cascade"
            })
    void theTableRefusesEveryChange(String change) {
        documents.store(upload());

        assertThatThrownBy(() -> db.sql(change).update()).hasMessageContaining("append-only");
    }

    @Test
    void theTableRefusesAHashOfSomethingElse() {
        assertThatThrownBy(() -> db.sql("""
                        insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
                        values (gen_random_uuid(), 'a.txt', 'text/plain', 1, repeat('0', 64), 'a', now(), 'x')""").update()).hasMessageContaining("document_hash_is_its_hash");
    }

    @Test
    void contentThatWasTamperedWithIsNotGivenOut() {
        var stored = documents.store(upload());
        db.sql("alter table keten.document disable trigger document_append_only")
                .update();
        db.sql("alter table keten.document drop constraint document_hash_is_its_hash")
                .update();
        db.sql("update keten.document set content = '%PDF-1.7 ondertekens' where id = ?")
                .param(stored.id().value())
                .update();
        db.sql("alter table keten.document enable trigger document_append_only").update();

        assertThatThrownBy(() -> documents.content(stored.id())).hasMessageContaining("not what was stored");
    }

    private static Upload upload() {
        return new Upload("document", "besluit.pdf", "application/pdf", CONTENT, "ketenbureau");
    }
}

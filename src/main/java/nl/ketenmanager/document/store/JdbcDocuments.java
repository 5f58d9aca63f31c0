package nl.ketenmanager.document.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files in {@code keten.document}; the table refuses every change. */
@Repository
@EnableConfigurationProperties(DocumentSettings.class)
class JdbcDocuments implements Documents {
    private final JdbcClient db;
    private final Clock clock;
    private final UploadCheck check;

    JdbcDocuments(JdbcClient db, Clock clock, DocumentSettings settings) {
        this.db = db;
        this.clock = clock;
        this.check = new UploadCheck(settings.largest());
    }

    @Override
    public List<Violation> violations(Upload upload) {
        try {
            check.kind(upload);
            return List.of();
        } catch (RefusedException refused) {
            return refused.violations();
        }
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Stored store(Upload upload) {
        FileKind kind = check.kind(upload);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var stored = new Stored(
                new DocumentId(UUID.randomUUID()),
                UploadCheck.plain(upload.name()),
                kind.mediaType(),
                upload.content().length,
                sha256(upload.content()),
                upload.by(),
                now);
        db.sql("""
                        insert into keten.document (id, name, media_type, size, sha256, content, stored_at, stored_by)
                        values (:id, :name, :type, :size, :sha256, :content, :at, :by)""")
                .param("id", stored.id().value())
                .param("name", stored.name())
                .param("type", stored.mediaType())
                .param("size", stored.size())
                .param("sha256", stored.sha256())
                .param("content", upload.content())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", stored.by())
                .update();
        return stored;
    }

    @Override
    public Optional<Stored> find(DocumentId id) {
        return db.sql(
                        "select id, name, media_type, size, sha256, stored_by, stored_at from keten.document where id = ?")
                .param(id.value())
                .query(JdbcDocuments::stored)
                .optional();
    }

    @Override
    public byte[] content(DocumentId id) {
        record Row(byte[] content, String sha256) {}
        Row row = db.sql("select content, sha256 from keten.document where id = ?")
                .param(id.value())
                .query((found, number) -> new Row(found.getBytes("content"), found.getString("sha256")))
                .single();
        if (!sha256(row.content()).equals(row.sha256())) {
            throw new IllegalStateException("document " + id.value() + " is not what was stored");
        }
        return row.content();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new DocumentId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("stored_by"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package nl.ketenmanager.audit.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which fields become the bytes of a hash: each field as its length in bytes (UTF-8), a colon, the bytes
 * and a semicolon; an empty field as {@code -;}. The length comes first, so no two rows of fields give the same bytes. The
 * hash is SHA-256 over all of them, in lower-case hexadecimals. The first field is the kind of record and the version of
 * this format.
 */
final class Canonical {
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final MessageDigest digest = sha256();

    Canonical(String kind) {
        add(kind);
    }

    Canonical add(@Nullable String field) {
        if (field == null) {
            update("-;");
        } else {
            byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
            update(bytes.length + ":");
            digest.update(bytes);
            update(";");
        }
        return this;
    }

    Canonical add(long number) {
        return add(Long.toString(number));
    }

    Canonical add(Instant moment) {
        return add(text(moment));
    }

    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** UTC with always six decimals, which is what the database keeps. */
    static String text(Instant moment) {
        return MICROS.format(moment);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void update(String ascii) {
        digest.update(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}

package nl.ketenmanager.mandate.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.MandateLedger.RequestKey;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** A short fingerprint by which a repeated request is recognised without keeping it. */
final class RequestDigest {
    private static final int LONGEST_KEY = 200;

    private RequestDigest() {}

    static RequestKey key(String key, Record request, @Nullable Record parent, @Nullable Upload upload) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new RefusedException("Idempotency-Key", "De Idempotency-Key heeft 1 tot 200 tekens.");
        }
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            // a record writes its fields in one order, and a file that came as a part is not in it
            sha.update((request + " " + parent).getBytes(StandardCharsets.UTF_8));
            if (upload != null) {
                sha.update(upload.content());
            }
            return new RequestKey(key, HexFormat.of().formatHex(sha.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

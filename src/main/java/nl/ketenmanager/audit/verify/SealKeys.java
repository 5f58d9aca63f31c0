package nl.ketenmanager.audit.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The public Ed25519 keys with which seals may be signed, by their ids: the first 16 hexadecimals of the SHA-256 of the
 * encoded key. A file holds one or more of them in PEM, the present one first.
 */
public final class SealKeys {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

    private final Map<String, PublicKey> keys = new LinkedHashMap<>();

    private SealKeys() {}

    public static SealKeys none() {
        return new SealKeys();
    }

    public static SealKeys read(Path file) throws IOException {
        var read = new SealKeys();
        var matcher = PEM.matcher(Files.readString(file));
        while (matcher.find()) {
            read.add(Base64.getMimeDecoder().decode(matcher.group(1)));
        }
        if (read.isEmpty()) {
            throw new IllegalArgumentException("No public key (PEM) in " + file);
        }
        return read;
    }

    private void add(byte[] encoded) {
        try {
            keys.put(id(encoded), KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException notEd25519) {
            throw new IllegalArgumentException("Not a public Ed25519 key", notEd25519);
        }
    }

    public boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The id of the first key: the one that signs now. */
    public String present() {
        return keys.keySet().iterator().next();
    }

    boolean know(String keyId) {
        return keys.containsKey(keyId);
    }

    public boolean confirm(String keyId, String hash, String signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(keys.get(keyId));
            check.update(hash.getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException notASignature) {
            return false;
        }
    }

    private static String id(byte[] encoded) {
        return HexFormat.of().formatHex(Canonical.sha256().digest(encoded)).substring(0, 16);
    }
}

package nl.ketenmanager.audit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import nl.ketenmanager.audit.verify.Seal;
import nl.ketenmanager.audit.verify.SealKeys;
import org.jspecify.annotations.Nullable;

/** Signs seals with the key of this installation, if it has one. */
final class SealSigner {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";

    private final @Nullable PrivateKey key;
    private final SealKeys keys;

    private SealSigner(@Nullable PrivateKey key, SealKeys keys) {
        this.key = key;
        this.keys = keys;
    }

    static SealSigner none() {
        return new SealSigner(null, SealKeys.none());
    }

    /** @throws IllegalStateException when the two files do not belong together */
    static SealSigner with(Path file) {
        try {
            var signer = new SealSigner(privateKey(Files.readString(file)), SealKeys.read(publicKeyOf(file)));
            String probe = "0".repeat(64);
            if (!signer.keys.confirm(signer.keys.present(), probe, signer.signature(probe))) {
                throw new IllegalStateException(publicKeyOf(file) + " does not belong to " + file);
            }
            return signer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a key where there is none yet, for the owner of the folder only. */
    static SealSigner made(Path file) {
        try {
            if (!Files.exists(publicKeyOf(file))) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                Files.deleteIfExists(file);
                createForOwner(file);
                Files.writeString(file, pem(PRIVATE, pair.getPrivate().getEncoded()));
                Files.writeString(
                        publicKeyOf(file), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
            }
            return with(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SealKeys keys() {
        return keys;
    }

    Seal sign(Seal seal) {
        return key == null ? seal : seal.signed(keys.present(), signature(seal.hash()));
    }

    private String signature(String hash) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(hash.getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path publicKeyOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    private static PrivateKey privateKey(String pem) {
        String body = pem.replaceAll("-----(BEGIN|END) " + PRIVATE + "-----", "");
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body));
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded);
        } catch (GeneralSecurityException | IllegalArgumentException other) {
            throw new IllegalStateException("ketenmanager.audit.signing-key is no Ed25519 key in PEM (PKCS 8)", other);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, body, kind);
    }

    private static void createForOwner(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }
}

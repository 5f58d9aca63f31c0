package nl.ketenmanager.audit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import nl.ketenmanager.audit.verify.Finding.Problem;
import nl.ketenmanager.audit.verify.SealKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys of an installation: made, given, changed. */
class SealSignerTest {
    @TempDir
    private Path folder;

    private Path made(String name) {
        var file = folder.resolve(name);
        SealSigner.made(file);
        return file;
    }

    private static Path publicKey(Path file) {
        return file.resolveSibling(file.getFileName() + ".pub");
    }

    @Test
    void aKeyIsMadeOnceAndIsTheOwnersOnly() throws IOException {
        var file = made("key");
        String key = Files.readString(file);

        assertThat(SealSigner.made(file).keys().present())
                .isEqualTo(SealSigner.with(file).keys().present());
        assertThat(Files.readString(file)).isEqualTo(key).startsWith("-----BEGIN PRIVATE KEY-----");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aPublicKeyThatDoesNotBelongToItStopsTheStart() throws IOException {
        var file = made("key");
        Files.copy(publicKey(made("other")), publicKey(file), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> SealSigner.with(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not belong to");
    }

    @Test
    void whatIsNoKeyStopsTheStart() throws IOException {
        var file = made("key");
        Files.writeString(file, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");

        assertThatThrownBy(() -> SealSigner.with(file)).hasMessageContaining("signing-key is no Ed25519 key");
        assertThatThrownBy(() -> SealSigner.with(folder.resolve("nowhere"))).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> SealKeys.read(file)).hasMessageContaining("No public key");
    }

    /** Not signed at first, then by one key, then by the next. */
    @Test
    void olderSealsStayCheckableWhenAKeyComesAndWhenItChanges() throws IOException {
        var old = made("old");
        var present = made("present");
        try (var account = new Account(SealSigner.none())) {
            account.done("a", "ACT");
            account.seal();
            assertThat(account.verify(SealKeys.read(publicKey(old))).findings())
                    .extracting("number", "problem")
                    .containsExactly(tuple(1L, Problem.SEAL_NOT_SIGNED));
            sealWith(account, SealSigner.with(old));
            sealWith(account, SealSigner.with(present));
            var both = Files.writeString(
                    folder.resolve("both.pub"),
                    Files.readString(publicKey(present)) + Files.readString(publicKey(old)));

            assertThat(account.verify(SealKeys.read(both)).isIntact()).isTrue();
            assertThat(account.verify().isIntact())
                    .as("without looking at signatures")
                    .isTrue();
            assertThat(account.verify(SealKeys.read(publicKey(present))).findings())
                    .extracting("number", "problem")
                    .containsExactly(tuple(2L, Problem.SEAL_KEY_UNKNOWN));
        }
    }

    private static void sealWith(Account account, SealSigner signer) {
        account.done("a", "ACT");
        new Sealer(account.db, account.transaction, signer, Clock.systemUTC())
                .seal()
                .orElseThrow();
    }
}

package nl.ketenmanager.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/**
 * PostgreSQL that comes with the application and keeps its data in a folder, so that two commands are enough to try it.
 * Durable like a server: a machine that loses power loses nothing that was answered.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private final FolderLock lock;
    private final DatabasePassword password;
    private final EmbeddedPostgres postgres;

    EmbeddedDatabase(Path home) throws IOException {
        Path folder = home.toAbsolutePath().normalize();
        Files.createDirectories(folder);
        keepToOwner(folder);
        // before the orphan is stopped: otherwise a second start would kill the database of the first
        lock = FolderLock.on(folder);
        try {
            password = DatabasePassword.in(folder);
            Path data = folder.resolve("postgres");
            refuseHalfMade(data);
            OrphanedServer.stop(data);
            postgres = start(folder, data);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private EmbeddedPostgres start(Path folder, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                // the library starts the server fast and unsafe; these three take that back
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("shared_buffers", "128MB")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // options for initdb: nobody on this machine gets in without the password
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.text())
                .start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    String user() {
        return "postgres";
    }

    String password() {
        return password.text();
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            postgres.close();
        }
    }

    private static void keepToOwner(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void refuseHalfMade(Path data) {
        if (Files.isDirectory(data) && !Files.exists(data.resolve("PG_VERSION"))) {
            throw new IllegalStateException(
                    "The first start was interrupted: " + data + " is half made. Remove it and start again");
        }
    }
}

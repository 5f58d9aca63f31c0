package nl.ketenmanager.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL that outlived its application (which was killed): it is stopped before a new one is started. */
final class OrphanedServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final long PATIENCE_SECONDS = 30;

    private OrphanedServer() {}

    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).lines().findFirst().orElse("").trim();
        var server = process(pid).filter(process -> serves(process, data));
        if (server.isEmpty()) {
            // the number now belongs to another program, or to none, or was never written
            LOG.warn("Removing the stale PostgreSQL lock of process '{}'", pid);
            Files.deleteIfExists(pidFile);
            return;
        }
        LOG.warn("Stopping PostgreSQL {} that outlived its application", pid);
        server.get().destroy();
        if (!ended(server.get().onExit())) {
            server.get().destroyForcibly();
            ended(server.get().onExit());
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path data) {
        var info = process.info();
        String command = info.commandLine().or(info::command).orElse("");
        return process.isAlive()
                && command.contains("postgres")
                && (info.commandLine().isEmpty() || command.contains(data.toString()));
    }

    private static boolean ended(CompletableFuture<ProcessHandle> exit) {
        try {
            exit.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

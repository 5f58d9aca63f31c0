package nl.ketenmanager.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that comes with the application loses nothing and lets nobody in. A real PostgreSQL each time. */
class EmbeddedDatabaseTest {
    @TempDir
    private Path home;

    @Test
    void dataIsKeptOverARestart() throws Exception {
        try (var first = new EmbeddedDatabase(home)) {
            execute(first, "create table kept as select 42 as answer");
        }
        try (var second = new EmbeddedDatabase(home)) {
            assertThat(query(second, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void whatWasAnsweredIsOnDisk() throws Exception {
        try (var database = new EmbeddedDatabase(home)) {
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var database = new EmbeddedDatabase(home)) {
            for (String password : new String[] {"", "postgres", "fout"}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), password)
                                .close())
                        .isInstanceOf(SQLException.class);
            }
            assertThat(query(database, "show listen_addresses")).isEqualTo("localhost");
            assertThat(query(database, "show unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void theFolderAndThePasswordAreTheOwnersOnly() throws Exception {
        try (var database = new EmbeddedDatabase(home)) {
            assertThat(database.password()).hasSize(48);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                    .isEqualTo("rwx------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
        }
    }

    /** In another process, as it would be: within one, Java itself already refuses the second lock. */
    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndTheFirstIsUnharmed() throws Exception {
        try (var first = new EmbeddedDatabase(home)) {
            var second = otherApplication();

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isNotZero();
            assertThat(new String(second.getInputStream().readAllBytes()))
                    .contains("Another Ketenmanager is using", "KETENMANAGER_DATA");
            assertThat(query(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aSecondStartInTheSameProcessIsRefusedAlike() throws Exception {
        try (var first = new EmbeddedDatabase(home)) {
            assertThatThrownBy(() -> new EmbeddedDatabase(home).close())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another Ketenmanager is using");
            assertThat(query(first, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerThatOutlivedItsKilledApplicationIsStoppedAndItsDataKept() throws Exception {
        var application = otherApplication();
        String started;
        try (var output = application.inputReader()) {
            do {
                started = output.readLine();
            } while (started != null && !started.startsWith("STARTED "));
            assertThat(started).isNotNull();
            long orphan = postmaster();
            application.destroyForcibly().waitFor();
            assertThat(ProcessHandle.of(orphan)).isPresent();

            try (var next = new EmbeddedDatabase(home)) {
                assertThat(query(next, "select answer from kept")).isEqualTo("42");
                assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive))
                        .isEmpty();
                assertThat(postmaster()).isNotEqualTo(orphan);
            }
        }
    }

    @Test
    void aLockWhoseProcessIsAnotherProgramNowIsRemovedAndThatProgramLeftAlone() throws Exception {
        new EmbeddedDatabase(home).close();
        Path lock = home.resolve("postgres/postmaster.pid");
        var bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.write(
                    lock,
                    List.of(
                            String.valueOf(bystander.pid()),
                            home.resolve("postgres").toString()));

            try (var database = new EmbeddedDatabase(home)) {
                assertThat(query(database, "select 1")).isEqualTo("1");
            }
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroy();
        }
    }

    @Test
    void aLockOfNobodyIsRemoved() throws Exception {
        new EmbeddedDatabase(home).close();
        Files.write(home.resolve("postgres/postmaster.pid"), List.of("4194000", "x"));

        try (var database = new EmbeddedDatabase(home)) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aLockThatCannotBeReadIsRemoved() throws Exception {
        new EmbeddedDatabase(home).close();
        Files.writeString(home.resolve("postgres/postmaster.pid"), "");

        try (var database = new EmbeddedDatabase(home)) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aHalfMadeFolderIsRefusedAndTheFolderIsFreeAgain() throws Exception {
        Files.createDirectories(home.resolve("postgres/base"));

        assertThatThrownBy(() -> new EmbeddedDatabase(home).close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("half made");

        Files.delete(home.resolve("postgres/base"));
        Files.delete(home.resolve("postgres"));
        try (var database = new EmbeddedDatabase(home)) {
            assertThat(query(database, "select 1")).isEqualTo("1");
        }
    }

    private Process otherApplication() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherApplication.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                .get(0)
                .trim());
    }

    static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Another Ketenmanager on the same machine: starts the database, writes, and waits to be killed. */
    static final class OtherApplication {
        private OtherApplication() {}

        public static void main(String[] arguments) throws Exception {
            var database = new EmbeddedDatabase(Path.of(arguments[0]));
            execute(database, "create table kept as select 42 as answer");
            System.out.println("STARTED " + database.url());
            Thread.sleep(TimeUnit.MINUTES.toMillis(2));
        }
    }
}

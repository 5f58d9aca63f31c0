package nl.ketenmanager.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** One PostgreSQL server per test run; every application context gets a database of its own, copied from a template. */
public final class TestDatabase {
    private static final String[] ENGINE_SCRIPTS = {
        "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history"
    };
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** A new, migrated database without demo data; its JDBC address. */
    public static synchronized String create() {
        String name = "keten" + COUNT.incrementAndGet();
        execute("create database " + name + " template keten_template strategy file_copy");
        return url(name);
    }

    /** An empty database whose owner is no superuser, as on a server; its JDBC address. */
    public static synchronized String createFor(String owner) {
        execute("create role " + owner + " login");
        execute("create database " + owner + " owner " + owner);
        return url(owner);
    }

    private static EmbeddedPostgres start() {
        try {
            // the server must outlive the application contexts, so it is not closed by a hook of its own
            var server = EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
            SpringApplication.getShutdownHandlers().add(() -> close(server));
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database keten_template");
            }
            migrate(server.getDatabase("postgres", "keten_template"));
            return server;
        } catch (IOException | SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static void migrate(DataSource template) throws SQLException {
        Flyway.configure().dataSource(template).schemas("keten").load().migrate();
        try (var connection = template.getConnection()) {
            for (String script : ENGINE_SCRIPTS) {
                ScriptUtils.executeSqlScript(
                        connection,
                        new ClassPathResource(
                                "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"));
            }
        }
    }

    private static void execute(String sql) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String url(String name) {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an application context its own database. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Config {

        @Bean
        JdbcConnectionDetails testDatabase() {
            String url = create();
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return url;
                }
            };
        }
    }
}

package nl.ketenmanager.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import nl.ketenmanager.platform.EmbeddedDefault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the application to its own PostgreSQL; profile {@code postgres} connects it to a server instead. */
@Configuration
@EmbeddedDefault
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${ketenmanager.data}") Path home) throws IOException {
        return new EmbeddedDatabase(home);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.user();
            }

            @Override
            public String getPassword() {
                return database.password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}

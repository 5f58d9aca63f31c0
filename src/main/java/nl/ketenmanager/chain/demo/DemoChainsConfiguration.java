package nl.ketenmanager.chain.demo;

import javax.sql.DataSource;
import nl.ketenmanager.platform.EmbeddedDefault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Loads the demo chains at each start on the embedded database, before the application reports that it is ready. */
@Configuration
@EmbeddedDefault
class DemoChainsConfiguration {

    @Bean
    ApplicationRunner loadDemoChains(
            DataSource dataSource,
            PasswordEncoder encoder,
            @Value("${ketenmanager.demo.password:ketenmanager}") String password) {
        var chains = new DemoChains(dataSource, encoder, password);
        return arguments -> chains.load();
    }
}

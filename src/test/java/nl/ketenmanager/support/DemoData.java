package nl.ketenmanager.support;

import java.util.Map;
import javax.sql.DataSource;
import nl.ketenmanager.chain.demo.DemoChains;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives an application context the demo chains LAK and STRAF; everybody's password is {@link #PASSWORD}. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoData {
    public static final String PASSWORD = "ketenmanager";

    // hashing is slow on purpose, and every request of a test logs in
    private static final PasswordEncoder QUICK =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));

    @Bean
    DemoChains demoChains(DataSource dataSource) {
        var chains = new DemoChains(dataSource, QUICK, PASSWORD);
        chains.load();
        return chains;
    }
}

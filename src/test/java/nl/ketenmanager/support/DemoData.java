package nl.ketenmanager.support;

import javax.sql.DataSource;
import nl.ketenmanager.chain.demo.DemoChains;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives an application context the demo chains LAK and STRAF; everybody's password is {@link #PASSWORD}. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoData {
    public static final String PASSWORD = "ketenmanager";

    @Bean
    DemoChains demoChains(DataSource dataSource, PasswordEncoder encoder) {
        var chains = new DemoChains(dataSource, encoder, PASSWORD);
        chains.load();
        return chains;
    }
}

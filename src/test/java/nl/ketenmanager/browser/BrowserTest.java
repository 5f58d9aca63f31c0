package nl.ketenmanager.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ketenmanager.support.DemoData;
import nl.ketenmanager.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The whole application as {@code mvn spring-boot:run} gives it: everything runs by itself, mail ends in a folder. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "db-scheduler.polling-interval=500ms",
            // as stale as a login in Tasklist can be: five seconds are too short to be hit on purpose
            "camunda.bpm.webapp.auth.cache.time-to-live=60000"
        })
@ActiveProfiles("test")
@Import({TestDatabase.Config.class, DemoData.class, BrowserTest.MailFolder.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {

    /** A folder of its own for the mail of one run. */
    @TestConfiguration(proxyBeanMethods = false)
    class MailFolder {

        @Bean
        DynamicPropertyRegistrar mailFolder() {
            Path folder = create();
            return registry -> registry.add("ketenmanager.mail.folder", folder::toString);
        }

        private static Path create() {
            try {
                return Files.createTempDirectory("ketenmanager-mail");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

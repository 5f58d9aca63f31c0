package nl.ketenmanager.notification.mail;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Chooses how mail leaves: by the mail server if there is one, else into a folder, but never silently on a server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {
    private static final String DEMO_SENDER = "Ketenmanager <ketenmanager@ketenmanager.example>";

    @Bean
    MailWriter mailWriter(@Value("${ketenmanager.base-url:http://localhost:8080}") String baseUrl) {
        return new MailWriter(baseUrl);
    }

    @Bean
    MailChannel mailChannel(
            ObjectProvider<JavaMailSender> server,
            MailSettings settings,
            Clock clock,
            Environment environment,
            @Value("${ketenmanager.data:./data}") Path data) {
        JavaMailSender sender = server.getIfAvailable();
        if (sender != null) {
            require(settings.from() != null, "spring.mail.host is set, but ketenmanager.mail.from is not");
            return new SmtpMailChannel(withTimeouts(sender), new MimeMail(settings.from(), clock));
        }
        // With a database of its own this is a real installation: mail that ends in a folder there reaches nobody.
        boolean realInstallation = environment.acceptsProfiles(Profiles.of("postgres"));
        require(
                !realInstallation || settings.folder() != null,
                "Set spring.mail.host, or ketenmanager.mail.folder on purpose");
        return new FolderMailChannel(
                orElse(settings.folder(), data.resolve("mail")),
                new MimeMail(orElse(settings.from(), DEMO_SENDER), clock),
                clock);
    }

    /** Jakarta Mail waits for ever by default; a dead mail server would then hold the sender's thread. */
    private static JavaMailSender withTimeouts(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl smtp) {
            Properties properties = smtp.getJavaMailProperties();
            for (String protocol : new String[] {"smtp", "smtps"}) {
                for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                    properties.putIfAbsent("mail." + protocol + "." + wait, "10000");
                }
            }
        }
        return sender;
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}

package nl.ketenmanager.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailConfigurationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(MailConfiguration.class)
            .withBean(Clock.class, Clock::systemUTC);

    @Test
    void putsMailInAFolderWhenThereIsNoServer() {
        application.run(
                context -> assertThat(context).getBean(MailChannel.class).isInstanceOf(FolderMailChannel.class));
    }

    @Test
    void usesTheMailServerAndNeverWaitsForItForEver() {
        application
                .withPropertyValues(
                        "spring.mail.host=mail.keten.example",
                        "spring.mail.properties.mail.smtp.timeout=3000",
                        "ketenmanager.mail.from=ketenmanager@keten.example")
                .run(context -> {
                    assertThat(context).getBean(MailChannel.class).isInstanceOf(SmtpMailChannel.class);
                    assertThat(context.getBean(JavaMailSenderImpl.class).getJavaMailProperties())
                            .containsEntry("mail.smtp.timeout", "3000")
                            .containsEntry("mail.smtp.connectiontimeout", "10000")
                            .containsEntry("mail.smtps.writetimeout", "10000");
                });
    }

    @Test
    void doesNotStartAnInstallationWhoseMailWouldReachNobody() {
        var installation = application.withPropertyValues("spring.profiles.active=postgres");
        installation.run(
                context -> assertThat(context).getFailure().rootCause().hasMessageContaining("spring.mail.host"));
        installation.withPropertyValues("ketenmanager.mail.folder=target/mail").run(context -> assertThat(context)
                .hasNotFailed());
    }

    @Test
    void doesNotStartWithAMailServerAndNoSender() {
        application
                .withPropertyValues("spring.mail.host=mail.keten.example")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("ketenmanager.mail.from"));
    }
}

package nl.ketenmanager.notification.mail;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where mail comes from and, without a mail server, where it goes.
 *
 * @param from   the address of the sender, with or without a name: {@code Ketenmanager <ketenmanager@keten.example>}
 * @param folder where mail is put when no {@code spring.mail.host} is set
 */
@ConfigurationProperties("ketenmanager.mail")
record MailSettings(@Nullable String from, @Nullable Path folder) {}

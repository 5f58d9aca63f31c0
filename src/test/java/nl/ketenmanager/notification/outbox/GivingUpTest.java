package nl.ketenmanager.notification.outbox;

import static nl.ketenmanager.notification.outbox.Facts.ADMIN;
import static nl.ketenmanager.notification.outbox.Facts.SANNE;
import static nl.ketenmanager.notification.outbox.Facts.message;
import static nl.ketenmanager.notification.outbox.Mailroom.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.ketenmanager.notification.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GivingUpTest {
    private final Mailroom mailroom = new Mailroom();
    private final PostOffice post = new PostOffice().refuses(100);
    private final NotificationSender sender = mailroom.sender(post);

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void alarmsTheAdministratorsInTheirInboxOnce() {
        UUID id = givenUp();
        assertThat(sender.attempt(id)).isEmpty();
        String alarm = "notification-given-up:" + id;
        assertThat(mailroom.id(alarm, ADMIN)).isNotNull();
        assertThat(mailroom.column("kind", alarm)).isEqualTo("ALARM");
        assertThat(mailroom.column("subject", alarm)).isEqualTo("Een bericht aan Sanne de Vries komt niet aan");
        assertThat(mailroom.column("facts", alarm)).contains("Uw besluit is nodig", "4 keer", "SMTP_421");
        assertThat(mailroom.count("notification")).isEqualTo(2);
    }

    @Test
    void sendsNoMailAboutMailThatDoesNotLeave() {
        UUID id = givenUp();
        assertThat(mailroom.column("next_attempt_at", "notification-given-up:" + id))
                .isEqualTo("null");
        assertThat(mailroom.count("scheduled_tasks")).isEqualTo(1);
    }

    @Test
    void keepsTheRowWithACodeAndCountsIt() {
        givenUp();
        assertThat(mailroom.column("given_up_at", "fact")).startsWith("2026-05-12");
        assertThat(mailroom.column("last_error_code", "fact")).isEqualTo("SMTP_421");
        assertThat(givenUpCount()).isEqualTo(1);
    }

    @Test
    void saysNothingWhenTheMailWasCalledBackDuringTheLastTry() {
        post.meanwhile(() -> mailroom.stopPending("LAK-2026-00001"));
        mailroom.tell(message("fact", MessageKind.REQUEST, SANNE));
        UUID id = mailroom.id("fact", SANNE);
        mailroom.db.sql("update keten.notification set attempts = 3").update();
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(mailroom.count("notification")).isEqualTo(1);
        assertThat(mailroom.column("given_up_at", "fact")).isEqualTo("null");
        assertThat(givenUpCount()).isZero();
    }

    private double givenUpCount() {
        return mailroom.meters
                .get("ketenmanager.notification.given.up")
                .counter()
                .count();
    }

    private UUID givenUp() {
        mailroom.tell(message("fact", MessageKind.REQUEST, SANNE));
        UUID id = mailroom.id("fact", SANNE);
        for (int i = 1; i < SETTINGS.maxAttempts(); i++) {
            assertThat(sender.attempt(id)).isPresent();
            mailroom.clock.pass(Duration.ofHours(1));
        }
        assertThat(sender.attempt(id)).isEmpty();
        return id;
    }
}

package nl.ketenmanager.notification.outbox;

import static nl.ketenmanager.notification.outbox.Facts.BRAM;
import static nl.ketenmanager.notification.outbox.Facts.SANNE;
import static nl.ketenmanager.notification.outbox.Facts.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.mail.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingTest {
    private final Mailroom mailroom = new Mailroom();
    private final PostOffice post = new PostOffice();
    private final NotificationSender sender = mailroom.sender(post);

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void sendsOnceAndIsDone() {
        UUID id = told(MessageKind.REQUEST);
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(id);
            assertThat(mail.to()).isEqualTo(SANNE);
            assertThat(mail.text()).contains("Met 'aanhalingstekens', komma's en {accolades}", "Loonaangifteketen");
        });
        assertThat(mailroom.column("sent_at", "fact")).startsWith("2026-05-12");
    }

    @Test
    void sendsOnceWhenManyTryAtTheSameMoment() {
        UUID id = told(MessageKind.REQUEST);
        var tries = IntStream.range(0, 8)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> mailroom.sender(post).attempt(id)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(tries).join();
        assertThat(post.accepted()).hasSize(1);
    }

    @Test
    void waitsLongerAfterEachFailureAndLosesNothing() {
        UUID id = told(MessageKind.REQUEST);
        post.refuses(3);
        for (int minutes : new int[] {1, 2, 4}) {
            Instant next = mailroom.clock.instant().plus(Duration.ofMinutes(minutes));
            assertThat(sender.attempt(id)).contains(next);
            assertThat(mailroom.column("last_error_code", "fact")).isEqualTo("SMTP_421");
            assertThat(sender.attempt(id)).as("too early").contains(next);
            mailroom.clock.pass(Duration.ofMinutes(minutes));
        }
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).extracting(Mail::id).containsExactly(id);
        assertThat(mailroom.column("attempts", "fact")).isEqualTo("4");
        assertThat(mailroom.column("last_error_code", "fact")).isEqualTo("null");
    }

    @Test
    void takesOverFromANodeThatDiedWhileSending() {
        UUID id = told(MessageKind.REQUEST);
        mailroom.outbox.claim(
                id, mailroom.clock.instant(), mailroom.clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(sender.attempt(id)).contains(mailroom.clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(post.accepted()).isEmpty();
        mailroom.clock.pass(Duration.ofMinutes(5));
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).hasSize(1);
    }

    @Test
    void countsAMailThatCannotBeWrittenAsAFailedTry() {
        UUID id = told(MessageKind.REQUEST);
        given(mailroom.register.person("sanne")).willThrow(new IllegalStateException("met een naam erin"));
        assertThat(sender.attempt(id)).isPresent();
        assertThat(mailroom.column("last_error_code", "fact")).isEqualTo("IllegalStateException");
    }

    @Test
    void usesTheAddressOfTheMomentOfSending() {
        UUID id = told(MessageKind.REQUEST);
        given(mailroom.register.person("sanne")).willReturn(Optional.empty());
        assertThat(sender.attempt(id)).isPresent();
        assertThat(mailroom.column("last_error_code", "fact")).isEqualTo("NO_ADDRESS");
        given(mailroom.register.person("sanne")).willReturn(Optional.of(BRAM));
        mailroom.clock.pass(Duration.ofMinutes(1));
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).extracting(Mail::to).containsExactly(BRAM);
    }

    @Test
    void showsWhatWaitsAndSinceWhen() {
        UUID id = told(MessageKind.REQUEST);
        mailroom.clock.pass(Duration.ofMinutes(3));
        assertThat(gauge("unsent")).isEqualTo(1);
        assertThat(gauge("oldest.unsent")).isEqualTo(180);
        sender.attempt(id);
        assertThat(gauge("unsent")).isZero();
        assertThat(gauge("oldest.unsent")).isZero();
    }

    private double gauge(String name) {
        return mailroom.meters.get("ketenmanager.notification." + name).gauge().value();
    }

    private UUID told(MessageKind kind) {
        mailroom.tell(message("fact", kind, SANNE));
        return mailroom.id("fact", SANNE);
    }
}

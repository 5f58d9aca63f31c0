package nl.ketenmanager.notification.outbox;

import static nl.ketenmanager.notification.outbox.Facts.SANNE;
import static nl.ketenmanager.notification.outbox.Facts.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import nl.ketenmanager.notification.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoppingTest {
    private static final String CASE = "LAK-2026-00001";

    private final Mailroom mailroom = new Mailroom();
    private final PostOffice post = new PostOffice();
    private final NotificationSender sender = mailroom.sender(post);

    @AfterEach
    void close() {
        mailroom.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUEST", "REMINDER", "ALARM"})
    void callsBackWhatAsksForAnAct(MessageKind kind) {
        UUID id = told(kind);
        mailroom.stopPending(CASE);
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).isEmpty();
        assertThat(mailroom.column("cancelled_at", "fact")).startsWith("2026-05-12");
    }

    @ParameterizedTest
    @EnumSource(names = "INFORMATION")
    void letsGoWhatOnlyTells(MessageKind kind) {
        UUID id = told(kind);
        mailroom.stopPending(CASE);
        sender.attempt(id);
        assertThat(post.accepted()).hasSize(1);
    }

    @Test
    void leavesOtherCasesAlone() {
        UUID id = told(MessageKind.REQUEST);
        mailroom.stopPending("LAK-2026-00002");
        sender.attempt(id);
        assertThat(post.accepted()).hasSize(1);
    }

    @Test
    void leavesWhatWasSentAsItIs() {
        sender.attempt(told(MessageKind.REQUEST));
        mailroom.stopPending(CASE);
        assertThat(mailroom.column("cancelled_at", "fact")).isEqualTo("null");
    }

    @Test
    void stopsARetryThatWasWaiting() {
        UUID id = told(MessageKind.REQUEST);
        post.refuses(1);
        assertThat(sender.attempt(id)).isPresent();
        mailroom.stopPending(CASE);
        mailroom.clock.pass(Duration.ofHours(1));
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).isEmpty();
    }

    @Test
    void neitherWaitsForASlowServerNorTriesAgainAfterIt() {
        UUID id = told(MessageKind.REQUEST);
        post.refuses(1).meanwhile(() -> mailroom.stopPending(CASE));
        assertThat(sender.attempt(id)).isEmpty();
        assertThat(post.accepted()).isEmpty();
    }

    @Test
    void isUndoneWhenTheCallerRollsBack() {
        UUID id = told(MessageKind.REQUEST);
        mailroom.transaction.executeWithoutResult(status -> {
            mailroom.notifications.stopPending(CASE);
            status.setRollbackOnly();
        });
        sender.attempt(id);
        assertThat(post.accepted()).hasSize(1);
    }

    private UUID told(MessageKind kind) {
        mailroom.tell(message("fact", kind, SANNE));
        return mailroom.id("fact", SANNE);
    }
}

package nl.ketenmanager.notification.outbox;

import static nl.ketenmanager.notification.outbox.Facts.BRAM;
import static nl.ketenmanager.notification.outbox.Facts.SANNE;
import static nl.ketenmanager.notification.outbox.Facts.SILENT;
import static nl.ketenmanager.notification.outbox.Facts.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.ketenmanager.notification.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;

class TellingTest {
    private final Mailroom mailroom = new Mailroom();
    private final PostOffice post = new PostOffice();

    @AfterEach
    void close() {
        mailroom.close();
    }

    @Test
    void writesARowAndAnOrderForEachPerson() {
        mailroom.tell(message("fact", MessageKind.REQUEST, SANNE, BRAM, SANNE));
        assertThat(mailroom.count("notification")).isEqualTo(2);
        assertThat(mailroom.count("scheduled_tasks")).isEqualTo(2);
    }

    @Test
    void leavesNothingBehindWhenTheCallerRollsBack() {
        mailroom.transaction.executeWithoutResult(status -> {
            mailroom.notifications.tell(message("fact", MessageKind.REQUEST, SANNE));
            status.setRollbackOnly();
        });
        assertThat(mailroom.count("notification")).isZero();
        assertThat(mailroom.count("scheduled_tasks")).isZero();
    }

    @Test
    void tellsAFactOnceHoweverOftenItIsTold() {
        mailroom.tell(message("fact", MessageKind.REQUEST, SANNE));
        mailroom.transaction.executeWithoutResult(status -> {
            mailroom.notifications.tell(message("fact", MessageKind.REMINDER, SANNE, BRAM));
            mailroom.notifications.tell(message("fact", MessageKind.REMINDER, SANNE, BRAM));
        });
        assertThat(mailroom.count("notification")).isEqualTo(2);
        assertThat(mailroom.count("scheduled_tasks")).isEqualTo(2);
    }

    @Test
    void tellsOnceWhenTwoTransactionsTellAtTheSameTime() {
        tellTwiceAtOnce(status -> {});
        assertThat(mailroom.count("notification")).isEqualTo(1);
        assertThat(mailroom.count("scheduled_tasks")).isEqualTo(1);
    }

    @Test
    void tellsAfterAllWhenTheFirstOfTwoTransactionsRollsBack() {
        tellTwiceAtOnce(TransactionStatus::setRollbackOnly);
        assertThat(mailroom.count("notification")).isEqualTo(1);
        mailroom.sender(post).attempt(mailroom.id("fact", SANNE));
        assertThat(post.accepted()).hasSize(1);
    }

    @Test
    @DisplayName("S1: a chain without notifications has an inbox but sends no mail")
    void writesTheInboxOnlyWhenTheChainWantsNoMail() {
        mailroom.tell(message("fact", SILENT, MessageKind.REQUEST, SANNE));
        assertThat(mailroom.sender(post).attempt(mailroom.id("fact", SANNE))).isEmpty();
        assertThat(mailroom.count("scheduled_tasks")).isZero();
        assertThat(post.accepted()).isEmpty();
    }

    private void tellTwiceAtOnce(Consumer<TransactionStatus> endOfTheFirst) {
        CompletableFuture<Void> second = mailroom.transaction.execute(status -> {
            mailroom.notifications.tell(message("fact", MessageKind.REQUEST, SANNE));
            var other = CompletableFuture.runAsync(() -> mailroom.tell(message("fact", MessageKind.REQUEST, SANNE)));
            await().until(this::somebodyWaits);
            endOfTheFirst.accept(status);
            return other;
        });
        second.join();
    }

    private boolean somebodyWaits() {
        return mailroom.db
                .sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }
}

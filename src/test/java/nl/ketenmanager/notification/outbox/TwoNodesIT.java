package nl.ketenmanager.notification.outbox;

import static nl.ketenmanager.notification.outbox.Facts.BRAM;
import static nl.ketenmanager.notification.outbox.Facts.SANNE;
import static nl.ketenmanager.notification.outbox.Facts.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.mail.Mail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TwoNodesIT {
    private final Mailroom mailroom = new Mailroom();
    private final PostOffice post = new PostOffice();
    private final Scheduler one = mailroom.node(post);
    private final Scheduler two = mailroom.node(post);

    @AfterEach
    void close() {
        one.stop();
        two.stop();
        mailroom.close();
    }

    @Test
    void sendEachMailOnceBetweenThem() {
        one.start();
        two.start();
        IntStream.range(0, 40).forEach(i -> mailroom.tell(message("fact-" + i, MessageKind.REQUEST, SANNE, BRAM)));
        await().untilAsserted(
                        () -> assertThat(mailroom.count("scheduled_tasks")).isZero());
        assertThat(post.accepted()).hasSize(80).extracting(Mail::id).doesNotHaveDuplicates();
        assertThat(mailroom.db
                        .sql("select id from keten.notification where sent_at is not null")
                        .query(UUID.class)
                        .list())
                .hasSize(80);
    }

    @Test
    void keepTheOrderUntilTheServerIsBack() {
        mailroom.tell(message("fact", MessageKind.REQUEST, SANNE));
        post.refuses(1);
        one.start();
        two.start();
        await().until(() -> mailroom.column("last_error_code", "fact").equals("SMTP_421"));
        assertThat(mailroom.count("scheduled_tasks")).isEqualTo(1);
        assertThat(post.accepted()).isEmpty();
        mailroom.clock.pass(Duration.ofMinutes(2));
        await().untilAsserted(
                        () -> assertThat(mailroom.count("scheduled_tasks")).isZero());
        assertThat(post.accepted()).hasSize(1);
    }
}

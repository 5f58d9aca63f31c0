package nl.ketenmanager.notification.outbox;

import static nl.ketenmanager.notification.outbox.Facts.ADMIN;
import static nl.ketenmanager.notification.outbox.Facts.BRAM;
import static nl.ketenmanager.notification.outbox.Facts.LAK;
import static nl.ketenmanager.notification.outbox.Facts.SANNE;
import static nl.ketenmanager.notification.outbox.Facts.SILENT;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.mail.MailChannel;
import nl.ketenmanager.notification.mail.MailWriter;
import nl.ketenmanager.support.TestDatabase;
import org.mockito.BDDMockito;
import org.mockito.Mockito;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox on a database of its own, with the clock, the register and the way out in the hands of the test. */
final class Mailroom implements AutoCloseable {
    static final NotificationSettings SETTINGS =
            new NotificationSettings(Duration.ofMinutes(1), Duration.ofHours(4), 4, Duration.ofMinutes(5));

    final HikariDataSource pool = new HikariDataSource();
    final ManualClock clock = new ManualClock(Instant.parse("2026-05-12T08:00:00Z"));
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final ChainRegister register = Mockito.mock(ChainRegister.class);
    final JdbcClient db;
    final Outbox outbox;
    final TransactionTemplate transaction;
    final OutboxNotifications notifications;

    // meters hold what they measure by a weak reference only
    private final OutboxMeters outboxMeters;

    Mailroom() {
        pool.setJdbcUrl(TestDatabase.create());
        pool.setUsername("postgres");
        db = JdbcClient.create(pool);
        outbox = new Outbox(db);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        SchedulerClient orders = SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(pool))
                .tableName("keten.scheduled_tasks")
                .serializer(new Jackson3Serializer())
                .build();
        notifications = new OutboxNotifications(outbox, orders, register, clock);
        outboxMeters = new OutboxMeters(db, clock);
        outboxMeters.bindTo(meters);
        List.of(SANNE, BRAM, ADMIN).forEach(this::know);
        BDDMockito.given(register.find(LAK)).willReturn(Optional.of(chain(LAK, Set.of(Capability.NOTIFICATIONS))));
        BDDMockito.given(register.find(SILENT)).willReturn(Optional.of(chain(SILENT, Set.of())));
        BDDMockito.given(register.holders(LAK, Role.ADMINISTRATOR)).willReturn(List.of(ADMIN));
    }

    private void know(Person person) {
        BDDMockito.given(register.person(person.id())).willReturn(Optional.of(person));
    }

    private static Chain chain(ChainCode code, Set<Capability> capabilities) {
        return new Chain(
                code,
                "Loonaangifteketen",
                "",
                Phase.WERKEND,
                capabilities,
                List.of(),
                List.of(),
                List.of(),
                true,
                true);
    }

    NotificationSender sender(MailChannel channel) {
        var givenUp = new GivenUp(outbox, register, clock, transaction.getTransactionManager(), meters);
        return new NotificationSender(
                outbox, register, new MailWriter("https://keten.example"), channel, givenUp, SETTINGS, clock);
    }

    /** A node of the application, as far as mail goes. */
    Scheduler node(MailChannel channel) {
        var task = new SendNotificationTask().sendNotification(sender(channel), SETTINGS);
        return Scheduler.create(pool, task)
                .tableName("keten.scheduled_tasks")
                .serializer(new Jackson3Serializer())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(Duration.ofMillis(20))
                .threads(4)
                .build();
    }

    void tell(Message message) {
        transaction.executeWithoutResult(status -> notifications.tell(message));
    }

    void stopPending(String caseId) {
        transaction.executeWithoutResult(status -> notifications.stopPending(caseId));
    }

    UUID id(String factKey, Person person) {
        return db.sql("select id from keten.notification where fact_key = ? and person = ?")
                .params(factKey, person.id())
                .query(UUID.class)
                .single();
    }

    /** One column of the row of a fact, as text; {@code "null"} when it is empty. */
    String column(String name, String factKey) {
        return db.sql("select coalesce(" + name + "::text, 'null') from keten.notification where fact_key = ?")
                .param(factKey)
                .query(String.class)
                .single();
    }

    long count(String table) {
        return db.sql("select count(*) from keten." + table).query(Long.class).single();
    }

    @Override
    public void close() {
        pool.close();
    }
}

package nl.ketenmanager.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.ketenmanager.chain.Person;
import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class TellingFromAModuleTest {
    private static final String MAILS_TO_SEND = """
            select count(*) from keten.notification n join keten.scheduled_tasks t on t.task_instance = n.id::text
            where n.person = ? and t.task_name = 'send-notification'""";

    @Autowired
    Notifications notifications;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    private final Person somebody = Told.somebody();

    @Test
    void refusesToTellWhatIsNotPartOfATransaction() {
        Message message = Told.request("LAK-2026-00001", somebody);
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> notifications.tell(message));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> notifications.stopPending("LAK-2026-00001"));
    }

    @Test
    void sharesTheFateOfTheTransactionOfTheCaller() {
        Message message = Told.request("LAK-2026-00001", somebody);
        var transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            notifications.tell(message);
            status.setRollbackOnly();
        });
        assertThat(mailsToSend()).isZero();
        transaction.executeWithoutResult(status -> notifications.tell(message));
        assertThat(mailsToSend()).isEqualTo(1);
    }

    private long mailsToSend() {
        return db.sql(MAILS_TO_SEND).param(somebody.id()).query(Long.class).single();
    }
}

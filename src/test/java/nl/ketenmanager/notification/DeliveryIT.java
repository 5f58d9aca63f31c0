package nl.ketenmanager.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.Optional;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From a commit to a mailbox: the real scheduler and a real mail server. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "db-scheduler.polling-interval=100ms",
            "spring.mail.host=localhost",
            "ketenmanager.base-url=https://keten.example",
            "ketenmanager.mail.from=Ketenmanager <ketenmanager@keten.example>",
            "ketenmanager.notification.first-retry=200ms",
            "ketenmanager.notification.longest-retry=200ms",
            "ketenmanager.notification.max-attempts=1000"
        })
@ActiveProfiles("test")
@Import(TestDatabase.Config.class)
class DeliveryIT {
    @Autowired
    Notifications notifications;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    @Autowired
    JavaMailSenderImpl sender;

    @MockitoBean
    ChainRegister register;

    private final Person somebody = Told.somebody();
    private GreenMail server = new GreenMail(new ServerSetup(0, "localhost", "smtp"));

    @BeforeEach
    void open() {
        server.start();
        sender.setPort(server.getSmtp().getPort());
        given(register.person(somebody.id())).willReturn(Optional.of(somebody));
        given(register.find(any())).willReturn(Optional.empty());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void leavesAfterTheCommitAndArrivesOnce() throws Exception {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            notifications.tell(Told.request("LAK-2026-00001", somebody));
            assertThat(server.waitForIncomingEmail(500, 1))
                    .as("before the commit")
                    .isFalse();
        });
        await().until(() -> column("sent_at") != null);
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Uw besluit is nodig");
        assertThat(mail.getMessageID()).isEqualTo("<" + column("id") + "@keten.example>");
        assertThat(((MimeMultipart) mail.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("Beste Sanne de Vries", "https://keten.example/zaken/LAK-2026-00001/taak");
    }

    @Test
    void survivesAMailServerThatIsDown() {
        int port = server.getSmtp().getPort();
        server.stop();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> notifications.tell(Told.request("LAK-2026-00001", somebody)));
        await().until(() -> Integer.parseInt(column("attempts")) > 2);
        assertThat(column("last_error_code")).isEqualTo("SMTP_UNREACHABLE");
        server = new GreenMail(new ServerSetup(port, "localhost", "smtp"));
        server.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> column("sent_at") != null);
        assertThat(server.getReceivedMessages()).hasSize(1);
        await().until(() -> db.sql("select count(*) from keten.scheduled_tasks where task_instance = ?")
                        .param(column("id"))
                        .query(Long.class)
                        .single()
                == 0);
    }

    private String column(String name) {
        return db.sql("select " + name + "::text from keten.notification where person = ?")
                .param(somebody.id())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}

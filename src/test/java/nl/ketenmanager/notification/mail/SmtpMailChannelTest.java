package nl.ketenmanager.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.UUID;
import nl.ketenmanager.chain.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpMailChannelTest {
    private static final Instant NOW = Instant.parse("2026-05-12T08:00:00Z");
    private static final Person SANNE = new Person("sanne", "Sanne de Vries", "s.devries@uwv.example");

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final MimeMail mime =
            new MimeMail("Ketenmanager <ketenmanager@keten.example>", Clock.fixed(NOW, ZoneOffset.UTC));
    private final SmtpMailChannel channel = new SmtpMailChannel(sender, mime);
    private final MailWriter writer = new MailWriter(Letters.BASE_URL);

    @BeforeEach
    void open() {
        server.start();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void offersTheSameWordsAsPlainTextAndAsAPage() throws Exception {
        channel.send(writer.write(Letters.request()));
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("Sanne de Vries <s.devries@uwv.example>");
        assertThat(mail.getFrom())
                .extracting(Object::toString)
                .containsExactly("Ketenmanager <ketenmanager@keten.example>");
        assertThat(mail.getSubject()).isEqualTo("Uw besluit is nodig: loonaangiftes van mei komen dubbel binnen");
        assertThat(mail.getSentDate()).hasSameTimeAs(Date.from(NOW));
        assertThat(mail.getHeader("Content-Language")).containsExactly("nl");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart forms = (MimeMultipart) mail.getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(forms.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        for (int form = 0; form < 2; form++) {
            assertThat(forms.getBodyPart(form).getContent().toString())
                    .contains("Dan gaat de zaak vanzelf door naar de ketenmanager.")
                    .contains("https://keten.example/zaken/LAK-2026-00001/taak");
        }
    }

    @Test
    void carriesTheSameMessageIdEachTimeItIsSent() throws Exception {
        Mail mail = writer.write(Letters.request());
        channel.send(mail);
        channel.send(mail);
        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .containsExactly("<" + mail.id() + "@keten.example>", "<" + mail.id() + "@keten.example>");
    }

    @Test
    void letsNobodyAddAHeaderOrARecipient() throws Exception {
        Person hostile = new Person("boef", "Boef\r\nBcc: all@evil.example", "boef@uwv.example");
        channel.send(mail(hostile, "Stop\r\nBcc: all@evil.example\r\n\r\nNieuwe inhoud\u2028Cc: x@evil.example"));
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()).hasSize(1);
        assertThat(received[0].getHeader("Bcc")).isNull();
        assertThat(received[0].getSubject()).isEqualTo("Stop Bcc: all@evil.example Nieuwe inhoud Cc: x@evil.example");
        assertThat(GreenMailUtil.getHeaders(received[0])).doesNotContainPattern("(?m)^(Bcc|Cc):");
    }

    @Test
    void sendsDutchLettersWithAccentsUnharmed() throws Exception {
        channel.send(
                mail(new Person("rene", "René Coördinatie-Yıldız", "rene@uwv.example"), "Coördinatie vóór één uur: €"));
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Coördinatie vóór één uur: €");
        assertThat(mail.getAllRecipients()[0].toString()).contains("=?UTF-8?");
    }

    @Test
    void refusesWhatIsNotOneAddress() {
        for (String address :
                new String[] {"", "geen adres", "a@uwv.example, b@evil.example", "a@uwv.example\r\nBcc: b@evil.example"
                }) {
            assertThatThrownBy(() -> channel.send(mail(new Person("x", "X", address), "Onderwerp")))
                    .isInstanceOf(MailFailedException.class)
                    .hasMessage("ADDRESS_INVALID");
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void saysWithoutNamesThatNobodyAnswers() {
        sender.setPort(1);
        assertThatThrownBy(() -> channel.send(mail(SANNE, "Onderwerp")))
                .hasMessage("SMTP_UNREACHABLE")
                .hasNoCause();
    }

    @Test
    void doesNotCallAMailFailedWhenOnlyTheGoodbyeWentWrong() {
        JavaMailSenderImpl rude = spy(sender);
        doThrow(new MailSendException("Failed to close server connection", new IOException()))
                .when(rude)
                .send(any(MimeMessage.class));
        new SmtpMailChannel(rude, mime).send(mail(SANNE, "Onderwerp"));
    }

    private static Mail mail(Person to, String subject) {
        return new Mail(UUID.randomUUID(), to, subject, "Tekst", "<p>Tekst</p>");
    }
}

package nl.ketenmanager.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderMailChannelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-12T22:30:05Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    @Test
    void putsAMailAndAPageUnderANameThatSaysWhenToWhomAndAboutWhat() throws Exception {
        Mail mail = new MailWriter(Letters.BASE_URL).write(Letters.request());
        channel().send(mail);
        String name = "20260513-003005-s.devries@uwv.example"
                + "-uw-besluit-is-nodig-loonaangiftes-van-mei-komen-dubbel-binne-0b5f3c9e";
        assertThat(files()).containsExactly(name + ".eml", name + ".html");
        assertThat(home.resolve("mail").resolve(name + ".html")).hasContent(mail.html());
        try (InputStream eml = Files.newInputStream(home.resolve("mail").resolve(name + ".eml"))) {
            var message = new MimeMessage(null, eml);
            assertThat(message.getSubject()).isEqualTo(mail.subject());
            assertThat(message.getMessageID()).isEqualTo("<" + mail.id() + "@keten.example>");
        }
    }

    @Test
    void neverLeavesItsFolder() throws Exception {
        channel().send(mail("sanne@uwv.example", "../../etc/passwd\u0000 Ünïcode/\\:*?"));
        channel().send(mail("\"../../../oeps\"@uwv.example", "Onderwerp"));
        assertThat(files()).hasSize(4).allMatch(name -> name.matches("[a-z0-9@._-]+"));
        try (Stream<Path> around = Files.list(home)) {
            assertThat(around).containsExactly(home.resolve("mail"));
        }
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("mail"), "een bestand waar een map had moeten staan");
        assertThatThrownBy(() -> channel().send(mail("sanne@uwv.example", "Onderwerp")))
                .hasMessage("FOLDER_UNWRITABLE");
    }

    private FolderMailChannel channel() {
        return new FolderMailChannel(home.resolve("mail"), new MimeMail("ketenmanager@keten.example", CLOCK), CLOCK);
    }

    private static Mail mail(String address, String subject) {
        return new Mail(UUID.randomUUID(), new Person("sanne", "Sanne", address), subject, "Tekst", "<p>Tekst</p>");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("mail"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

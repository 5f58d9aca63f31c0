package nl.ketenmanager.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import nl.ketenmanager.calendar.DutchTime;

/** Puts mail in a folder, for who tries the application without a mail server: open the {@code .html} and read. */
class FolderMailChannel implements MailChannel {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);
    private static final int LONGEST_SLUG = 60;

    private final Path folder;
    private final MimeMail mime;
    private final Clock clock;

    FolderMailChannel(Path folder, MimeMail mime, Clock clock) {
        this.folder = folder;
        this.mime = mime;
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) {
        try {
            Files.createDirectories(folder);
            var eml = new ByteArrayOutputStream();
            mime.fill(new MimeMessage(Session.getInstance(new Properties())), mail)
                    .writeTo(eml);
            String name = name(mail);
            write(name + ".html", mail.html().getBytes(StandardCharsets.UTF_8));
            write(name + ".eml", eml.toByteArray());
        } catch (IOException | MessagingException e) {
            throw new MailFailedException("FOLDER_UNWRITABLE");
        }
    }

    /** The last part keeps two mails of one second apart. */
    private String name(Mail mail) {
        return String.join(
                "-",
                STAMP.format(clock.instant().atZone(DutchTime.ZONE)),
                slug(mail.to().email(), "[^a-z0-9@._]+"),
                slug(mail.subject(), "[^a-z0-9]+"),
                mail.id().toString().substring(0, 8));
    }

    private static String slug(String text, String other) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll(other, "-");
        String cut = slug.length() <= LONGEST_SLUG ? slug : slug.substring(0, LONGEST_SLUG);
        return cut.replaceAll("^-|-$", "");
    }

    /** Renamed when complete, so that nobody ever opens half a mail. */
    private void write(String name, byte[] content) throws IOException {
        Path unfinished = Files.createTempFile(folder, ".", ".part");
        try {
            Files.write(unfinished, content);
            Files.move(unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

package nl.ketenmanager.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Turns a mail into the form that mail servers and mail programs exchange; used by both channels. */
class MimeMail {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final InternetAddress from;
    private final Clock clock;

    MimeMail(String from, Clock clock) {
        try {
            this.from = new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("ketenmanager.mail.from is not an address", e);
        }
        this.clock = clock;
    }

    MimeMessage fill(MimeMessage message, Mail mail) throws MessagingException {
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, recipient(mail));
        message.setSubject(oneLine(mail.subject()), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.setHeader("Content-Language", "nl");
        // Absence assistants must not answer a machine (RFC 3834; the second one is for Exchange).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        message.saveChanges();
        // After saveChanges, which would invent another one: a mail that is sent twice must be recognisable as the
        // same.
        message.setHeader("Message-ID", messageId(mail));
        return message;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, UTF_8, subtype);
        return part;
    }

    private String messageId(Mail mail) {
        String address = from.getAddress();
        return "<" + mail.id() + "@" + address.substring(address.lastIndexOf('@') + 1) + ">";
    }

    private static InternetAddress recipient(Mail mail) {
        try {
            var address = new InternetAddress(mail.to().email(), true);
            address.setPersonal(oneLine(mail.to().name()), UTF_8);
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new MailFailedException("ADDRESS_INVALID");
        }
    }

    /** A line end in a header would start a header of somebody else's choice. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

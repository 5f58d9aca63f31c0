package nl.ketenmanager.notification.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/** Hands mail to the organisation's mail server ({@code spring.mail.*}). */
class SmtpMailChannel implements MailChannel {
    private static final Pattern REPLY = Pattern.compile("^\\s*([2-5]\\d\\d)\\b");

    private final JavaMailSender server;
    private final MimeMail mime;

    SmtpMailChannel(JavaMailSender server, MimeMail mime) {
        this.server = server;
        this.mime = mime;
    }

    @Override
    public void send(Mail mail) {
        try {
            server.send(mime.fill(server.createMimeMessage(), mail));
        } catch (MailAuthenticationException e) {
            throw new MailFailedException("SMTP_AUTHENTICATION");
        } catch (MailSendException e) {
            // Without a failed message only the goodbye went wrong: the mail was accepted, and must not be sent again.
            if (!e.getFailedMessages().isEmpty()) {
                throw new MailFailedException(
                        code(e.getFailedMessages().values().iterator().next()));
            }
        } catch (MailException | MessagingException e) {
            throw new MailFailedException(code(e));
        }
    }

    /** What went wrong as a code; the innermost cause says it most precisely. */
    private static String code(Throwable failure) {
        String code = "SMTP_FAILED";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String precise = knownCode(cause);
            code = precise == null ? code : precise;
        }
        return code;
    }

    private static @Nullable String knownCode(Throwable cause) {
        if (cause instanceof SocketTimeoutException) {
            return "SMTP_TIMEOUT";
        }
        if (cause instanceof IOException) {
            return "SMTP_UNREACHABLE";
        }
        Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
        return cause instanceof MessagingException && reply.find() ? "SMTP_" + reply.group(1) : null;
    }
}

package nl.ketenmanager.notification.mail;

/**
 * A mail did not leave. Carries a code for the outbox and nothing else: what mail servers answer repeats addresses, and
 * those belong neither in a log nor in a table.
 */
public class MailFailedException extends RuntimeException {
    private final String code;

    public MailFailedException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}

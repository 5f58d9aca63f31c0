package nl.ketenmanager.notification.mail;

/** A way for mail to leave: a mail server, or a folder on a newcomer's machine. */
public interface MailChannel {

    /** Returns once the other side has accepted the mail, and throws a {@link MailFailedException} if it has not. */
    void send(Mail mail);
}

package nl.ketenmanager.notification.outbox;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ketenmanager.notification.mail.Mail;
import nl.ketenmanager.notification.mail.MailChannel;
import nl.ketenmanager.notification.mail.MailFailedException;

/** A way out that keeps what it accepted, refuses a number of tries, and lets a test act during a handover. */
final class PostOffice implements MailChannel {
    private final List<Mail> accepted = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private volatile Runnable meanwhile = () -> {};

    @Override
    public void send(Mail mail) {
        meanwhile.run();
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new MailFailedException("SMTP_421");
        }
        accepted.add(mail);
    }

    PostOffice refuses(int times) {
        refusals.set(times);
        return this;
    }

    PostOffice meanwhile(Runnable act) {
        meanwhile = act;
        return this;
    }

    List<Mail> accepted() {
        return accepted;
    }
}

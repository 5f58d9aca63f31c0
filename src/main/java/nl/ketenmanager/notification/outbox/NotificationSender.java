package nl.ketenmanager.notification.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.mail.MailChannel;
import nl.ketenmanager.notification.mail.MailFailedException;
import nl.ketenmanager.notification.mail.MailWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what the outbox holds, one notification per call and never twice on purpose; driven by db-scheduler. */
@Component
class NotificationSender {
    private static final Logger LOG = LoggerFactory.getLogger(NotificationSender.class);

    private final Outbox outbox;
    private final ChainRegister chains;
    private final MailWriter writer;
    private final MailChannel channel;
    private final GivenUp givenUp;
    private final NotificationSettings settings;
    private final Clock clock;

    NotificationSender(
            Outbox outbox,
            ChainRegister chains,
            MailWriter writer,
            MailChannel channel,
            GivenUp givenUp,
            NotificationSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.chains = chains;
        this.writer = writer;
        this.channel = channel;
        this.givenUp = givenUp;
        this.settings = settings;
        this.clock = clock;
    }

    /** When to try again; empty when this notification is done with. */
    Optional<Instant> attempt(UUID id) {
        Instant now = clock.instant();
        // Claimed by a statement of its own: a slow mail server must not keep a row locked that stopPending wants.
        Optional<Notification> claimed = outbox.claim(id, now, now.plus(settings.handover()));
        return claimed.isPresent() ? send(claimed.get()) : outbox.nextAttempt(id);
    }

    private Optional<Instant> send(Notification notification) {
        try {
            deliver(notification);
        } catch (MailFailedException e) {
            return failed(notification, e.code());
        } catch (RuntimeException e) {
            // Whatever it was, it counts as a try: a mail that can never be written must be given up, not tried for
            // ever.
            return failed(notification, e.getClass().getSimpleName());
        }
        outbox.sent(notification.id(), clock.instant());
        return Optional.empty();
    }

    private void deliver(Notification notification) {
        Person to = chains.person(notification.person())
                .filter(person -> !person.email().isBlank())
                .orElseThrow(() -> new MailFailedException("NO_ADDRESS"));
        String chain = chains.find(notification.chain())
                .map(Chain::name)
                .orElse(notification.chain().value());
        channel.send(writer.write(notification.letterTo(to, chain)));
    }

    private Optional<Instant> failed(Notification notification, String errorCode) {
        if (settings.isLast(notification.attempts())) {
            givenUp.record(notification, errorCode);
            return Optional.empty();
        }
        Instant next = clock.instant().plus(settings.waitAfter(notification.attempts()));
        LOG.warn("Notification {} not sent ({}), next try {}", notification.id(), errorCode, next);
        return outbox.postpone(notification.id(), next, errorCode) ? Optional.of(next) : Optional.empty();
    }
}

package nl.ketenmanager.notification.outbox;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.Notifications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells by writing: the row and the order to send it are part of the transaction in which the fact happens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class OutboxNotifications implements Notifications {
    private final Outbox outbox;
    private final SchedulerClient orders;
    private final ChainRegister chains;
    private final Clock clock;

    OutboxNotifications(Outbox outbox, SchedulerClient orders, ChainRegister chains, Clock clock) {
        this.outbox = outbox;
        this.orders = orders;
        this.chains = chains;
        this.clock = clock;
    }

    @Override
    public void tell(Message message) {
        boolean byMail = chains.find(message.chain())
                .map(chain -> chain.has(Capability.NOTIFICATIONS))
                .orElse(true);
        // Always in the same order: two transactions telling the same people must wait for, not on, each other.
        message.recipients().stream()
                .sorted(Comparator.comparing(Person::id))
                .forEach(recipient -> tell(Notification.of(message, recipient), byMail));
    }

    private void tell(Notification notification, boolean byMail) {
        Instant now = clock.instant();
        if (outbox.add(notification, now, byMail) && byMail) {
            orders.scheduleIfNotExists(SendNotificationTask.SEND
                    .instance(notification.id().toString())
                    .scheduledTo(now));
        }
    }

    @Override
    public void stopPending(String caseId) {
        outbox.stopPending(caseId, clock.instant());
    }
}

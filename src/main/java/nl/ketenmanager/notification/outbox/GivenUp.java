package nl.ketenmanager.notification.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens when a mail will not leave: the administrators find an alarm in their inbox, and a meter counts it. */
@Component
class GivenUp {
    private static final Logger LOG = LoggerFactory.getLogger(GivenUp.class);

    private final Outbox outbox;
    private final ChainRegister chains;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Counter counter;

    GivenUp(Outbox outbox, ChainRegister chains, Clock clock, PlatformTransactionManager tx, MeterRegistry meters) {
        this.outbox = outbox;
        this.chains = chains;
        this.clock = clock;
        this.transaction = new TransactionTemplate(tx);
        this.counter = Counter.builder("ketenmanager.notification.given.up")
                .description("Mails that were given up after the last try")
                .register(meters);
    }

    void record(Notification notification, String errorCode) {
        if (Boolean.TRUE.equals(transaction.execute(status -> giveUp(notification, errorCode)))) {
            counter.increment();
            LOG.error(
                    "Notification {} given up after {} tries ({})",
                    notification.id(),
                    notification.attempts(),
                    errorCode);
        }
    }

    private boolean giveUp(Notification notification, String errorCode) {
        Instant now = clock.instant();
        boolean stillWanted = outbox.giveUp(notification.id(), now, errorCode);
        if (stillWanted) {
            // Not by mail: mail is what does not work, and an alarm about an alarm would never end.
            Message alarm = alarm(notification, errorCode);
            alarm.recipients().forEach(admin -> outbox.add(Notification.of(alarm, admin), now, false));
        }
        return stillWanted;
    }

    private Message alarm(Notification notification, String errorCode) {
        String name = chains.person(notification.person()).map(Person::name).orElse(notification.person());
        return new Message(
                "notification-given-up:" + notification.id(),
                notification.caseId(),
                notification.chain(),
                MessageKind.ALARM,
                chains.holders(notification.chain(), Role.ADMINISTRATOR),
                "Een bericht aan " + name + " komt niet aan",
                "Vertel " + name
                        + " zelf dat het bericht klaarstaat. Controleer daarna het e-mailadres en de mailserver.",
                notification.dueAt(),
                "Dan weet " + name + " het alleen als hij of zij zelf in de berichten kijkt.",
                List.of(
                        "Het bericht: " + notification.subject(),
                        "We probeerden het " + notification.attempts() + " keer en stoppen nu.",
                        "De laatste fout was " + errorCode + "."),
                notification.path());
    }
}

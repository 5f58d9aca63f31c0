package nl.ketenmanager.emergency;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts messages about an emergency in the outbox, and knows whom they can go to. */
@Component
class EmergencyMail {
    private final Notifications notifications;
    private final ChainRegister register;

    EmergencyMail(Notifications notifications, ChainRegister register) {
        this.notifications = notifications;
        this.register = register;
    }

    void tell(
            Emergency it,
            Escalation e,
            String fact,
            MessageKind kind,
            Collection<Person> people,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            @Nullable String otherwise) {
        boolean task = kind == MessageKind.REQUEST;
        notifications.tell(new Message(
                it.id().text() + "/" + fact,
                it.id().text(),
                it.chain(),
                kind,
                people,
                subject + ": " + e.problem().title(),
                asked,
                dueAt,
                otherwise,
                List.of("Zaak: " + e.id(), "Impact: " + e.problem().impact().label()),
                "/zaken/" + e.id() + (task ? "/taak" : "")));
    }

    /** What was asked is asked no more. */
    void stopPending(Emergency it) {
        notifications.stopPending(it.id().text());
    }

    List<Person> chair(Emergency it) {
        return register.chair(it.chain(), Tier.KETENBESTUUR).stream().toList();
    }

    Collection<Person> boardAndBureau(Emergency it) {
        return both(both(directors(it), holders(it, Role.KETENMANAGER)), holders(it, Role.KETENBUREAU));
    }

    Collection<Person> directors(Emergency it) {
        return holders(it, Role.DIRECTOR);
    }

    List<Person> holders(Emergency it, Role role) {
        return register.holders(it.chain(), role);
    }

    static List<Person> both(Collection<Person> some, Collection<Person> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    String name(String person) {
        return register.person(person).map(Person::name).orElse(person);
    }
}

package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts messages about a case in the outbox, and takes those back that make no sense any more. */
@Component
class CaseMail {
    private final Notifications notifications;
    private final ChainRegister register;

    CaseMail(Notifications notifications, ChainRegister register) {
        this.notifications = notifications;
        this.register = register;
    }

    /** Requests and reminders that have not left yet make no sense any more. */
    void stopPending(Escalation e) {
        notifications.stopPending(e.id().text());
    }

    Stream<Person> ketenregisseurs(Chain chain, Collection<PartnerCode> partners) {
        return partners.stream()
                .flatMap(partner -> register.holders(chain.code(), Role.KETENREGISSEUR, partner).stream());
    }

    void tell(
            Escalation e,
            String fact,
            MessageKind kind,
            Collection<Person> people,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            @Nullable String otherwise) {
        notifications.tell(new Message(
                e.id() + "/" + fact,
                e.id().text(),
                e.problem().chain(),
                kind,
                people.stream().distinct().toList(),
                subject,
                asked,
                dueAt,
                otherwise,
                List.of(
                        "Zaak: " + e.id(),
                        "Impact: " + e.problem().impact().label(),
                        "Urgentie: " + e.problem().urgency().label()),
                kind == MessageKind.INFORMATION ? "/zaken/" + e.id() : "/zaken/" + e.id() + "/taak"));
    }
}

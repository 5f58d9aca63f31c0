package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands what people are told about an aanwijzing to the outbox, each fact once to each person. */
@Component
class AanwijzingMail {
    private final Notifications notifications;

    AanwijzingMail(Notifications notifications) {
        this.notifications = notifications;
    }

    /** Whoever hears the same fact twice keeps the first: tell who is meant most first. */
    void inform(Aanwijzing a, String fact, Collection<Person> recipients, String subject, String told) {
        tell(a, fact, MessageKind.INFORMATION, recipients, subject, told, null, null);
    }

    void alarm(Aanwijzing a, String fact, Collection<Person> recipients, String subject, String told) {
        tell(a, fact, MessageKind.ALARM, recipients, subject, told, null, null);
    }

    void request(
            Aanwijzing a,
            String fact,
            Collection<Person> recipients,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            String otherwise) {
        tell(a, fact, MessageKind.REQUEST, recipients, subject, asked, dueAt, otherwise);
    }

    /** What was asked is asked no more. */
    void stopPending(Aanwijzing a) {
        notifications.stopPending(caseId(a));
    }

    /** Of its own: when the case leaves a tier, what an aanwijzing asks is asked all the same. */
    private static String caseId(Aanwijzing a) {
        return a.id().toString();
    }

    private void tell(
            Aanwijzing a,
            String fact,
            MessageKind kind,
            Collection<Person> recipients,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            @Nullable String otherwise) {
        String page = "/zaken/" + a.id().escalation();
        notifications.tell(new Message(
                "%s/aanwijzing/%d/%s".formatted(a.id().escalation(), a.id().number(), fact),
                caseId(a),
                a.chain(),
                kind,
                recipients.stream().distinct().toList(),
                subject,
                asked,
                dueAt,
                otherwise,
                List.of("Zaak: " + a.id().escalation(), AanwijzingWords.capital(a.kind()) + ": " + a.id()),
                kind == MessageKind.REQUEST ? page + "/taak" : page));
    }
}

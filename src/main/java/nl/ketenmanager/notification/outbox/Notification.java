package nl.ketenmanager.notification.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.mail.Letter;
import org.jspecify.annotations.Nullable;

/** One fact told to one person, as it stands in the outbox. Without an address: that is looked up when it leaves. */
record Notification(
        UUID id,
        String factKey,
        String person,
        String caseId,
        ChainCode chain,
        MessageKind kind,
        String subject,
        String asked,
        @Nullable Instant dueAt,
        @Nullable String otherwise,
        List<String> facts,
        String path,
        int attempts) {

    static Notification of(Message message, Person recipient) {
        return new Notification(
                UUID.randomUUID(),
                message.factKey(),
                recipient.id(),
                message.caseId(),
                message.chain(),
                message.kind(),
                message.subject(),
                message.asked(),
                message.dueAt(),
                message.otherwise(),
                message.facts(),
                message.path(),
                0);
    }

    Letter letterTo(Person to, String chainName) {
        return new Letter(id, to, chainName, caseId, kind, subject, asked, dueAt, otherwise, facts, path);
    }
}

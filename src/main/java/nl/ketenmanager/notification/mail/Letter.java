package nl.ketenmanager.notification.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.MessageKind;
import org.jspecify.annotations.Nullable;

/** What one person is told, to be put into words by {@link MailWriter}; made by the outbox when it is time to send. */
public record Letter(
        UUID id,
        Person to,
        String chainName,
        String caseId,
        MessageKind kind,
        String subject,
        String asked,
        @Nullable Instant dueAt,
        @Nullable String otherwise,
        List<String> facts,
        String path) {}

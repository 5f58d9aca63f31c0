package nl.ketenmanager.notification.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ketenmanager.notification.MessageKind;
import org.jspecify.annotations.Nullable;

/**
 * A message as its reader sees it.
 *
 * @param lapsedAt set when the case moved on before the mail left: nothing is asked any more
 */
record InboxMessage(
        UUID id,
        MessageKind kind,
        String caseId,
        String chain,
        String subject,
        String asked,
        @Nullable Instant dueAt,
        @Nullable String otherwise,
        List<String> facts,
        String path,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable Instant lapsedAt) {}

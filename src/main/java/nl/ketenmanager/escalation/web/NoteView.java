package nl.ketenmanager.escalation.web;

import java.time.Instant;
import nl.ketenmanager.escalation.SignedNote;

/** A signed note on a case; its content is at {@code …/notes/{id}}. */
record NoteView(
        String id,
        String office,
        String onBehalfOf,
        String name,
        String mediaType,
        long size,
        String sha256,
        String addedBy,
        Instant addedAt) {

    static NoteView of(SignedNote note) {
        var file = note.file();
        return new NoteView(
                file.id().value().toString(),
                note.office().value(),
                note.onBehalfOf(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                file.by(),
                file.at());
    }
}

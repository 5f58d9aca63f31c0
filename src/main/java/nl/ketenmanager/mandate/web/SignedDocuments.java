package nl.ketenmanager.mandate.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Stored;
import nl.ketenmanager.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands out a signed document, as a file to keep and never as a page. */
@Component
class SignedDocuments {
    private final Documents documents;

    SignedDocuments(Documents documents) {
        this.documents = documents;
    }

    /** The one with that number among those that belong to the thing; any other is not there. */
    ResponseEntity<byte[]> file(Stream<@Nullable DocumentId> its, String number, String otherwise) {
        Stored stored = its.flatMap(document -> Optional.ofNullable(document).stream())
                .filter(document -> document.value().toString().equals(number))
                .findFirst()
                .flatMap(documents::find)
                .orElseThrow(() -> new NotFoundException(otherwise));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(stored.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.content(stored.id()));
    }
}

package nl.ketenmanager.mandate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;
import nl.ketenmanager.document.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A signed document inside a JSON request, its content in base64; a large one comes as a part of its own. */
record DocumentRequest(
        @Nullable String name,
        @Nullable String mediaType,
        @Nullable String content) {
    private static final String FIELD = "document";

    Upload upload(MandateInput input, String caller) {
        input.require(content != null && !content.isBlank(), FIELD + ".content", "Inhoud van het document");
        byte[] bytes = input.read(FIELD + ".content", "Inhoud van het document", content, text -> Base64.getDecoder()
                .decode(text));
        return new Upload(
                FIELD,
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(mediaType, ""),
                bytes == null ? new byte[0] : bytes,
                caller);
    }

    /** One that has to be readable when it is there. */
    static @Nullable Upload signed(@Nullable DocumentRequest inside, String caller) {
        var input = new MandateInput();
        var upload = inside == null ? null : inside.upload(input, caller);
        input.refuse();
        return upload;
    }

    static @Nullable Upload of(
            @Nullable DocumentRequest inside, @Nullable MultipartFile beside, MandateInput input, String caller) {
        if (beside == null) {
            return inside == null ? null : inside.upload(input, caller);
        }
        try {
            return new Upload(
                    FIELD,
                    Objects.requireNonNullElse(beside.getOriginalFilename(), ""),
                    Objects.requireNonNullElse(beside.getContentType(), ""),
                    beside.getBytes(),
                    caller);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

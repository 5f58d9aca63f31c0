package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.ketenmanager.document.Upload;
import org.jspecify.annotations.Nullable;

/** Why a power ends, and the decision that says so. */
record PowerEndingRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Which decision of the board this is, 1 to 1000 characters",
                example = "Besluit ketenbestuur 2026-15")
        @Nullable
        String reason,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "The signed decision of the board, its content in base64")
        @Nullable
        DocumentRequest document) {

    String stripped() {
        return reason == null ? "" : reason.strip();
    }

    @Nullable
    Upload upload(String caller) {
        return DocumentRequest.signed(document, caller);
    }
}

package nl.ketenmanager.mandate.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a power ends. */
record PowerEndingRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Which decision of the board this is, 1 to 1000 characters",
                example = "Besluit ketenbestuur 2026-15")
        @Nullable
        String reason) {

    String stripped() {
        return reason == null ? "" : reason.strip();
    }
}

package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a case leaves an agenda. */
record RemovalRequest(
        @Schema(
                description = "Why, 3 to 1000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Staat al als punt 4 op de agenda")
        @Nullable
        String reason) {}

package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a case was solved elsewhere, and who carries that out by when. */
record ResolutionRequest(
        @Schema(
                description = "How it was solved, 3 to 1000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "In het leveranciersoverleg afgesproken")
        @Nullable
        String reason,

        @Schema(
                description = "Code of the partner that carries it out",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "UWV")
        @Nullable
        String agreementOwner,

        @Schema(
                description = "The day it is done by",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2026-12-01")
        @Nullable
        String agreementDue) {}

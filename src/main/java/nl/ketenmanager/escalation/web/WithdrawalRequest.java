package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a case is taken back. */
record WithdrawalRequest(
        @Schema(
                description = "Why, 3 to 1000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "De bestanden zijn alsnog aangekomen")
        @Nullable
        String reason) {}

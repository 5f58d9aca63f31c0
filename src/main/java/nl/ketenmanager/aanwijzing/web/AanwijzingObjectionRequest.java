package nl.ketenmanager.aanwijzing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a partner objects. */
record AanwijzingObjectionRequest(
        @Schema(
                description = "Why, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "De inning komt in gevaar als wij alle controles tegelijk aanzetten.")
        @Nullable
        String objection) {}

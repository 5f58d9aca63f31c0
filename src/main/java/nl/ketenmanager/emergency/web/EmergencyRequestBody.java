package nl.ketenmanager.emergency.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ketenmanager.emergency.EmergencyRequest;
import org.jspecify.annotations.Nullable;

/** An emergency as a program declares it. */
record EmergencyRequestBody(
        @Schema(
                description = "Codes of the grounds, at least one; each chain has its own list, A to E by default",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "[\"A\", \"E\"]")
        @Nullable
        List<@Nullable String> grounds,

        @Schema(
                description = "What is the matter and why the board cannot decide, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "De partner stopt maandag met leveren en het bestuur is onbereikbaar.")
        @Nullable
        String reason,

        @Schema(
                description = "The irreparable harm of waiting for the board, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Een miljoen uitkeringen komt maandag niet.")
        @Nullable
        String consequenceOfWaiting,

        @Schema(
                description = "What is new, required when the board decided before or the case was an emergency before",
                example = "De leverancier heeft de aansluiting afgesloten.")
        @Nullable
        String newGround) {

    EmergencyRequest request() {
        List<String> codes = grounds == null
                ? List.of()
                : grounds.stream().map(String::valueOf).distinct().toList();
        return new EmergencyRequest(codes, reason, consequenceOfWaiting, newGround);
    }
}

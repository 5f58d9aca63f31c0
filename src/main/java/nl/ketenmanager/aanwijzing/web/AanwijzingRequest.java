package nl.ketenmanager.aanwijzing.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingDraft;
import org.jspecify.annotations.Nullable;

/** An aanwijzing as a program sends it; what is missing is refused by name. */
record AanwijzingRequest(
        @Schema(
                description = "Code of the partner that has to do it, one that the case concerns",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "BD")
        @Nullable
        String instructedPartner,

        @Schema(
                description = "Codes of the partners whose line managers are consulted; left out, everybody the case"
                        + " concerns. The instructed partner is always one of them",
                example = "[\"BD\", \"UWV\"]")
        @Nullable
        List<@Nullable String> affectedPartners,

        @Schema(
                description = "What is to be done, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Zet de controles gefaseerd aan, in vier groepen.")
        @Nullable
        String instruction,

        @Schema(
                description = "Why, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Het tactisch overleg komt er niet uit en de uitkeringen lijden eronder.")
        @Nullable
        String instructionReason,

        @Schema(
                description = "The working day by whose end it is carried out",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "2026-12-01")
        @Nullable
        String complianceDate,

        @Schema(
                description =
                        "Only when nobody is consulted first: why, 10 to 1000 characters. It counts in the register"
                                + " of overrides")
        @Nullable
        String consultationSkippedBecause) {

    AanwijzingDraft draft(String escalation) {
        return new AanwijzingDraft(
                escalation,
                instructedPartner,
                affectedPartners,
                instruction,
                instructionReason,
                complianceDate,
                consultationSkippedBecause);
    }
}

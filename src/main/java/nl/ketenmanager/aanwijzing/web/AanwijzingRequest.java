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
                description = "Codes of the partners whose line managers are consulted; without it, everybody the case"
                        + " concerns. The instructed partner is always one of them. Whoever the case concerns and is not"
                        + " named is left out, which takes leftOutBecause",
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
        String consultationSkippedBecause,

        @Schema(
                description =
                        "Only when somebody the case concerns is not consulted: why, 10 to 1000 characters. He is told"
                                + " at once, and it counts in the register of overrides")
        @Nullable
        String leftOutBecause,

        @Schema(
                description = "Only after the board ended one to this partner about this case: what is new, 10 to 2000"
                        + " characters")
        @Nullable
        String newGround,

        @Schema(
                description =
                        "Only when a body above the ketenmanager has decided on the case: which decision this carries"
                                + " out, and how, 10 to 2000 characters")
        @Nullable
        String decisionCarriedOut) {

    AanwijzingDraft draft(String escalation) {
        return new AanwijzingDraft(
                escalation,
                instructedPartner,
                affectedPartners,
                instruction,
                instructionReason,
                complianceDate,
                consultationSkippedBecause,
                leftOutBecause,
                newGround,
                decisionCarriedOut);
    }
}

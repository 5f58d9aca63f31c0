package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ketenmanager.escalation.ProblemReport;
import org.jspecify.annotations.Nullable;

/** A problem as a program sends it; what is missing is refused by name. */
record ReportRequest(
        @Schema(description = "Code of the chain; may be left out by who works in one chain", example = "LAK") @Nullable
        String chain,

        @Schema(
                description = "5 to 120 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Leveringen van UWV-bestanden stokken")
        @Nullable
        String title,

        @Schema(
                description = "What is going on, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Sinds maandag komen de bestanden niet meer compleet aan.")
        @Nullable
        String description,

        @Schema(
                description = "What the partner itself tried, 10 to 2000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Drie keer opnieuw verstuurd en de koppeling nagekeken.")
        @Nullable
        String ownEffort,

        @Schema(
                description = "What the chain as a whole has at stake, 5 to 1000 characters",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "Uitkeringen worden op deze gegevens berekend.")
        @Nullable
        String chainInterest,

        @Schema(description = "LOW, MEDIUM or HIGH", requiredMode = Schema.RequiredMode.REQUIRED, example = "HIGH")
        @Nullable
        String impact,

        @Schema(description = "NORMAL or HIGH", requiredMode = Schema.RequiredMode.REQUIRED, example = "NORMAL")
        @Nullable
        String urgency,

        @Schema(
                description = "Running the chain or developing it: OPERATION (default) or DEVELOPMENT",
                example = "OPERATION")
        @Nullable
        String track,

        @Schema(
                description = "TIERED: tier by tier; DIRECT: straight to the ketenmanager",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "TIERED")
        @Nullable
        String route,

        @Schema(description = "Why the tiers below are skipped, with DIRECT; 10 to 1000 characters") @Nullable
        String routeReason,

        @Schema(
                description = "Codes of the partners that the problem touches",
                requiredMode = Schema.RequiredMode.REQUIRED,
                example = "[\"BD\", \"UWV\"]")
        @Nullable
        List<@Nullable String> affectedPartners,

        @Schema(description = "Number of an earlier case that is closed; asks to reconsider it") @Nullable
        String follows,

        @Schema(description = "With follows: what is new since then, 10 to 2000 characters") @Nullable
        String newFacts) {

    ProblemReport report() {
        return new ProblemReport(
                chain,
                title,
                description,
                ownEffort,
                chainInterest,
                impact,
                urgency,
                track,
                route,
                routeReason,
                affectedPartners,
                follows,
                newFacts);
    }
}

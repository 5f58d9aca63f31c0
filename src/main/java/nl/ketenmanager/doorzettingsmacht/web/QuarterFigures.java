package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import nl.ketenmanager.doorzettingsmacht.PowerFigures;

/** How often power was used in a quarter, and against how much. */
record QuarterFigures(
        @Schema(example = "2026-Q4") String quarter,
        long casesRaised,
        long emergencies,

        @Schema(description = "Aanwijzingen that bind; requests are not among them")
        long aanwijzingen,

        @Schema(description = "Emergencies and aanwijzingen, per case raised", example = "0.02")
        double usesPerCase,

        long withoutConsultation,

        @Schema(description = "Per aanwijzing", example = "0.25")
        double withoutConsultationRate,

        @Schema(description = "What the ketenmanager decided at his own tier")
        long decisions,

        @Schema(description = "Aanwijzingen that the board ended, and decisions that a higher tier decided anew")
        long overturned,

        @Schema(description = "Per decision or aanwijzing", example = "0.1")
        double overturnedRate) {

    static QuarterFigures of(PowerFigures it) {
        return new QuarterFigures(
                it.quarter().text(),
                it.casesRaised(),
                it.emergencies(),
                it.aanwijzingen(),
                it.usesPerCase(),
                it.withoutConsultation(),
                it.withoutConsultationRate(),
                it.decisions(),
                it.overturned(),
                it.overturnedRate());
    }
}

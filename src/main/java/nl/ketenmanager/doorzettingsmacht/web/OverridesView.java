package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingFigures;
import nl.ketenmanager.doorzettingsmacht.Overrides;

/** Every use in a quarter, and the rates. */
record OverridesView(
        @Schema(example = "LAK") String chain,
        @Schema(example = "2026-Q4") String quarter,

        @Schema(description = "Emergencies") int uses,

        long casesRaised,

        @Schema(description = "Emergencies per case raised", example = "0.02")
        double rate,

        List<EmergencyUse> emergencies,
        AanwijzingFigures aanwijzingen,

        @Schema(description = "Every aanwijzing and request that was issued in this quarter, oldest first")
        List<AanwijzingUse> aanwijzingUses,

        @Schema(description = "What was decided or instructed in this quarter and did not stand")
        List<OverturnedLine> overturned,

        QuarterFigures figures,

        @Schema(description = "The quarters up to and with this one, oldest first")
        List<QuarterFigures> trend) {

    static OverridesView of(Overrides all) {
        return new OverridesView(
                all.chain().value(),
                all.quarter().text(),
                all.emergencies().size(),
                all.figures().casesRaised(),
                all.rate(),
                all.emergencies().stream()
                        .map(use -> EmergencyUse.of(use.emergency(), use.reviews()))
                        .toList(),
                all.aanwijzingen(),
                all.issued().stream().map(AanwijzingUse::of).toList(),
                OverturnedLine.of(all),
                QuarterFigures.of(all.figures()),
                all.trend().stream().map(QuarterFigures::of).toList());
    }
}

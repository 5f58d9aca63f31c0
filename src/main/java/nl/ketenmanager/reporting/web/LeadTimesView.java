package nl.ketenmanager.reporting.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.reporting.LeadTime;
import nl.ketenmanager.reporting.LeadTimeReport;
import nl.ketenmanager.reporting.Spread;
import org.jspecify.annotations.Nullable;

/** The lead times of a chain in a period. */
record LeadTimesView(
        @Schema(example = "LAK") String chain,
        LocalDate from,

        @Schema(description = "The first day that no longer counts")
        LocalDate until,

        @Schema(description = "Always ELAPSED: time on the clock", example = "ELAPSED")
        String measuredIn,

        List<TierView> tiers) {

    record TierView(
            @Schema(example = "TACTICAL") String tier,
            String body,
            SpreadView withPower,
            SpreadView withoutPower,
            List<PhaseView> phases) {}

    record PhaseView(@Schema(example = "WERKEND") String phase, SpreadView withPower, SpreadView withoutPower) {

        static PhaseView of(LeadTime it) {
            return new PhaseView(
                    String.valueOf(it.phase()), SpreadView.of(it.withPower()), SpreadView.of(it.withoutPower()));
        }
    }

    record SpreadView(
            @Schema(description = "Stays that ended in the period")
            long stays,

            @Schema(example = "PT24H") @Nullable Duration median,

            @Schema(example = "PT120H") @Nullable Duration p90,

            @Schema(description = "Stays that had not ended when the period did")
            long running) {

        static SpreadView of(Spread it) {
            return new SpreadView(it.stays(), it.median(), it.p90(), it.running());
        }
    }

    static LeadTimesView of(LeadTimeReport report) {
        return new LeadTimesView(
                report.chain().code().value(),
                report.period().from(),
                report.period().until(),
                "ELAPSED",
                report.tiers().stream().map(tier -> tier(report, tier)).toList());
    }

    private static TierView tier(LeadTimeReport report, LeadTime it) {
        return new TierView(
                it.tier().name(),
                report.chain().body(it.tier()).name(),
                SpreadView.of(it.withPower()),
                SpreadView.of(it.withoutPower()),
                report.phases(it.tier()).stream().map(PhaseView::of).toList());
    }
}

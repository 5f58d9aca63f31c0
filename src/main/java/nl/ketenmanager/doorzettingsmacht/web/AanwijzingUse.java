package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.doorzettingsmacht.ContestedAanwijzing;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** An aanwijzing as a line of the register: on which mandate, to whom, for how long, and what became of it. Without text. */
record AanwijzingUse(
        @Schema(example = "LAK-2026-00017") String escalation,
        @Schema(example = "1") int number,

        @Schema(description = "The instructed partner", example = "BD")
        String partner,

        @Schema(description = "False: a request, which binds nobody")
        boolean binding,

        @Schema(example = "REPORTED") String status,

        @Schema(description = "The mandate that issuing it rested on")
        Ground ground,

        String proposedBy,
        String issuedBy,
        Instant issuedAt,

        @Schema(description = "The last day to carry it out")
        LocalDate dueOn,

        @Schema(description = "Issued after every line it touches was heard, or could have answered (S4)")
        boolean consulted,

        @Nullable Instant acknowledgedAt,

        @Schema(description = "What the partner reported", example = "COMPLIED") @Nullable
        String result,

        @Nullable Instant endedAt,

        @Schema(description = "From issuing until it was reported or ended", example = "PT240H") @Nullable
        Duration duration,

        List<Objection> objections) {

    /** What a partner's director objected, and what the board found of it. */
    record Objection(
            String by,
            Instant at,
            boolean suspends,
            @Schema(example = "REJECTED") @Nullable String verdict,
            @Nullable Instant decidedAt) {

        static Objection of(AanwijzingObjection it) {
            var found = it.decision();
            return new Objection(
                    it.by(),
                    it.at(),
                    it.suspends(),
                    found == null ? null : found.verdict().name(),
                    found == null ? null : found.at());
        }
    }

    static AanwijzingUse of(ContestedAanwijzing contested) {
        var it = contested.aanwijzing();
        var issue = it.issue();
        if (issue == null) {
            throw new IllegalArgumentException(it.id() + " was never issued, so it is no use of power");
        }
        var receipt = it.followUp().receipt();
        var report = it.followUp().report();
        var ending = it.ending();
        return new AanwijzingUse(
                it.id().escalation().text(),
                it.id().number(),
                it.partner().value(),
                it.binding(),
                it.status().name(),
                issue.ground(),
                it.proposal().by(),
                issue.by(),
                issue.at(),
                issue.instruction().dueOn(),
                !it.isWithoutFullConsultation(),
                receipt == null ? null : receipt.at(),
                report == null ? null : report.result().name(),
                ending == null ? null : ending.at(),
                ending == null ? null : Duration.between(issue.at(), ending.at()),
                contested.objections().stream().map(Objection::of).toList());
    }
}

package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.doorzettingsmacht.ContestedAanwijzing;
import nl.ketenmanager.doorzettingsmacht.Overrides;
import nl.ketenmanager.doorzettingsmacht.OverturnedDecision;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** What the ketenmanager decided or instructed, and a higher tier did not leave as it was. */
record OverturnedLine(
        @Schema(description = "DECISION or AANWIJZING", example = "AANWIJZING")
        String kind,

        @Schema(example = "LAK-2026-00017") String escalation,

        @Schema(description = "Of the aanwijzing within its case") @Nullable
        Integer number,

        @Nullable String by,
        Instant at,
        @Nullable Ground ground,

        @Schema(description = "The case in which a higher tier decided: the same one for an objection")
        String overturnedIn,

        @Schema(example = "KETENBESTUUR") String overturnedAtTier,
        @Nullable Instant overturnedAt) {

    static List<OverturnedLine> of(Overrides all) {
        return Stream.concat(
                        all.overturned().stream().map(OverturnedLine::decision),
                        all.endedByTheBoard().stream().map(OverturnedLine::aanwijzing))
                .toList();
    }

    private static OverturnedLine decision(OverturnedDecision it) {
        return new OverturnedLine(
                "DECISION",
                it.escalation().text(),
                null,
                it.by(),
                it.at(),
                it.ground(),
                it.anewIn().text(),
                it.anewAtTier().name(),
                it.anewAt());
    }

    private static OverturnedLine aanwijzing(ContestedAanwijzing contested) {
        var it = AanwijzingUse.of(contested);
        return new OverturnedLine(
                "AANWIJZING",
                it.escalation(),
                it.number(),
                it.issuedBy(),
                it.issuedAt(),
                it.ground(),
                it.escalation(),
                "KETENBESTUUR",
                it.endedAt());
    }
}

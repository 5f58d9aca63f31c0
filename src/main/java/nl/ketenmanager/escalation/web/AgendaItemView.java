package nl.ketenmanager.escalation.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import nl.ketenmanager.escalation.Agenda;
import org.jspecify.annotations.Nullable;

/** One item of an agenda. */
record AgendaItemView(
        @Schema(description = "Number of the item", example = "12")
        long id,

        @Schema(example = "LAK") String chain,

        @Schema(description = "The tier whose body it is for", example = "KETENBESTUUR")
        String tier,

        @Schema(description = "Number of the case; absent for a mandate", example = "LAK-2026-00017") @Nullable
        String escalation,

        @Schema(description = "Number of the mandate that it is about; absent for a case", example = "3") @Nullable
        Long mandate,

        Instant placedAt,

        @Schema(description = "Who or what put it there", example = "Ketenmanager")
        String placedBy,

        @Schema(description = "Why it is there", example = "De zaak is bij dit overleg gekomen")
        String reason,

        @Schema(
                description = "CASE: to be handled; EVALUATION: its emergency is to be looked back at; AANWIJZING: an"
                        + " aanwijzing on it was objected to, not confirmed or not reported; MANDATE: the board has to talk"
                        + " about a mandate",
                example = "CASE")
        String kind,

        @Schema(description = "Absent while it is on the agenda") @Nullable
        Closing closed) {

    /** How it left: by a person, or without one by what became of the case. */
    record Closing(
            Instant at,
            @Schema(example = "uwvbestuur") @Nullable String by,
            String reason) {}

    static AgendaItemView of(Agenda.Item item) {
        var closing = item.closing();
        var escalation = item.escalation();
        return new AgendaItemView(
                item.number(),
                item.chain().value(),
                item.tier().name(),
                escalation == null ? null : escalation.text(),
                item.mandate(),
                item.placedAt(),
                item.placedBy(),
                item.reason(),
                item.kind().name(),
                closing == null ? null : new Closing(closing.at(), closing.by(), closing.reason()));
    }
}

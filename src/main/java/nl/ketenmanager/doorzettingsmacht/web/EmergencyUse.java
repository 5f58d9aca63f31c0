package nl.ketenmanager.doorzettingsmacht.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyReview;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** An emergency as a line of the register: on which mandate, for how long, and what the board found. Without case text. */
record EmergencyUse(
        @Schema(example = "LAK-2026-00017") String escalation,
        @Schema(example = "1") int number,
        @Schema(example = "ENDED") String state,

        @Schema(description = "The mandate that the declaration rested on")
        Ground ground,

        String declaredBy,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,

        @Schema(description = "From confirmation until its end", example = "PT3H35M") @Nullable
        Duration duration,

        @Schema(description = "What the board found, looking back", example = "JUSTIFIED") @Nullable
        String verdict,

        List<Review> reviews) {

    /** What a partner found; without a verdict its silence. */
    record Review(String partner, @Nullable String verdict) {

        static Review of(EmergencyReview review) {
            var opinion = review.opinion();
            return new Review(
                    review.partner().value(),
                    opinion == null ? null : opinion.verdict().name());
        }
    }

    static EmergencyUse of(Emergency it, List<EmergencyReview> reviews) {
        var word = it.confirmation();
        var found = it.evaluation();
        return new EmergencyUse(
                it.id().escalation().text(),
                it.id().number(),
                it.state().name(),
                it.declaration().ground(),
                it.declaration().by(),
                word == null ? null : word.by(),
                word == null ? null : word.at(),
                it.endedAt(),
                word == null || it.endedAt() == null ? null : Duration.between(word.at(), it.endedAt()),
                found == null ? null : found.verdict().name(),
                reviews.stream().map(Review::of).toList());
    }
}

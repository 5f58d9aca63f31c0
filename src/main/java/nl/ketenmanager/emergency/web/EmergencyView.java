package nl.ketenmanager.emergency.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyGround;
import nl.ketenmanager.emergency.EmergencyReview;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** One use of doorzettingsmacht as the API shows it; times are UTC. */
record EmergencyView(
        @Schema(example = "LAK-2026-00017") String escalation,
        @Schema(example = "1") int number,

        @Schema(
                description = "DECLARED waits for its confirmation; ACTIVE is with the office holders",
                example = "ACTIVE")
        String state,

        List<EmergencyGround> grounds,
        String reason,
        String consequenceOfWaiting,
        @Nullable String newGround,
        String declaredBy,
        Instant declaredAt,

        @Schema(description = "The mandate that the declaration rested on")
        Ground ground,

        Instant confirmUntil,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Instant maximumUntil,
        @Nullable Said confirmedByBoard,
        @Nullable Instant accountUntil,
        @Nullable Said account,
        @Nullable Instant endedAt,

        @Schema(description = "From confirmation until its end", example = "PT3H35M") @Nullable
        Duration duration,

        @Nullable Instant reviewUntil,

        @Schema(description = "Who leads the evaluation, never the ketenmanager") @Nullable
        String reviewChair,

        List<Review> reviews,

        @Schema(description = "What the board found, looking back", example = "JUSTIFIED") @Nullable
        String verdict,

        @Nullable Instant evaluatedAt) {

    /** What somebody wrote. */
    record Said(String by, Instant at, String text) {

        static @Nullable Said of(Emergency.@Nullable Statement statement) {
            return statement == null ? null : new Said(statement.by(), statement.at(), statement.text());
        }
    }

    /** What a partner thought of it; without a verdict its silence. */
    record Review(
            String partner,
            @Nullable String verdict,
            @Nullable String motivation,
            @Nullable String by,
            Instant at) {

        static Review of(EmergencyReview review) {
            var opinion = review.opinion();
            return new Review(
                    review.partner().value(),
                    opinion == null ? null : opinion.verdict().name(),
                    opinion == null ? null : opinion.motivation(),
                    opinion == null ? null : opinion.by(),
                    review.at());
        }
    }

    static EmergencyView of(Emergency it, List<EmergencyReview> reviews) {
        var first = it.declaration();
        var word = it.confirmation();
        var passage = it.passage();
        var found = it.evaluation();
        return new EmergencyView(
                it.id().escalation().text(),
                it.id().number(),
                it.state().name(),
                first.grounds(),
                first.reason(),
                first.consequence(),
                first.newGround(),
                first.by(),
                first.at(),
                first.ground(),
                first.confirmUntil(),
                word == null ? null : word.by(),
                word == null ? null : word.at(),
                passage == null ? null : passage.maximumUntil(),
                Said.of(it.board()),
                passage == null ? null : passage.accountUntil(),
                Said.of(it.account()),
                it.endedAt(),
                word == null || it.endedAt() == null ? null : Duration.between(word.at(), it.endedAt()),
                passage == null ? null : passage.reviewUntil(),
                passage == null ? null : passage.chair(),
                reviews.stream().map(Review::of).toList(),
                found == null ? null : found.verdict().name(),
                found == null ? null : found.at());
    }
}

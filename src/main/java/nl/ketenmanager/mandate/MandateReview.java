package nl.ketenmanager.mandate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The board looks, once a quarter, at a mandate that lets its holder push through (BIO2).
 *
 * @param answer what the board wants, once it said so
 * @param closing how it ended
 */
public record MandateReview(
        MandateReviewId id,
        Instant openedAt,
        Instant dueAt,
        @Nullable Answered answer,
        @Nullable Closing closing) {

    /** What a board may want with such a mandate. */
    public enum Answer {
        KEEP("Het mandaat blijft zoals het is"),
        WITHDRAW("Het mandaat wordt ingetrokken"),
        CHANGE("Het mandaat moet anders");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Answered(Answer answer, String by, Instant at, String reason) {}

    public record Closing(String by, Instant at, String outcome) {}

    public boolean isOpen() {
        return closing == null;
    }
}

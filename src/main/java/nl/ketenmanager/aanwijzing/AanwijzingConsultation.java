package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.Position;
import org.jspecify.annotations.Nullable;

/**
 * The question to the line managers of one partner before an aanwijzing binds anybody, and what came of it (S4).
 *
 * @param askedAt absent while they have not been asked, and for ever when they are passed over
 */
public record AanwijzingConsultation(
        PartnerCode partner,
        Instant dueAt,
        @Nullable Instant askedAt,
        @Nullable Answer answer,
        @Nullable Silence silence,
        @Nullable Instant closedAt) {

    /** What a line manager answered. */
    public record Answer(Position position, String text, String by) {}

    /** Why there is no answer; silence is not consent. */
    public enum Silence {
        DEADLINE("geen reactie binnen de termijn"),
        /** Doorzettingsmacht was used before the term had passed. */
        CUT_SHORT("niet afgewacht"),
        WITHDRAWN("vervallen, want de aanwijzing is van tafel"),
        /** Doorzettingsmacht was used before anybody was asked. */
        SKIPPED("niet geraadpleegd");

        private final String label;

        Silence(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static AanwijzingConsultation open(PartnerCode partner, Instant dueAt) {
        return new AanwijzingConsultation(partner, dueAt, null, null, null, null);
    }

    static AanwijzingConsultation skipped(PartnerCode partner, Instant at) {
        return new AanwijzingConsultation(partner, at, null, null, Silence.SKIPPED, at);
    }

    AanwijzingConsultation answered(Answer given, Instant at) {
        return new AanwijzingConsultation(partner, dueAt, askedAt, given, null, at);
    }

    AanwijzingConsultation silent(Silence why, Instant at) {
        return new AanwijzingConsultation(partner, dueAt, askedAt, null, why, at);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether somebody may still answer. */
    public boolean isRunningAt(Instant moment) {
        return isOpen() && moment.isBefore(dueAt);
    }

    /** For a reader: what was answered, or why there is nothing. */
    public String inWords() {
        if (answer != null) {
            return "%s: %s".formatted(answer.position().label(), answer.text());
        }
        return silence == null ? "nog niet gegeven" : silence.label();
    }
}

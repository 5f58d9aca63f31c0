package nl.ketenmanager.emergency;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/** What a partner thinks of an emergency afterwards; without an opinion its silence is on record. */
public record EmergencyReview(PartnerCode partner, @Nullable Opinion opinion, Instant at) {

    /** A verdict with its reason, and the director who gave it for his partner. */
    public record Opinion(ReviewVerdict verdict, String motivation, String by) {}

    /** How many found it justified and how many did not; who was silent counts for neither. */
    public record Tally(long justified, long notJustified) {

        static Tally of(List<EmergencyReview> reviews) {
            return new Tally(count(reviews, ReviewVerdict.JUSTIFIED), count(reviews, ReviewVerdict.NOT_JUSTIFIED));
        }

        private static long count(List<EmergencyReview> reviews, ReviewVerdict verdict) {
            return reviews.stream()
                    .map(EmergencyReview::opinion)
                    .filter(opinion -> opinion != null && opinion.verdict() == verdict)
                    .count();
        }

        ReviewVerdict verdict() {
            int more = Long.compare(justified, notJustified);
            return more > 0
                    ? ReviewVerdict.JUSTIFIED
                    : more < 0 ? ReviewVerdict.NOT_JUSTIFIED : ReviewVerdict.UNDECIDED;
        }

        String inWords() {
            return "%s, met %d tegen %d".formatted(verdict().label().toLowerCase(), justified, notJustified);
        }
    }
}

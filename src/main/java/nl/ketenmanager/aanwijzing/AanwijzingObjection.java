package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * The objection of an instructed partner's director, on which the board decides and never the ketenmanager.
 *
 * @param suspends whether the instruction waits for the board
 * @param takenUp whether the process of the aanwijzing has it
 */
public record AanwijzingObjection(
        int number,
        String by,
        Instant at,
        String text,
        boolean suspends,
        Instant dueAt,
        boolean takenUp,
        @Nullable Instant overdueAt,
        @Nullable Decision decision) {

    /** What the board decided. */
    public record Decision(Verdict verdict, String motivation, String by, Instant at, Ground ground) {}

    public enum Verdict {
        UPHELD("Gegrond: de aanwijzing vervalt"),
        REJECTED("Ongegrond: de aanwijzing blijft gelden");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean isOpen() {
        return decision == null;
    }
}

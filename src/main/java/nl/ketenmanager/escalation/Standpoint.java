package nl.ketenmanager.escalation;

import java.time.Instant;
import nl.ketenmanager.chain.PartnerCode;
import org.jspecify.annotations.Nullable;

/** A partner's position on a case, or the record of its silence. */
public record Standpoint(
        int visit,
        PartnerCode partner,
        @Nullable Given given,
        @Nullable Silence silence,
        Instant at) {
    public static final String NO_RESPONSE = "geen reactie";
    public static final String NOT_ASKED = "nog niet gevraagd";

    /** What the partner said, and who said it in its name. */
    public record Given(Position position, String text, String by) {}

    public Standpoint {
        if ((given == null) == (silence == null)) {
            throw new IllegalArgumentException("A standpoint is given or it is silence");
        }
    }

    /** For people: the position with its explanation, or "geen reactie". */
    public String inWords() {
        return given == null ? NO_RESPONSE : given.position().label() + ": " + given.text();
    }
}

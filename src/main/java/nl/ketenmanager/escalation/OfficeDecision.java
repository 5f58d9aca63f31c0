package nl.ketenmanager.escalation;

import java.time.Instant;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * What one competent office decides on a case at the political tier, for its own domain (S26). Nothing is given until it
 * has decided.
 *
 * @param onBehalfOf in whose name, as the office was called then (Awb 10:10)
 */
public record OfficeDecision(
        int visit,
        OfficeCode office,
        String onBehalfOf,
        Visit.@Nullable TakenUp takenUp,
        @Nullable Given given) {

    /** What was decided, on which signed note, and who registered it in the name of the office. */
    public record Given(
            DecisionCode decision,
            String motivation,
            @Nullable Tier returnTier,
            @Nullable Agreement agreement,
            @Nullable DocumentId note,
            String by,
            Instant at,
            @Nullable Ground ground) {

        Given(
                DecisionCode decision,
                String motivation,
                @Nullable Tier returnTier,
                @Nullable Agreement agreement,
                @Nullable DocumentId note,
                String by,
                Instant at) {
            this(decision, motivation, returnTier, agreement, note, by, at, null);
        }

        Given on(Visit.Authority authority) {
            var resting = agreement == null ? null : agreement.on(authority);
            return new Given(decision, motivation, returnTier, resting, note, by, at, authority.ground());
        }
    }

    static OfficeDecision awaited(int visit, OfficeCode office, String onBehalfOf) {
        return new OfficeDecision(visit, office, onBehalfOf, null, null);
    }

    public boolean isAwaited() {
        return given == null;
    }

    boolean isIdle() {
        return given == null && takenUp == null;
    }

    OfficeDecision takenUp(String by, Instant at) {
        return new OfficeDecision(visit, office, onBehalfOf, new Visit.TakenUp(by, at), given);
    }

    OfficeDecision decided(Given what) {
        var first = takenUp == null ? new Visit.TakenUp(what.by(), what.at()) : takenUp;
        return new OfficeDecision(visit, office, onBehalfOf, first, what);
    }

    /** Inside a sentence: "de Minister van SZW". */
    public String theOffice() {
        return Names.theOffice(onBehalfOf);
    }
}

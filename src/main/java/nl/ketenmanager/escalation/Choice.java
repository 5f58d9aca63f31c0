package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.Optional;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.DocumentId;
import org.jspecify.annotations.Nullable;

/** A checked decision of a tier. */
sealed interface Choice {
    String motivation();

    /** The same as what an office decides. */
    default OfficeDecision.Given given(@Nullable DocumentId note, String by, Instant at) {
        if (this instanceof Resolve resolve) {
            return new OfficeDecision.Given(
                    DecisionCode.RESOLVE, motivation(), null, resolve.agreement(), note, by, at);
        } else if (this instanceof Decide decide) {
            return new OfficeDecision.Given(DecisionCode.DECIDE, motivation(), null, decide.agreement(), note, by, at);
        } else if (this instanceof Return back) {
            var asked = back.agreement().orElse(null);
            return new OfficeDecision.Given(DecisionCode.RETURN, motivation(), back.tier(), asked, note, by, at);
        }
        return new OfficeDecision.Given(DecisionCode.FORWARD, motivation(), null, null, note, by, at);
    }

    /** Solved, with who carries it out and by when (invariant 7). */
    record Resolve(String motivation, Agreement agreement) implements Choice {}

    record Decide(String motivation, Agreement agreement) implements Choice {}

    record Forward(String motivation) implements Choice {}

    /** Back to a lower tier (S22); the agreement is optional: owner and date of what is asked. */
    record Return(String motivation, Tier tier, Optional<Agreement> agreement) implements Choice {}
}

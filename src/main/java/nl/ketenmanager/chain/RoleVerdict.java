package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.Violation;

/** What became of a request to change who holds a role. */
public sealed interface RoleVerdict {

    /** Recorded under that id, for an appointment or for a deputy. */
    record Appointed(long id, Period period) implements RoleVerdict {}

    /** Ends at that moment; {@code attention} says in Dutch what the chain must arrange because of it. */
    record Ended(long id, Instant until, List<String> attention) implements RoleVerdict {}

    /** The request cannot be read as a change at all. */
    record Refused(List<Violation> violations) implements RoleVerdict {

        public String reason() {
            return sentences(violations);
        }
    }

    /** A sound request that does not fit what is recorded already, or what the chain must keep. */
    record Conflicting(List<Violation> violations) implements RoleVerdict {

        public String reason() {
            return sentences(violations);
        }
    }

    private static String sentences(List<Violation> violations) {
        return violations.stream().map(Violation::message).collect(Collectors.joining(" "));
    }
}

package nl.ketenmanager.platform;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that cannot be accepted; nothing has changed. Answered as 400 with every violation, in the API, in the engine's
 * REST and in Tasklist alike.
 */
public class RefusedException extends RuntimeException {
    private final transient List<Violation> violations;

    public RefusedException(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
        this.violations = List.copyOf(violations);
    }

    public RefusedException(String field, String message) {
        this(List.of(new Violation(field, message)));
    }

    public List<Violation> violations() {
        return violations;
    }
}

package nl.ketenmanager.platform;

import java.util.List;
import java.util.stream.Collectors;

/** The request is right in itself but does not fit what has happened meanwhile. Answered as 409, in Dutch. */
public class ConflictException extends RuntimeException {
    private final transient List<Violation> violations;

    public ConflictException(String message) {
        super(message);
        this.violations = List.of();
    }

    public ConflictException(String message, Throwable cause) {
        super(message, cause);
        this.violations = List.of();
    }

    public ConflictException(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
        this.violations = List.copyOf(violations);
    }

    /** What does not fit, where that is known by field. */
    public List<Violation> violations() {
        return violations;
    }
}

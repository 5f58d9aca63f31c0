package nl.ketenmanager.platform;

import java.util.List;
import java.util.stream.Collectors;

/** Someone asked for what is not theirs to do; the message says so in Dutch. Answered as 403, with the fields it is about. */
public class ForbiddenException extends RuntimeException {
    private final transient List<Violation> violations;

    public ForbiddenException(String message) {
        super(message);
        this.violations = List.of();
    }

    public ForbiddenException(List<Violation> violations) {
        super(violations.stream().map(Violation::message).collect(Collectors.joining(" ")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}

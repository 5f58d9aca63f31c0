package nl.ketenmanager.platform;

import org.jspecify.annotations.Nullable;

/**
 * One reason why input is refused: the field as machines name it, and a Dutch sentence that says what to do.
 *
 * @param rule the code of the rule that is broken, where rules have one
 * @param article where that rule is written down, such as {@code Awb 10:9}
 */
public record Violation(
        String field,
        String message,
        @Nullable String rule,
        @Nullable String article) {

    public Violation {
        field = Printable.of(field);
        message = Printable.of(message);
    }

    public Violation(String field, String message) {
        this(field, message, null, null);
    }
}

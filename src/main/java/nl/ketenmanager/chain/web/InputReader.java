package nl.ketenmanager.chain.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads text from a request into values and remembers everything that could not be read, to refuse it all at once. */
final class InputReader {
    private final List<Violation> violations = new ArrayList<>();

    String required(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            violations.add(new Violation(field, "Vul ‘" + label + "’ in."));
            return "";
        }
        return text;
    }

    /** Null when absent, and when unreadable: {@link #refuse} must be called before it is used. */
    <T> @Nullable T optional(String field, String label, @Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            violations.add(new Violation(field, "‘" + text + "’ is geen geldige waarde voor ‘" + label + "’."));
            return null;
        }
    }

    @Nullable
    Instant moment(String field, String label, @Nullable String text) {
        return optional(
                field, label, text, written -> OffsetDateTime.parse(written).toInstant());
    }

    void refuse() {
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }
}

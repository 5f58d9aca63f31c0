package nl.ketenmanager.mandate.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads text from a request into values and remembers everything that could not be read, to refuse it all at once. */
final class MandateInput {
    private static final int MOST = 100;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T23:59:59Z");

    private final List<Violation> violations = new ArrayList<>();

    /** Null when absent, and when unreadable: {@link #refuse} must be called before it is used. */
    <T> @Nullable T read(String field, String label, @Nullable String text, Function<String, T> reading) {
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

    <E extends Enum<E>> @Nullable E code(Class<E> codes, String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var known = Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(text))
                .findFirst();
        if (known.isEmpty()) {
            String all = Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            violations.add(new Violation(field, "Kies bij ‘%s’ uit: %s.".formatted(label, all)));
        }
        return known.orElse(null);
    }

    <E extends Enum<E>> @Nullable E requiredCode(Class<E> codes, String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            violations.add(new Violation(field, "Vul ‘" + label + "’ in."));
        }
        return code(codes, field, label, text);
    }

    <T> Set<T> all(String field, String label, @Nullable List<@Nullable String> texts, Function<String, T> reading) {
        var values = new LinkedHashSet<T>();
        if (texts == null) {
            return values;
        }
        if (texts.size() > MOST) {
            violations.add(new Violation(field, "Noem bij ‘%s’ hooguit %d waarden.".formatted(label, MOST)));
            return values;
        }
        for (String text : texts) {
            T value = read(field, label, text == null ? " ?" : text, reading);
            if (value != null) {
                values.add(value);
            } else if (text != null && text.isBlank()) {
                violations.add(new Violation(field, "Laat bij ‘" + label + "’ geen waarde leeg."));
            }
        }
        return values;
    }

    @Nullable
    Instant moment(String field, String label, @Nullable String text) {
        Instant moment = read(
                field, label, text, written -> OffsetDateTime.parse(written).toInstant());
        if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) {
            violations.add(new Violation(field, "‘" + label + "’ ligt tussen de jaren 1900 en 2999."));
            return null;
        }
        return moment;
    }

    /** Text that people read: nothing in it that a screen or a database cannot hold. */
    String text(String field, String label, @Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        if (text.codePointCount(0, text.length()) > longest) {
            violations.add(new Violation(field, "Vul bij ‘%s’ hooguit %d tekens in.".formatted(label, longest)));
        }
        boolean readable = text.codePoints()
                .allMatch(point -> "\n\r\t".indexOf(point) >= 0
                        || !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE);
        if (!readable) {
            violations.add(new Violation(field, "In ‘" + label + "’ staan tekens die niet te lezen zijn."));
        }
        return text.strip();
    }

    void require(boolean there, String field, String label) {
        if (!there) {
            violations.add(new Violation(field, "Vul ‘" + label + "’ in."));
        }
    }

    void refuse(String field, String message) {
        violations.add(new Violation(field, message));
    }

    void refuse() {
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    static String subject(String text) {
        return matching(text, "[A-Z][A-Z0-9_]{0,49}");
    }

    static String person(String text) {
        return matching(text, "[a-zA-Z0-9]{1,100}");
    }

    static BigDecimal euros(String text) {
        return new BigDecimal(matching(text, "[0-9]{1,13}([.][0-9]{1,2})?"));
    }

    private static String matching(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}

package nl.ketenmanager.escalation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads codes from outside and says in Dutch which ones there are. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> Optional<E> check(
            Class<E> codes, String field, String label, @Nullable String given, List<Violation> violations) {
        Optional<E> known = Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(given))
                .findFirst();
        if (known.isEmpty()) {
            violations.add(new Violation(
                    field,
                    given == null || given.isBlank()
                            ? "Kies een waarde bij ‘%s’.".formatted(label)
                            : "De waarde bij ‘%s’ bestaat niet. Kies uit: %s.".formatted(label, all(codes))));
        }
        return known;
    }

    private static <E extends Enum<E>> String all(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}

package nl.ketenmanager.escalation.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what is wrong is collected, so that the caller hears everything at once. */
final class Parameters {
    private Parameters() {}

    static <E extends Enum<E>> @Nullable E code(
            Class<E> codes, String name, @Nullable String given, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var known = Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(given))
                .findFirst();
        if (known.isEmpty()) {
            String all = Arrays.stream(codes.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            violations.add(new Violation(name, "De waarde van ‘%s’ bestaat niet. Kies uit: %s.".formatted(name, all)));
        }
        return known.orElse(null);
    }

    /** A code that the register knows or not; what cannot be a code at all is refused. */
    static @Nullable String registered(String name, @Nullable String given, List<Violation> violations) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!given.matches("[A-Z][A-Z0-9]{0,49}")) {
            violations.add(new Violation(name, "De waarde van ‘%s’ is geen code.".formatted(name)));
            return null;
        }
        return given;
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }

    static void range(String name, int given, int lowest, int highest, List<Violation> violations) {
        if (given < lowest || given > highest) {
            violations.add(new Violation(name, "‘%s’ is een getal van %d tot %d.".formatted(name, lowest, highest)));
        }
    }
}

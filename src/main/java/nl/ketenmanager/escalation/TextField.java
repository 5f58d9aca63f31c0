package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Optional;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** A text that people fill in: its machine name, its Dutch label, and how short and long it may be. */
public record TextField(String name, String label, int shortest, int longest) {

    /** The text without surrounding blanks; nothing, and a violation, when it does not fit. */
    public Optional<String> check(@Nullable String given, List<Violation> violations) {
        String text = given == null ? "" : given.strip();
        if (text.length() < shortest) {
            violations.add(violation(
                    text.isEmpty()
                            ? "Vul ‘%s’ in.".formatted(label)
                            : "Vul bij ‘%s’ minstens %d tekens in.".formatted(label, shortest)));
        } else if (text.length() > longest) {
            violations.add(violation("Vul bij ‘%s’ hoogstens %d tekens in.".formatted(label, longest)));
        } else if (!isStorable(text)) {
            violations.add(violation("Bij ‘%s’ staat een teken dat niet bewaard kan worden.".formatted(label)));
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    Violation violation(String message) {
        return new Violation(name, message);
    }

    /** No control characters but line breaks and tabs, and no half of a character. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .allMatch(point -> (point >= ' ' || point == '\n' || point == '\r' || point == '\t')
                        && point != 0x7F
                        && Character.getType(point) != Character.SURROGATE);
    }
}

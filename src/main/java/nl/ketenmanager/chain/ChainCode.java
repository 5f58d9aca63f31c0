package nl.ketenmanager.chain;

import java.util.Optional;

/** The code of a chain, such as {@code LAK}; also the tenant in the engine. */
public record ChainCode(String value) {
    private static final String PATTERN = "[A-Z][A-Z0-9]*";

    public ChainCode {
        // Codes are parts of group names, which are joined by a dash.
        if (!value.matches(PATTERN)) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    /** Nothing, when the text cannot be the code of any chain. */
    public static Optional<ChainCode> read(String text) {
        return text.matches(PATTERN) ? Optional.of(new ChainCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

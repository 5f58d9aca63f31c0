package nl.ketenmanager.chain;

/** The code of a chain, such as {@code LAK}; also the tenant in the engine. */
public record ChainCode(String value) {

    public ChainCode {
        // Codes are parts of group names, which are joined by a dash.
        if (!value.matches("[A-Z][A-Z0-9]*")) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

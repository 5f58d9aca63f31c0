package nl.ketenmanager.chain;

/** The code of the office of an office holder, unique within its chain, such as {@code SZW}. */
public record OfficeCode(String value) {

    public OfficeCode {
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

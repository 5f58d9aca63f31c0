package nl.ketenmanager.chain;

/** The code of a partner, unique within its chain, such as {@code UWV}. */
public record PartnerCode(String value) {

    public PartnerCode {
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

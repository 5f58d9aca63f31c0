package nl.ketenmanager.audit.verify;

/**
 * The last line of a custody, as the database keeps it beside the lines.
 *
 * @param sealed whether a seal covers this very line
 */
public record Head(String custody, long number, String hash, boolean sealed) {
    /** What comes before the first line, and before the first seal. */
    static final String NOTHING = "0".repeat(64);

    /** The head of a custody without lines. */
    public static Head none(String custody) {
        return new Head(custody, 0, NOTHING, false);
    }
}

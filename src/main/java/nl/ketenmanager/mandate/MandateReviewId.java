package nl.ketenmanager.mandate;

import java.util.regex.Pattern;
import nl.ketenmanager.chain.ChainCode;

/** Which mandate is looked at in which quarter: {@code LAK-M-12-2026-Q4}. */
public record MandateReviewId(ChainCode chain, long mandate, String quarter) {
    private static final Pattern TEXT = Pattern.compile("([^-]+)-M-(\\d+)-(\\d{4}-Q[1-4])");

    /** Reads what {@link #text()} writes. */
    public static MandateReviewId of(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a review of a mandate: " + text);
        }
        return new MandateReviewId(new ChainCode(parts.group(1)), Long.parseLong(parts.group(2)), parts.group(3));
    }

    public String text() {
        return chain + "-M-" + mandate + "-" + quarter;
    }

    @Override
    public String toString() {
        return text();
    }
}

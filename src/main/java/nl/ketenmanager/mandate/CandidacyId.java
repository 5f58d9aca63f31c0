package nl.ketenmanager.mandate;

import java.util.regex.Pattern;
import nl.ketenmanager.chain.ChainCode;

/** The number of a candidacy, counted per chain, such as {@code LAK-V-1}. */
public record CandidacyId(ChainCode chain, int number) {
    private static final Pattern TEXT = Pattern.compile("([A-Z][A-Z0-9]*)-V-([1-9][0-9]{0,8})");

    public static CandidacyId of(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a candidacy: " + text);
        }
        return new CandidacyId(new ChainCode(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public String text() {
        return chain + "-V-" + number;
    }

    @Override
    public String toString() {
        return text();
    }
}

package nl.ketenmanager.escalation;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A case on one page for the office holders (S26): what is asked, what each partner thinks, what is advised, and what
 * waiting does.
 *
 * @param offices who decide, each for the own domain
 * @param adviser who gave the advice, and when
 */
public record Nota(
        String id,
        String chain,
        String title,
        String date,
        String decideBy,
        List<String> offices,
        String question,
        String chainInterest,
        String tried,
        List<Line> standpoints,
        String adviser,
        String advice,
        String waiting) {
    private static final String REST = " … (meer in de zaak)";

    /** What a partner thinks. */
    public record Line(String partner, String standpoint) {}

    /** The same with each long text cut off, so that it fits; the whole text is in the case. */
    public Nota shortened(int longest) {
        UnaryOperator<String> cut = text -> cut(text, longest);
        return new Nota(
                id,
                chain,
                title,
                date,
                decideBy,
                offices,
                cut.apply(question),
                cut.apply(chainInterest),
                cut.apply(tried),
                standpoints.stream()
                        .map(line -> new Line(line.partner(), cut.apply(line.standpoint())))
                        .toList(),
                adviser,
                cut.apply(advice),
                waiting);
    }

    /** Between words where there are any, and never through the middle of a character. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int space = text.lastIndexOf(' ', longest);
        int end = space > longest / 2 ? space : longest;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + REST;
    }
}

package nl.ketenmanager.escalation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A case on one page for the office holders (S26): what is asked, what each partner thinks, what is advised, and what
 * waiting does.
 *
 * @param decisions what each office has decided already, while the others have not
 * @param emergency why the case went past the board, if it did
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
        String waiting,
        List<Line> decisions,
        @Nullable Emergency emergency) {
    private static final String REST = " … (meer in de zaak)";

    /** What a partner thinks, or what an office decided. */
    public record Line(String partner, String standpoint) {

        Line cut(UnaryOperator<String> cut) {
            return new Line(partner, cut.apply(standpoint));
        }
    }

    /** What the emergency rests on, and what waiting would have done. */
    public record Emergency(String declared, List<String> grounds, String reason, String consequence) {

        Emergency cut(UnaryOperator<String> cut) {
            return new Emergency(
                    declared, grounds.stream().map(cut).toList(), cut.apply(reason), cut.apply(consequence));
        }
    }

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
                standpoints.stream().map(line -> line.cut(cut)).toList(),
                adviser,
                cut.apply(advice),
                waiting,
                decisions.stream().map(line -> line.cut(cut)).toList(),
                emergency == null ? null : emergency.cut(cut));
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

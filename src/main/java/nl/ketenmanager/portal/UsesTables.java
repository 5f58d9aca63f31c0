package nl.ketenmanager.portal;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.doorzettingsmacht.Overrides;
import nl.ketenmanager.escalation.EscalationId;

/** Each use of power on a line; the number of a case leads to it for whoever may see it. */
record UsesTables(List<Line> emergencies, List<Line> aanwijzingen, List<Undone> overturned) {

    /** A use: on what ground, by whom, since when, for how long, how it stands, and what was thought of it. */
    record Line(
            Link escalation,
            int number,
            String kind,
            String by,
            String ground,
            String since,
            String duration,
            String state,
            String opinion) {}

    record Undone(
            Link escalation, String what, String by, String at, Link undoneIn, String undoneBy, String undoneAt) {}

    record Link(String id, boolean leads) {}

    static UsesTables of(Overrides all, Chain chain, UnaryOperator<String> person, Predicate<EscalationId> visible) {
        var words = new UseWords(chain, person, visible);
        return new UsesTables(
                all.emergencies().stream().map(words::line).toList(),
                all.issued().stream().map(words::line).toList(),
                Stream.concat(
                                all.overturned().stream().map(words::undone),
                                all.endedByTheBoard().stream().map(words::undone))
                        .toList());
    }
}

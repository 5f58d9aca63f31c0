package nl.ketenmanager.portal;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.escalation.CaseFile;
import nl.ketenmanager.escalation.OfficeDecision;
import org.jspecify.annotations.Nullable;

/** What the competent offices decided in the last round at the political tier. */
final class OfficeLines {
    private OfficeLines() {}

    /** One office; {@code by} says who, in whose name, and when. */
    public record Line(
            String office,
            String what,
            @Nullable String text,
            @Nullable String by) {}

    static List<Line> of(CaseFile file, UnaryOperator<String> person) {
        int last = file.officeDecisions().stream()
                .mapToInt(OfficeDecision::visit)
                .max()
                .orElse(0);
        return file.officeDecisions().stream()
                .filter(one -> one.visit() == last)
                .map(one -> line(file, one, person))
                .toList();
    }

    private static Line line(CaseFile file, OfficeDecision one, UnaryOperator<String> person) {
        var given = one.given();
        if (given == null) {
            boolean waits = file.escalation().isAtTier();
            return new Line(one.onBehalfOf(), waits ? "Nog niet besloten" : "Niet besloten", null, null);
        }
        return new Line(
                one.onBehalfOf(),
                file.inWords(given),
                given.motivation(),
                "namens %s, %s, %s".formatted(one.theOffice(), person.apply(given.by()), DutchTime.brief(given.at())));
    }
}

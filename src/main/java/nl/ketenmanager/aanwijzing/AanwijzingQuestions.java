package nl.ketenmanager.aanwijzing;

import static nl.ketenmanager.platform.Markdown.plain;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.calendar.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each task on an aanwijzing asks: what, by when, under which authority, and what happens if nobody acts. */
@Component
class AanwijzingQuestions {
    private final AanwijzingWords words;

    AanwijzingQuestions(AanwijzingWords words) {
        this.words = words;
    }

    String of(Aanwijzing a, List<AanwijzingObjection> objections, AanwijzingBriefing.Task task) {
        return switch (task) {
            case ANSWER ->
                question(
                        "De ketenmanager wil uw organisatie of een andere partner iets laten doen: %s. Zeg wat dat voor uw organisatie betekent."
                                .formatted(plain(words.called(a))),
                        a.proposal().consultationDueAt(),
                        "U antwoordt als lijnmanager, of als zijn vervanger, namens uw organisatie.",
                        "Dan wordt vastgelegd: geen reactie. De ketenmanager mag daarna beslissen.");
            case FINALISE ->
                question(
                        "Lees de antwoorden en beslis: vaststellen of intrekken.",
                        a.proposal().finaliseDueAt(),
                        "Uw mandaat noemt de aanwijzing. Dat wordt opnieuw getoetst als u vaststelt. %s"
                                .formatted(force(a)),
                        "Dan vervalt %s.".formatted(AanwijzingWords.theKind(a)));
            case ACKNOWLEDGE ->
                question(
                        "Bevestig dat u dit hebt ontvangen. %s".formatted(force(a)),
                        a.issued().acknowledgeDueAt(),
                        "U antwoordt als bestuurder of lijnmanager van %s.".formatted(plain(words.partner(a))),
                        a.binding()
                                ? "Dan komt het op de agenda van het ketenbestuur."
                                : "Dan hoort de ketenmanager dat u niet hebt gereageerd.");
            case REPORT ->
                question(
                        "Meld wat u hebt gedaan. %s".formatted(force(a)),
                        a.issued().complianceDueAt(),
                        "U antwoordt als bestuurder of lijnmanager van %s.".formatted(plain(words.partner(a))),
                        a.binding()
                                ? "Dan komt het op de agenda van het ketenbestuur."
                                : "Dan wordt het verzoek gesloten als: zonder reactie.");
            case DECIDE ->
                question(
                        "Leg het besluit van het ketenbestuur vast over het bezwaar van %s tegen %s."
                                .formatted(plain(words.partner(a)), plain(words.called(a))),
                        objections.stream()
                                .filter(AanwijzingObjection::isOpen)
                                .map(AanwijzingObjection::dueAt)
                                .findFirst()
                                .orElse(null),
                        "Het ketenbestuur gaat over bezwaren. De ketenmanager en de partner die bezwaar maakt, beslissen niet mee.",
                        "Dan wordt de voorzitter van het ketenbestuur gewaarschuwd.");
        };
    }

    private static String force(Aanwijzing a) {
        return a.binding()
                ? "Een aanwijzing bindt de partner."
                : "Deze partner kan niet worden aangewezen. Daarom is dit een verzoek: het verplicht tot niets.";
    }

    private static String question(String what, @Nullable Instant when, String authority, String otherwise) {
        return """
                **Wat wordt gevraagd?** %s

                **Wanneer?** %s

                **Met welke bevoegdheid?** %s

                **Wat gebeurt er als niemand iets doet?** %s""".formatted(
                        what,
                        when == null ? "Zo snel mogelijk." : "Uiterlijk %s.".formatted(DutchTime.inWords(when)),
                        authority,
                        otherwise);
    }
}

package nl.ketenmanager.mandate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.platform.Markdown;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the form of each task on a candidacy shows; the dossier only to a director of the chain (S17). */
@Service
@Transactional
public class CandidacyBriefing {
    private static final String CLOSED = "Alleen voor de bestuurders van deze keten.";

    private final Candidacies candidacies;
    private final CandidacySight sight;
    private final CandidacyWords words;

    CandidacyBriefing(Candidacies candidacies, CandidacySight sight, CandidacyWords words) {
        this.candidacies = candidacies;
        this.sight = sight;
        this.words = words;
    }

    /** What is asked of whoever opens the form. */
    public enum Question {
        SUPPORT(
                "Verklaar of uw organisatie deze kandidaat als ketenmanager steunt.",
                "U spreekt als bestuurder.",
                true),
        CONSENT("Zeg of u instemt met dit mandaat (artikel 10:4 Awb).", "U spreekt voor uzelf, als kandidaat.", false),
        EMPLOYER(
                "Zeg of u als werkgever instemt met dit mandaat (artikel 10:4 Awb).",
                "U spreekt als bestuurder van de werkgever.",
                false),
        DECIDE(
                "Leg vast waarover de bestuurders het eens zijn.",
                "U spreekt als voorzitter van het bestuur. De kandidaat besluit niet mee.",
                true);

        private final String asked;
        private final String authority;
        private final boolean dossier;

        Question(String asked, String authority, boolean dossier) {
            this.asked = asked;
            this.authority = authority;
            this.dossier = dossier;
        }
    }

    public Map<String, Object> of(CandidacyId id, Question question, String person) {
        var candidacy = candidacies.find(id).orElseThrow();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put(
                "candidacyTitle",
                "Kandidaat voor ketenmanager: "
                        + Markdown.plain(words.person(candidacy.offer().candidate())));
        shown.put(
                "candidacyQuestion", """
                **Wat wordt gevraagd?** %s

                **Met welke bevoegdheid?** %s

                **Wat gebeurt er als u niets doet?** %s""".formatted(question.asked, question.authority, otherwise(question, candidacy)));
        shown.put(
                "candidacyFacts",
                words.facts(candidacy).stream()
                        .map(fact -> "- " + Markdown.plain(fact))
                        .collect(Collectors.joining("\n")));
        if (question == Question.DECIDE) {
            shown.put("candidacyStatements", statements(candidacy));
        }
        if (question.dossier) {
            dossier(id, person, shown);
        }
        return shown;
    }

    private void dossier(CandidacyId id, String person, Map<String, Object> shown) {
        if (!sight.mayRead(id, person)) {
            shown.put("candidacyProfile", CLOSED);
            shown.put("candidacyInterests", CLOSED);
            return;
        }
        var dossier = sight.dossier(id, person);
        shown.put("candidacyProfile", Markdown.plain(dossier.profile()));
        shown.put("candidacyInterests", Markdown.plain(dossier.interests()));
    }

    private static String otherwise(Question question, Candidacy candidacy) {
        return question == Question.DECIDE
                ? "Dan komt er geen ketenmanager. De taak blijft open."
                : "Dan vervalt de voordracht op %s: zwijgen is geen steun."
                        .formatted(DutchTime.inWords(candidacy.offer().statementsDue()));
    }

    private String statements(Candidacy candidacy) {
        String given = candidacy.statements().stream()
                .map(one -> "- **%s%s** – %s (%s, %s%s)"
                        .formatted(
                                one.party().label(),
                                one.partner() == null
                                        ? ""
                                        : " van " + Markdown.plain(words.partner(candidacy, one.partner())),
                                Markdown.plain(one.reason()),
                                Markdown.plain(words.person(one.by())),
                                DutchTime.brief(one.at()),
                                one.document() == null ? "" : ", op papier"))
                .collect(Collectors.joining("\n"));
        return given + (candidacy.document() == null ? "\n\n**Let op:** het ondertekende besluit ontbreekt nog." : "");
    }
}

package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.platform.Markdown;
import org.springframework.stereotype.Service;

/**
 * Tells whoever opens a task all that is needed to decide: what is asked, by when, under which authority, what happens
 * if nothing is done, what the partners think beside the chain interest (S11), and what happened before.
 */
@Service
public class CaseBriefing {
    private final CaseFiles files;
    private final OfferedChoices choices;
    private final DecisionSubjects subjects;
    private final Names names;

    CaseBriefing(CaseFiles files, OfferedChoices choices, DecisionSubjects subjects, Names names) {
        this.files = files;
        this.choices = choices;
        this.subjects = subjects;
        this.names = names;
    }

    /** One option of a choice in a form. */
    public record Option(String label, String value) {}

    /** For the forms of a tier's decision, as the one who opens it may take it. */
    public Map<String, Object> decision(EscalationId id, String person) {
        var file = files.read(id);
        var tier = file.escalation().tier().orElseThrow();
        var ladder = Ladder.of(file.chain());
        var offer = choices.of(file, tier, person);
        return Map.of(
                "caseTitle", title(file),
                "caseQuestion", question(file, tier, offer),
                "caseSummary", summary(file),
                "caseStandpoints", standpoints(file),
                "caseHistory", history(id),
                "decisionOptions", decisions(file, tier, offer),
                "returnTierOptions", options(ladder.below(tier), file.chain()),
                "partnerOptions", partners(file.chain()),
                "subjectOptions", subjects(file.chain()));
    }

    /** For the form of a partner's standpoint. */
    public Map<String, Object> standpoint(EscalationId id) {
        var file = files.read(id);
        return Map.of(
                "caseTitle", title(file),
                "caseQuestion", standpointQuestion(file),
                "caseSummary", summary(file),
                "caseStandpoints", standpoints(file),
                "caseHistory", history(id));
    }

    /** For the forms of tasks beside the tiers, which ask something of their own. */
    public Map<String, Object> about(EscalationId id) {
        var file = files.read(id);
        return Map.of(
                "caseTitle", title(file),
                "caseSummary", summary(file),
                "caseStandpoints", standpoints(file),
                "caseHistory", history(id));
    }

    private static String title(CaseFile file) {
        return file.escalation().id() + " – "
                + Markdown.plain(file.escalation().problem().title());
    }

    private String question(CaseFile file, Tier tier, OfferedChoices.Offer offer) {
        var stay = file.escalation().visit().orElseThrow();
        String body = tier == Tier.POLITICAL ? "uw bewindspersoon" : Names.theBody(file.chain(), tier);
        var step =
                file.plan().stream().filter(planned -> planned.tier() == tier).findFirst();
        return """
                **Wat wordt gevraagd?** Een besluit van %s%s.

                **Wanneer?** Uiterlijk %s (%s).

                **Met welke bevoegdheid?** %s %s

                **Wat gebeurt er als niemand iets doet?** %s""".formatted(
                        Markdown.plain(body),
                        offer.inWords().isEmpty() ? "" : ": " + offer.inWords(),
                        DutchTime.inWords(stay.clocks().dueAt()),
                        step.map(CaseBriefing::why).orElse(stay.clocks().term().inWords()),
                        choices.capacity(offer, Markdown.plain(body)),
                        authority(tier),
                        step.map(PlanStep::ifNobodyActs).orElse("De zaak blijft hier."));
    }

    /** How the deadline was counted, without the date, which stands before it. */
    private static String why(PlanStep step) {
        return step.explanation().replace(" = tot " + DutchTime.inWords(step.dueAt()), "");
    }

    private static String standpointQuestion(CaseFile file) {
        String until = file.escalation()
                .visit()
                .map(stay -> DutchTime.inWords(stay.clocks().standpointAt()))
                .orElse("het besluit");
        return """
                **Wat wordt gevraagd?** Geef het standpunt van uw organisatie op deze zaak.

                **Wanneer?** Uiterlijk %s.

                **Met welke bevoegdheid?** U spreekt als ketenregisseur, of als zijn vervanger, namens uw organisatie.

                **Wat gebeurt er als u niets doet?** Dan wordt vastgelegd: geen reactie. Wie besluit, ziet dat.""".formatted(until);
    }

    /** What a tier is there for, in words; what a person may do there, the matrix and the register tell. */
    private static String authority(Tier tier) {
        return switch (tier) {
            case OPERATIONAL -> "Deze trede mag werkafspraken maken binnen bestaande afspraken en budget.";
            case TACTICAL -> "Deze trede mag opnieuw plannen, eigen capaciteit inzetten en werkafspraken aanpassen.";
            case KETENMANAGER -> "De ketenmanager mag wat zijn mandaat geeft, zoals prioriteit stellen en terugleggen.";
            case KETENBESTUUR -> "Het bestuur gaat over doelstelling, normen, budget en geschillen tussen partners.";
            case KERNTEAM -> "Het kernteam adviseert politiek en bereidt een gezamenlijk voorstel voor.";
            case POLITICAL -> "De bewindspersoon gaat over wet, beleid en geld buiten de budgetten.";
        };
    }

    private String summary(CaseFile file) {
        var e = file.escalation();
        var problem = e.problem();
        return """
                **Wat is er aan de hand?** %s

                **Wat heeft %s zelf geprobeerd?** %s

                **Ketenbelang:** %s

                **Geraakte partners:** %s. **Impact:** %s. **Urgentie:** %s. **Gemeld door:** %s, %s.%s""".formatted(
                        Markdown.plain(problem.description()),
                        Markdown.plain(Names.partner(file.chain(), e.submittingPartner())),
                        Markdown.plain(problem.ownEffort()),
                        Markdown.plain(problem.chainInterest()),
                        Markdown.plain(Names.partners(file.chain(), problem.affectedPartners())),
                        problem.impact().label(),
                        problem.urgency().label(),
                        Markdown.plain(names.person(e.submittedBy())),
                        DutchTime.inWords(e.raisedAt()),
                        reconsideration(problem));
    }

    private static String reconsideration(ReportedProblem problem) {
        var again = problem.reconsideration();
        return again == null
                ? ""
                : "\n\n**Vervolg op %s, met nieuwe feiten:** %s"
                        .formatted(again.follows(), Markdown.plain(again.newFacts()));
    }

    private static String standpoints(CaseFile file) {
        return file.escalation().problem().affectedPartners().stream()
                .map(partner -> "- **%s** – %s"
                        .formatted(
                                Markdown.plain(Names.partner(file.chain(), partner)),
                                file.standpointOf(partner)
                                        .map(standpoint -> Markdown.plain(standpoint.inWords()))
                                        .orElse("nog niet gegeven")))
                .collect(Collectors.joining("\n"));
    }

    private String history(EscalationId id) {
        return files.history(id).stream()
                .map(entry -> "- %s – %s%s"
                                .formatted(
                                        DutchTime.brief(entry.at()),
                                        Markdown.plain(entry.text()),
                                        entry.detail() == null ? "" : " ‘" + Markdown.plain(entry.detail()) + "’")
                        + ground(entry))
                .collect(Collectors.joining("\n"));
    }

    private String ground(Timeline.Entry entry) {
        var ground = entry.ground();
        return ground == null ? "" : " (%s)".formatted(Markdown.plain(ground.inWords(names::person)));
    }

    private static List<Option> decisions(CaseFile file, Tier tier, OfferedChoices.Offer offer) {
        return offer.codes().stream()
                .map(code -> new Option(label(code, tier, offer.ladder(), file.chain()), code.name()))
                .toList();
    }

    private static String label(DecisionCode code, Tier tier, Ladder ladder, Chain chain) {
        if (code == DecisionCode.FORWARD) {
            return ladder.above(tier)
                    .map(next -> "Doorzetten naar " + Names.theBody(chain, next))
                    .orElse("Geen overeenstemming: verdeeld");
        }
        if (code == DecisionCode.RESOLVE && tier == Tier.OPERATIONAL) {
            return "Opgelost met een werkafspraak";
        }
        return code.label();
    }

    private static List<Option> options(List<Tier> tiers, Chain chain) {
        return tiers.stream()
                .map(tier -> new Option(Names.body(chain, tier), tier.name()))
                .toList();
    }

    private List<Option> subjects(Chain chain) {
        return subjects.of(chain.code()).stream()
                .map(subject -> new Option(subject.label(), subject.code()))
                .toList();
    }

    private static List<Option> partners(Chain chain) {
        return chain.partners().stream()
                .map(partner -> new Option(partner.name(), partner.code().value()))
                .toList();
    }
}

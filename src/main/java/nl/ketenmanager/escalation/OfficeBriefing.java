package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.platform.Markdown;
import org.springframework.stereotype.Service;

/** Tells whoever registers for an office in whose name that is, which offices decide beside it, and what counts. */
@Service
public class OfficeBriefing {
    private final CaseFiles files;
    private final PoliticalRules rules;
    private final Escalations escalations;
    private final NoteIntake notes;

    OfficeBriefing(CaseFiles files, PoliticalRules rules, Escalations escalations, NoteIntake notes) {
        this.files = files;
        this.rules = rules;
        this.escalations = escalations;
        this.notes = notes;
    }

    /** In whose name a task is done: "de Minister van SZW"; empty where a tier decides as one. */
    public Optional<String> inWhoseName(EscalationId id, Decider decider) {
        var chain = files.read(id).chain();
        return decider.office(chain).map(office -> Names.theOffice(chain, office));
    }

    /** For the form of a decision; text and list are empty where a tier decides as one. */
    public Map<String, Object> decision(EscalationId id, Decider decider) {
        var file = files.read(id);
        var office = decider.office(file.chain());
        return Map.of(
                "caseOffices", office.map(one -> inWords(file, one)).orElse(""),
                "noteOptions", office.map(one -> ownNotes(id, one)).orElse(List.of()));
    }

    private List<CaseBriefing.Option> ownNotes(EscalationId id, OfficeCode office) {
        return notes.notes(id).stream()
                .filter(note -> note.office().equals(office))
                .map(note -> new CaseBriefing.Option(
                        "%s, toegevoegd %s"
                                .formatted(
                                        note.file().name(),
                                        DutchTime.brief(note.file().at())),
                        note.file().id().value().toString()))
                .toList();
    }

    private String inWords(CaseFile file, OfficeCode office) {
        var chain = file.chain();
        String name = Markdown.plain(Names.theOffice(chain, office));
        return """
                **Namens wie?** U legt het besluit vast namens %s, alleen voor het eigen domein: %s. Uw naam komt erbij te staan.

                **Op één blad:** [nota om te lezen, af te drukken en te ondertekenen (pdf)](/zaken/%s/nota)

                **Wat besloten de andere ambten?** %s

                **Wanneer telt het?** Pas als elk bevoegd ambt hetzelfde besluit: dezelfde keuze, met dezelfde uitvoerder en dezelfde datum. Alleen als elk ambt een partner uit het eigen domein laat uitvoeren, mogen uitvoerder en datum verschillen. %s""".formatted(
                        name,
                        Markdown.plain(domain(chain, office)),
                        file.escalation().id(),
                        others(file, office),
                        ifDivided(file));
    }

    private static String domain(Chain chain, OfficeCode office) {
        return Names.enumeration(CompetentOffices.domain(chain, office).stream()
                .map(Partner::name)
                .toList());
    }

    private static String others(CaseFile file, OfficeCode office) {
        int visit = file.escalation().visit().map(Visit::number).orElse(0);
        List<OfficeDecision> others = file.officeDecisions().stream()
                .filter(one -> one.visit() == visit && !one.office().equals(office))
                .toList();
        return others.isEmpty()
                ? "Die zijn er niet: alleen u besluit."
                : others.stream().map(one -> other(file.chain(), one)).collect(Collectors.joining());
    }

    private static String other(Chain chain, OfficeDecision one) {
        var given = one.given();
        return "\n- %s – %s"
                .formatted(
                        Markdown.plain(one.theOffice()),
                        given == null
                                ? "nog niet besloten"
                                : Markdown.plain(JointDecision.whole(chain, given) + ": " + given.motivation()));
    }

    private String ifDivided(CaseFile file) {
        int left = rules.of(file.chain().code()).dividedRounds()
                - escalations.timesDivided(file.escalation().id());
        return left > 0
                ? "Bij verschil gaat de zaak terug naar het ketenbestuur."
                : "Bij verschil eindigt de zaak: verdeeld, zonder besluit.";
    }
}

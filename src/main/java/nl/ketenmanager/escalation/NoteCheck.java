package nl.ketenmanager.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the signed note that goes with a decision is one of the office that decides, and whether there has to be one. */
@Component
class NoteCheck {
    private static final String FIELD = "signedNote";

    private final SignedNotes notes;
    private final PoliticalRules rules;

    NoteCheck(SignedNotes notes, PoliticalRules rules) {
        this.notes = notes;
        this.rules = rules;
    }

    /** What is wrong with the note; nothing when it may go along, or may be left out. */
    List<Violation> violations(EscalationId id, Chain chain, Optional<OfficeCode> office, @Nullable String given) {
        List<Violation> violations = new ArrayList<>();
        boolean none = given == null || given.isBlank();
        if (office.isEmpty() && !none) {
            violations.add(new Violation(
                    FIELD,
                    "Een ‘Ondertekende nota’ hoort alleen bij het besluit van een bewindspersoon. Laat dit leeg."));
        } else if (office.isPresent() && none && rules.of(chain.code()).noteRequired()) {
            violations.add(
                    new Violation(
                            FIELD,
                            "Kies bij ‘Ondertekende nota’ het stuk dat is ondertekend. Voeg het eerst toe op de pagina van de zaak."));
        } else if (office.isPresent() && !none && find(id, office.get(), given).isEmpty()) {
            violations.add(new Violation(
                    FIELD,
                    "Kies bij ‘Ondertekende nota’ een stuk dat namens %s bij deze zaak is gevoegd."
                            .formatted(Names.theOffice(chain, office.get()))));
        }
        return violations;
    }

    Optional<DocumentId> find(EscalationId id, OfficeCode office, @Nullable String given) {
        return notes.of(id).stream()
                .filter(note -> note.office().equals(office))
                .map(SignedNotes.Entry::document)
                .filter(document -> document.value().toString().equals(given))
                .findFirst();
    }
}

package nl.ketenmanager.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.Documents;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in the signed notes of offices (S26) and hands them to whoever may see the case. */
@Service
public class NoteIntake {
    public static final String FILE = "file";
    private static final String OFFICE = "office";

    private final CaseFiles files;
    private final Cases cases;
    private final CompetentOffices offices;
    private final SignedNotes notes;
    private final Documents documents;
    private final OfficeChronicle chronicle;

    NoteIntake(
            CaseFiles files,
            Cases cases,
            CompetentOffices offices,
            SignedNotes notes,
            Documents documents,
            OfficeChronicle chronicle) {
        this.files = files;
        this.cases = cases;
        this.offices = offices;
        this.notes = notes;
        this.documents = documents;
        this.chronicle = chronicle;
    }

    /** A file with its content. */
    public record Content(SignedNote note, byte[] bytes) {}

    /** Adds a note for the office in which the person sits; he names it only when he sits in more than one. */
    @Transactional
    public SignedNote add(String id, @Nullable String office, Upload upload) {
        var visible = files.requireVisible(id, upload.by());
        var its = cases.lock(visible);
        var e = its.escalation();
        var own = seatedIn(e, its.chain(), upload.by());
        if (own.isEmpty()) {
            throw new ForbiddenException(
                    "Alleen wie registreert namens een bevoegde bewindspersoon, voegt een ondertekende nota toe.");
        }
        if (!e.isAtTier() || e.currentStay().tier() != Tier.POLITICAL) {
            throw new ConflictException("De zaak ligt nu niet bij %s. Voeg de nota toe als zij daar is."
                    .formatted(Names.theBody(its.chain(), Tier.POLITICAL)));
        }
        var signedBy = choose(own, office);
        var note = new SignedNote(documents.store(upload), signedBy.code(), signedBy.name());
        notes.add(visible, new SignedNotes.Entry(note.file().id(), note.office(), note.onBehalfOf()));
        chronicle.noteAdded(e, note);
        return note;
    }

    private static Office choose(List<Office> own, @Nullable String code) {
        boolean unnamed = code == null || code.isBlank();
        if (unnamed && own.size() == 1) {
            return own.get(0);
        }
        return own.stream()
                .filter(office -> office.code().value().equals(code))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        OFFICE,
                        "Kies bij ‘Namens’ een ambt waarvoor u nu registreert: %s."
                                .formatted(own.stream()
                                        .map(office -> office.code().value())
                                        .collect(Collectors.joining(", ")))));
    }

    @Transactional(readOnly = true)
    public List<SignedNote> of(String id, String person) {
        return notes(files.requireVisible(id, person));
    }

    @Transactional(readOnly = true)
    public Content open(String id, String document, String person) {
        return notes(files.requireVisible(id, person)).stream()
                .filter(note -> note.file().id().value().toString().equals(document))
                .findFirst()
                .map(note -> new Content(note, documents.content(note.file().id())))
                .orElseThrow(() -> new NotFoundException("Deze nota bestaat niet bij deze zaak."));
    }

    /** The offices for which somebody may add a note now; empty for everybody else. */
    @Transactional(readOnly = true)
    public List<Office> mayAddFor(String id, String person) {
        var file = files.open(id, person);
        var e = file.escalation();
        boolean there = e.isAtTier() && e.tier().equals(Optional.of(Tier.POLITICAL));
        return there ? seatedIn(e, file.chain(), person) : List.of();
    }

    private List<Office> seatedIn(Escalation e, Chain chain, String person) {
        return offices.of(e, chain).stream()
                .filter(one -> offices.occupants(chain, one.code()).stream()
                        .anyMatch(seated -> seated.id().equals(person)))
                .toList();
    }

    /** Oldest first. */
    List<SignedNote> notes(EscalationId id) {
        return notes.of(id).stream()
                .flatMap(entry -> documents.find(entry.document()).stream()
                        .map(file -> new SignedNote(file, entry.office(), entry.onBehalfOf())))
                .sorted(Comparator.comparing(note -> note.file().at()))
                .toList();
    }
}

package nl.ketenmanager.aanwijzing;

import java.util.List;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the aanwijzingen of a case for whoever may see the case. */
@Service
@Transactional(readOnly = true)
public class AanwijzingFiles {
    private final CaseFiles files;
    private final Aanwijzingen aanwijzingen;

    AanwijzingFiles(CaseFiles files, Aanwijzingen aanwijzingen) {
        this.files = files;
        this.aanwijzingen = aanwijzingen;
    }

    /** Everything there is to read about one. */
    public record File(
            Aanwijzing aanwijzing, List<AanwijzingConsultation> consultations, List<AanwijzingObjection> objections) {}

    public List<File> of(String escalation, String person) {
        return aanwijzingen.of(files.requireVisible(escalation, person)).stream()
                .map(this::file)
                .toList();
    }

    public File open(String escalation, int number, String person) {
        return aanwijzingen.of(files.requireVisible(escalation, person)).stream()
                .filter(one -> one.id().number() == number)
                .findFirst()
                .map(this::file)
                .orElseThrow(() -> new NotFoundException("Deze aanwijzing bestaat niet, of niet voor u."));
    }

    /** For a task form, whose reader the engine has admitted to the task. */
    File read(AanwijzingId id) {
        return aanwijzingen.find(id).map(this::file).orElseThrow();
    }

    private File file(Aanwijzing aanwijzing) {
        return new File(
                aanwijzing, aanwijzingen.consultations(aanwijzing.id()), aanwijzingen.objections(aanwijzing.id()));
    }
}

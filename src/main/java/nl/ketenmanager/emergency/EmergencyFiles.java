package nl.ketenmanager.emergency;

import java.util.List;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens emergencies for people: whoever may see a case may see its emergencies, nobody else learns of them. */
@Service
@Transactional(readOnly = true)
public class EmergencyFiles {
    private final CaseFiles cases;
    private final Emergencies emergencies;

    EmergencyFiles(CaseFiles cases, Emergencies emergencies) {
        this.cases = cases;
        this.emergencies = emergencies;
    }

    public EscalationId requireVisible(String escalation, String person) {
        return cases.requireVisible(escalation, person);
    }

    public EmergencyId requireVisible(String escalation, int number, String person) {
        var id = new EmergencyId(requireVisible(escalation, person), number);
        return emergencies
                .find(id)
                .map(Emergency::id)
                .orElseThrow(() -> new NotFoundException("Deze zaak heeft geen nood met dit nummer."));
    }

    public ReviewedEmergency one(EmergencyId id, String person) {
        var visible = requireVisible(id.escalation().text(), id.number(), person);
        return new ReviewedEmergency(emergencies.find(visible).orElseThrow(), emergencies.reviews(visible));
    }

    public List<ReviewedEmergency> of(String escalation, String person) {
        return emergencies.of(requireVisible(escalation, person)).stream()
                .map(emergency -> new ReviewedEmergency(emergency, emergencies.reviews(emergency.id())))
                .toList();
    }
}

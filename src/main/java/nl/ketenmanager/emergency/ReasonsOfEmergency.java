package nl.ketenmanager.emergency;

import java.util.Optional;
import nl.ketenmanager.escalation.EmergencyReasons;
import nl.ketenmanager.escalation.EscalationId;
import org.springframework.stereotype.Component;

/** Tells those who are to decide on an emergency what it rests on. */
@Component
class ReasonsOfEmergency implements EmergencyReasons {
    private final Emergencies emergencies;

    ReasonsOfEmergency(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public Optional<Reasons> of(EscalationId id) {
        return emergencies.of(id).stream()
                .filter(Emergency::wasUsed)
                .reduce((earlier, later) -> later)
                .map(Emergency::declaration)
                .map(first -> new Reasons(
                        first.by(),
                        first.at(),
                        first.grounds().stream().map(EmergencyGround::inWords).toList(),
                        first.newGround() == null
                                ? first.reason()
                                : first.reason() + " Nieuwe grond: " + first.newGround(),
                        first.consequence()));
    }
}

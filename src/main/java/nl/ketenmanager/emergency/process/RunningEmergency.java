package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.Emergencies;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyId;
import org.springframework.stereotype.Component;

/** Which emergency a process instance is about: a case may have had several. */
@Component
class RunningEmergency {
    private final Emergencies emergencies;

    RunningEmergency(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    EmergencyId of(String processInstanceId) {
        return emergencies
                .ofProcess(processInstanceId)
                .map(Emergency::id)
                .orElseThrow(() -> new IllegalStateException("No emergency of process " + processInstanceId));
    }
}

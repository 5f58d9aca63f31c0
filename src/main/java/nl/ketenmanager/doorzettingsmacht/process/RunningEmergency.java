package nl.ketenmanager.doorzettingsmacht.process;

import nl.ketenmanager.doorzettingsmacht.Emergencies;
import nl.ketenmanager.doorzettingsmacht.Emergency;
import nl.ketenmanager.doorzettingsmacht.EmergencyId;
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

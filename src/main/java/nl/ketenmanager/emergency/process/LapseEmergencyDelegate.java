package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.EmergencyEndings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lapseEmergency}: it lasted too long; the board gets the case. */
@Component
class LapseEmergencyDelegate implements JavaDelegate {
    private final EmergencyEndings endings;
    private final RunningEmergency running;

    LapseEmergencyDelegate(EmergencyEndings endings, RunningEmergency running) {
        this.endings = endings;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.lapse(running.of(execution.getProcessInstanceId()));
    }
}

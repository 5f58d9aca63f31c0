package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.EmergencyEndings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_endEmergency}: the tiers of the chain hear how it ended. */
@Component
class EndEmergencyDelegate implements JavaDelegate {
    private final EmergencyEndings endings;
    private final RunningEmergency running;

    EndEmergencyDelegate(EmergencyEndings endings, RunningEmergency running) {
        this.endings = endings;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.over(running.of(execution.getProcessInstanceId()));
    }
}

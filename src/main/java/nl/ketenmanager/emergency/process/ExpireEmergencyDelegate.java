package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.EmergencyEndings;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_expireEmergency}: nobody confirmed in time; the case stayed where it was. */
@Component
class ExpireEmergencyDelegate implements JavaDelegate {
    private final EmergencyEndings endings;
    private final RunningEmergency running;

    ExpireEmergencyDelegate(EmergencyEndings endings, RunningEmergency running) {
        this.endings = endings;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        endings.notConfirmed(running.of(execution.getProcessInstanceId()));
    }
}

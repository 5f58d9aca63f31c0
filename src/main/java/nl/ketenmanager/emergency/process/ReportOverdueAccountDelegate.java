package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.EmergencyAccounts;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_reportOverdueAccount}: the board hears that it has no account yet. */
@Component
class ReportOverdueAccountDelegate implements JavaDelegate {
    private final EmergencyAccounts accounts;
    private final RunningEmergency running;

    ReportOverdueAccountDelegate(EmergencyAccounts accounts, RunningEmergency running) {
        this.accounts = accounts;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        accounts.overdue(running.of(execution.getProcessInstanceId()));
    }
}

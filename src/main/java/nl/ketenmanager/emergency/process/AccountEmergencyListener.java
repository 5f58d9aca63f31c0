package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.EmergencyAccounts;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_accountEmergency}, completed: records the account of the ketenmanager, or refuses it. */
@Component
class AccountEmergencyListener implements TaskListener {
    private final EmergencyAccounts accounts;
    private final RunningEmergency running;

    AccountEmergencyListener(EmergencyAccounts accounts, RunningEmergency running) {
        this.accounts = accounts;
        this.running = running;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, EmergencyFields.ACCOUNT, ModelNames.ALL);
        accounts.give(running.of(task.getProcessInstanceId()), form.text(Form.ACCOUNT), form.person());
        form.discard();
    }
}

package nl.ketenmanager.emergency.process;

import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.CONFIRMED;

import nl.ketenmanager.emergency.EmergencyConfirmations;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_confirmEmergency}, completed: the second word, or a refusal and with it no completion. */
@Component
class ConfirmEmergencyListener implements TaskListener {
    private final EmergencyConfirmations confirmations;
    private final RunningEmergency running;

    ConfirmEmergencyListener(EmergencyConfirmations confirmations, RunningEmergency running) {
        this.confirmations = confirmations;
        this.running = running;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, EmergencyFields.CONFIRMATION, ModelNames.ALL);
        var id = running.of(task.getProcessInstanceId());
        boolean confirmed = confirmations.answer(id, form.text(Form.CONFIRMATION), form.person());
        form.discard();
        CONFIRMED.set(task, confirmed);
    }
}

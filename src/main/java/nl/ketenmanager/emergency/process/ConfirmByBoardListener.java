package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.BoardConfirmations;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_confirmByBoard}, completed: records that the board lets the emergency last, or refuses it. */
@Component
class ConfirmByBoardListener implements TaskListener {
    private final BoardConfirmations confirmations;
    private final RunningEmergency running;

    ConfirmByBoardListener(BoardConfirmations confirmations, RunningEmergency running) {
        this.confirmations = confirmations;
        this.running = running;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, EmergencyFields.BY_BOARD, ModelNames.ALL);
        confirmations.confirm(running.of(task.getProcessInstanceId()), form.text(Form.MOTIVATION), form.person());
        form.discard();
    }
}

package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingObjecting;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_decideObjection}, completed: records what the board decided, or refuses it. */
@Component
class AanwijzingDecideListener implements TaskListener {
    private final AanwijzingObjecting objecting;
    private final AanwijzingVariables variables;

    AanwijzingDecideListener(AanwijzingObjecting objecting, AanwijzingVariables variables) {
        this.objecting = objecting;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, AanwijzingModelFields.DECIDE, ModelNames.ALL);
        var decided = objecting.decide(
                AanwijzingVariables.id(task), form.text(Form.VERDICT), form.text(Form.MOTIVATION), form.person());
        form.discard();
        variables.decided(task, decided);
    }
}

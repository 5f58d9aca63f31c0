package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingFinal;
import nl.ketenmanager.aanwijzing.AanwijzingFinalising;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_finalise}, completed: issues the aanwijzing or takes it back, or refuses that. */
@Component
class AanwijzingFinaliseListener implements TaskListener {
    private final AanwijzingFinalising finalising;
    private final AanwijzingVariables variables;

    AanwijzingFinaliseListener(AanwijzingFinalising finalising, AanwijzingVariables variables) {
        this.finalising = finalising;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, AanwijzingModelFields.FINALISE, ModelNames.ALL);
        var given = new AanwijzingFinal(
                form.text(Form.CHOICE),
                form.text(Form.INSTRUCTION),
                form.day(Form.COMPLIANCE_DATE),
                form.text(Form.MOTIVATION),
                form.text(Form.SKIPPED_BECAUSE),
                form.text(Form.CARRIES_OUT));
        var finalised = finalising.finalise(AanwijzingVariables.id(task), given, form.person());
        form.discard();
        variables.standing(task, finalised);
    }
}

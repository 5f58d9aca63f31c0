package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingFollowing;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_acknowledge}, completed: the partner confirms or objects, or is refused. */
@Component
class AanwijzingAcknowledgeListener implements TaskListener {
    private final AanwijzingFollowing following;
    private final AanwijzingVariables variables;

    AanwijzingAcknowledgeListener(AanwijzingFollowing following, AanwijzingVariables variables) {
        this.following = following;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, AanwijzingModelFields.ACKNOWLEDGE, ModelNames.ALL);
        var answered = following.acknowledge(
                AanwijzingVariables.id(task), form.text(Form.ANSWER), form.text(Form.OBJECTION), form::person);
        form.discard();
        variables.answered(task, answered);
    }
}

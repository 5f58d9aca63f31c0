package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationChainModel.Variables.ESCALATION_ID;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * A task, created: its name says which case it is about, so that a list tells one from the other. The model's own
 * explanation is for who edits the model; who does the task finds everything in the form.
 */
@Component
class NameTaskListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + " " + ESCALATION_ID.get(task));
        task.setDescription(null);
    }
}

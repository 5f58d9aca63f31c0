package nl.ketenmanager.aanwijzing.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * A task on an aanwijzing, created: its name says which one, so that a list tells one from the other. The model's own
 * explanation is for who edits the model; who does the task finds everything in the form.
 */
@Component
class AanwijzingNameTaskListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + " " + AanwijzingVariables.id(task));
        task.setDescription(null);
    }
}

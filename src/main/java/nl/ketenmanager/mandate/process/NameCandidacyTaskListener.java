package nl.ketenmanager.mandate.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * A task on a candidacy, created: its name says which one, so that a list tells one from the other. The model's own
 * explanation is for who edits the model; who does the task finds everything in the form.
 */
@Component
class NameCandidacyTaskListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + " " + RunningCandidacy.of(task));
        task.setDescription(null);
    }
}

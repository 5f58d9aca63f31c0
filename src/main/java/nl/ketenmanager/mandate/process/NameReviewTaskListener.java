package nl.ketenmanager.mandate.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A task of a review, created: its name says which mandate and quarter; the form explains the rest. */
@Component
class NameReviewTaskListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + " " + task.getExecution().getProcessBusinessKey());
        task.setDescription(null);
    }
}

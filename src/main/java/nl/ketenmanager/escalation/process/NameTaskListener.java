package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationChainModel.Variables.ESCALATION_ID;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.DECIDER;

import nl.ketenmanager.escalation.OfficeBriefing;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * A task, created: its name says which case it is about, and in whose name an office decides, so that a list tells one
 * from the other. The model's own
 * explanation is for who edits the model; who does the task finds everything in the form.
 */
@Component
class NameTaskListener implements TaskListener {
    private final OfficeBriefing offices;

    NameTaskListener(OfficeBriefing offices) {
        this.offices = offices;
    }

    @Override
    public void notify(DelegateTask task) {
        var id = ESCALATION_ID.get(task);
        var name = DECIDER.find(task).flatMap(decider -> offices.inWhoseName(id, decider));
        task.setName(task.getName() + " " + id + name.map(" namens "::concat).orElse(""));
        task.setDescription(null);
    }
}

package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.DECIDER;
import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.ESCALATION_ID;

import java.util.Optional;
import nl.ketenmanager.escalation.TierClock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_decide}, assigned: somebody put the case on his name. */
@Component
class TakeUpListener implements TaskListener {
    private final TierClock tierClock;

    TakeUpListener(TierClock tierClock) {
        this.tierClock = tierClock;
    }

    @Override
    public void notify(DelegateTask task) {
        Optional.ofNullable(task.getAssignee())
                .ifPresent(person -> tierClock.takenUp(ESCALATION_ID.get(task), DECIDER.get(task), person));
    }
}

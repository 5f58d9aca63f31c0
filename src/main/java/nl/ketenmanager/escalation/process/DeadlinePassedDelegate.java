package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.*;

import nl.ketenmanager.escalation.TierClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_deadlinePassed}: a term has passed; the case moves up now, or stays with a next deadline. */
@Component
class DeadlinePassedDelegate implements JavaDelegate {
    private final TierClock tierClock;

    DeadlinePassedDelegate(TierClock tierClock) {
        this.tierClock = tierClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var consequence = tierClock.deadlinePassed(ESCALATION_ID.get(execution));
        DEADLINE_FORWARDS.set(execution, consequence.forwards());
        NEXT_DEADLINE_DATE.set(execution, consequence.nextDeadlineAt());
    }
}

package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.*;

import nl.ketenmanager.escalation.TierClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_remind}: the term is nearly over. */
@Component
class RemindDelegate implements JavaDelegate {
    private final TierClock tierClock;

    RemindDelegate(TierClock tierClock) {
        this.tierClock = tierClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tierClock.remind(ESCALATION_ID.get(execution));
    }
}

package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.*;

import nl.ketenmanager.escalation.TierClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_askTakeUp}: asks the tier to take the case up, if nobody has. */
@Component
class AskTakeUpDelegate implements JavaDelegate {
    private final TierClock tierClock;

    AskTakeUpDelegate(TierClock tierClock) {
        this.tierClock = tierClock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tierClock.askTakeUp(ESCALATION_ID.get(execution));
    }
}

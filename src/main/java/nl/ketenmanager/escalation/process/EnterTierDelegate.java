package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.*;

import nl.ketenmanager.escalation.TierEntrance;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_enterTier}: who acts at this tier and until when, or that nobody sits here. */
@Component
class EnterTierDelegate implements JavaDelegate {
    private final TierEntrance entrance;

    EnterTierDelegate(TierEntrance entrance) {
        this.entrance = entrance;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TierEntryVariables.of(entrance.enter(ESCALATION_ID.get(execution), TIER.get(execution)))
                .write(execution);
    }
}

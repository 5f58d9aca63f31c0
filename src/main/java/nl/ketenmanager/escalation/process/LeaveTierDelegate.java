package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.*;

import nl.ketenmanager.escalation.TierDeparture;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_leaveTier}: tells the chain how the case left this tier and who gets it now. */
@Component
class LeaveTierDelegate implements JavaDelegate {
    private final TierDeparture departures;

    LeaveTierDelegate(TierDeparture departures) {
        this.departures = departures;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TierEntryVariables.writeExit(execution, departures.of(ESCALATION_ID.get(execution)));
    }
}

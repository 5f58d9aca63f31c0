package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Variables.*;

import nl.ketenmanager.escalation.StandpointRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_recordNoResponse}: the partner stayed silent; that is recorded as silence. */
@Component
class RecordNoResponseDelegate implements JavaDelegate {
    private final StandpointRounds rounds;

    RecordNoResponseDelegate(StandpointRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rounds.noResponse(ESCALATION_ID.get(execution), PARTNER.get(execution));
    }
}

package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Variables.ESCALATION_ID;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Variables.PARTNER;

import nl.ketenmanager.escalation.StandpointRounds;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * After {@code serviceTask_partnerSystem}: records what the partner's own system handed in, or refuses it. It listens on
 * the flow, since the end of the task also comes when the tier acted or the term passed.
 */
@Component
class ReceiveStandpointListener implements ExecutionListener {
    private final StandpointRounds rounds;
    private final HandedIn handedIn;

    ReceiveStandpointListener(StandpointRounds rounds, HandedIn handedIn) {
        this.rounds = rounds;
        this.handedIn = handedIn;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = handedIn.at(execution, ModelFields.STANDPOINT);
        rounds.receive(
                ESCALATION_ID.get(execution),
                PARTNER.get(execution),
                form.text(PartnerStandpointModel.Form.POSITION),
                form.text(PartnerStandpointModel.Form.STANDPOINT),
                form.person());
        form.discard();
    }
}

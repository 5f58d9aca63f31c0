package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Variables.ESCALATION_ID;
import static nl.ketenmanager.escalation.process.PartnerStandpointModel.Variables.PARTNER;

import nl.ketenmanager.escalation.StandpointRounds;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_giveStandpoint}, completed: records what the ketenregisseur says for the partner, or refuses it. */
@Component
class GiveStandpointListener implements TaskListener {
    private final StandpointRounds rounds;
    private final HandedIn handedIn;

    GiveStandpointListener(StandpointRounds rounds, HandedIn handedIn) {
        this.rounds = rounds;
        this.handedIn = handedIn;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = handedIn.at(task, ModelFields.STANDPOINT);
        rounds.give(
                ESCALATION_ID.get(task),
                PARTNER.get(task),
                form.text(PartnerStandpointModel.Form.POSITION),
                form.text(PartnerStandpointModel.Form.STANDPOINT),
                form.person());
        form.discard();
    }
}

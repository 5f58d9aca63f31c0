package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.ESCALATION_ID;

import nl.ketenmanager.escalation.Ballot;
import nl.ketenmanager.escalation.TierDecisions;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_decide}, completed: records the decision, or refuses it and with it the completion. */
@Component
class TakeDecisionListener implements TaskListener {
    private final TierDecisions decisions;
    private final HandedIn handedIn;

    TakeDecisionListener(TierDecisions decisions, HandedIn handedIn) {
        this.decisions = decisions;
        this.handedIn = handedIn;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = handedIn.at(task, ModelFields.DECISION);
        var ballot = new Ballot(
                form.text(EscalationTierModel.Form.DECISION),
                form.text(EscalationTierModel.Form.MOTIVATION),
                form.text(EscalationTierModel.Form.RETURN_TIER),
                form.text(EscalationTierModel.Form.AGREEMENT_OWNER),
                form.day(EscalationTierModel.Form.AGREEMENT_DUE),
                form.number(EscalationTierModel.Form.AMOUNT),
                form.text(EscalationTierModel.Form.SUBJECT));
        decisions.decide(ESCALATION_ID.get(task), ballot, form.person());
        form.discard();
    }
}

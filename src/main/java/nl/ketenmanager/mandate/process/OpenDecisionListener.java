package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyDecisions;
import nl.ketenmanager.mandate.process.MandateGrantModel.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** {@code flow_refusedNobody}, on the way to the board: it is told, and until when it decides. */
@Component
class OpenDecisionListener implements ExecutionListener {
    private final CandidacyDecisions decisions;

    OpenDecisionListener(CandidacyDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Variables.DECIDE_DUE.set(execution, decisions.open(RunningCandidacy.of(execution)));
    }
}

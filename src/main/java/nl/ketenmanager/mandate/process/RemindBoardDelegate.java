package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_remindBoard}: the board has not decided in time; it and the ketenbureau hear so. */
@Component
class RemindBoardDelegate implements JavaDelegate {
    private final CandidacyDecisions decisions;

    RemindBoardDelegate(CandidacyDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.overdue(RunningCandidacy.of(execution));
    }
}

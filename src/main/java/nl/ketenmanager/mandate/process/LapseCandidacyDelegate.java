package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyStatements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lapseCandidacy}: the time is over, and what is missing is named. */
@Component
class LapseCandidacyDelegate implements JavaDelegate {
    private final CandidacyStatements statements;

    LapseCandidacyDelegate(CandidacyStatements statements) {
        this.statements = statements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        statements.lapse(RunningCandidacy.of(execution));
    }
}

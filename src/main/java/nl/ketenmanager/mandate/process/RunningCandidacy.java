package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Which candidacy a process is about: its business key says so. */
final class RunningCandidacy {
    private RunningCandidacy() {}

    static CandidacyId of(DelegateExecution execution) {
        return CandidacyId.of(execution.getProcessBusinessKey());
    }

    static CandidacyId of(DelegateTask task) {
        return of(task.getExecution());
    }
}

package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyActivation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_activateKetenmanager}: mandate, role and seat begin together. */
@Component
class ActivateKetenmanagerDelegate implements JavaDelegate {
    private final CandidacyActivation activation;

    ActivateKetenmanagerDelegate(CandidacyActivation activation) {
        this.activation = activation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        activation.activate(RunningCandidacy.of(execution));
    }
}

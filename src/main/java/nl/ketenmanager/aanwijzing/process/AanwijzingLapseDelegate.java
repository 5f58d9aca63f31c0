package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingFinalising;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lapse}: nobody finalised it in time, so it lapses; the process goes on from where it then stands. */
@Component
class AanwijzingLapseDelegate implements JavaDelegate {
    private final AanwijzingFinalising finalising;
    private final AanwijzingVariables variables;

    AanwijzingLapseDelegate(AanwijzingFinalising finalising, AanwijzingVariables variables) {
        this.finalising = finalising;
        this.variables = variables;
    }

    @Override
    public void execute(DelegateExecution execution) {
        variables.standing(execution, finalising.lapse(AanwijzingVariables.id(execution)));
    }
}

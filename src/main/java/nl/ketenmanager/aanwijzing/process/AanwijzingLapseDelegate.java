package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingFinalising;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_lapse}: nobody finalised it in time, so it lapses. */
@Component
class AanwijzingLapseDelegate implements JavaDelegate {
    private final AanwijzingFinalising finalising;

    AanwijzingLapseDelegate(AanwijzingFinalising finalising) {
        this.finalising = finalising;
    }

    @Override
    public void execute(DelegateExecution execution) {
        finalising.lapse(AanwijzingVariables.id(execution));
    }
}

package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_complianceOverdue}: the last day has passed; the board hears it, or a request is closed. */
@Component
class AanwijzingComplianceOverdueDelegate implements JavaDelegate {
    private final AanwijzingClock clock;

    AanwijzingComplianceOverdueDelegate(AanwijzingClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clock.complianceOverdue(AanwijzingVariables.id(execution));
    }
}

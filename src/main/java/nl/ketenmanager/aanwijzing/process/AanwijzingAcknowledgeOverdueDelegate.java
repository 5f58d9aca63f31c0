package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_acknowledgeOverdue}: the partner has not confirmed in time; the board hears it. */
@Component
class AanwijzingAcknowledgeOverdueDelegate implements JavaDelegate {
    private final AanwijzingClock clock;

    AanwijzingAcknowledgeOverdueDelegate(AanwijzingClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clock.acknowledgeOverdue(AanwijzingVariables.id(execution));
    }
}

package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingClock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_objectionOverdue}: the board let its term pass; its chair is alarmed. */
@Component
class AanwijzingObjectionOverdueDelegate implements JavaDelegate {
    private final AanwijzingClock clock;

    AanwijzingObjectionOverdueDelegate(AanwijzingClock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        clock.objectionOverdue(AanwijzingVariables.id(execution));
    }
}

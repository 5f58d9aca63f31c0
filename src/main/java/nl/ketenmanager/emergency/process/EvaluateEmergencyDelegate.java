package nl.ketenmanager.emergency.process;

import nl.ketenmanager.emergency.EmergencyReviews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_evaluateEmergency}: counts what the partners think. */
@Component
class EvaluateEmergencyDelegate implements JavaDelegate {
    private final EmergencyReviews reviews;
    private final RunningEmergency running;

    EvaluateEmergencyDelegate(EmergencyReviews reviews, RunningEmergency running) {
        this.reviews = reviews;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.evaluate(running.of(execution.getProcessInstanceId()));
    }
}

package nl.ketenmanager.emergency.process;

import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.REVIEWER;

import nl.ketenmanager.emergency.EmergencyReviews;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_reviewEmergency}, completed: records what a partner thinks of the emergency, or refuses it. */
@Component
class ReviewEmergencyListener implements TaskListener {
    private final EmergencyReviews reviews;
    private final RunningEmergency running;

    ReviewEmergencyListener(EmergencyReviews reviews, RunningEmergency running) {
        this.reviews = reviews;
        this.running = running;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, EmergencyFields.REVIEW, ModelNames.ALL);
        reviews.give(
                running.of(task.getProcessInstanceId()),
                REVIEWER.get(task),
                form.text(Form.VERDICT),
                form.text(Form.MOTIVATION),
                form.person());
        form.discard();
    }
}

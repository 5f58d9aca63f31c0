package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.MandateReviewAnswers;
import nl.ketenmanager.mandate.MandateReviewId;
import nl.ketenmanager.mandate.process.MandateReviewModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_carryOutReview}, completed: what the board wanted is done, or the refusal says what is missing. */
@Component
class CarryOutReviewListener implements TaskListener {
    private final MandateReviewAnswers answers;

    CarryOutReviewListener(MandateReviewAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, ReviewFields.CARRIED_OUT, ModelNames.REVIEW);
        answers.carriedOut(
                MandateReviewId.of(task.getExecution().getProcessBusinessKey()),
                form.text(Form.CARRIED_OUT),
                form.person());
        form.discard();
    }
}

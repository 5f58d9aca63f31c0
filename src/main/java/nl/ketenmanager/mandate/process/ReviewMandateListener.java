package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.MandateReviewAnswers;
import nl.ketenmanager.mandate.MandateReviewId;
import nl.ketenmanager.mandate.process.MandateReviewModel.Form;
import nl.ketenmanager.mandate.process.MandateReviewModel.Variables;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_reviewMandate}, completed: records what the board wants, or refuses it. */
@Component
class ReviewMandateListener implements TaskListener {
    private final MandateReviewAnswers answers;

    ReviewMandateListener(MandateReviewAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, ReviewFields.ANSWER, ModelNames.REVIEW);
        var outcome = answers.answer(
                MandateReviewId.of(task.getExecution().getProcessBusinessKey()),
                form.text(Form.ANSWER),
                form.text(Form.REASON),
                form.person());
        form.discard();
        Variables.WANTED.set(task, outcome.answer());
        Variables.CARRY_OUT_DUE.set(task, outcome.carryOutDue());
    }
}

package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.MandateReviewAnswers;
import nl.ketenmanager.mandate.MandateReviewId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * {@code serviceTask_placeOnAgenda} and {@code serviceTask_reportNotCarriedOut}: what was not answered, or not carried out,
 * comes before the board.
 */
@Component
class OverdueReviewDelegate implements JavaDelegate {
    private final MandateReviewAnswers answers;

    OverdueReviewDelegate(MandateReviewAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answers.overdue(MandateReviewId.of(execution.getProcessBusinessKey()));
    }
}

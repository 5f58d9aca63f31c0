package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyDecisions;
import nl.ketenmanager.mandate.CandidacyDecisions.Choice;
import nl.ketenmanager.mandate.process.MandateGrantModel.Form;
import nl.ketenmanager.mandate.process.MandateGrantModel.Variables;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_decideCandidacy}, completed: records what the board decided, or refuses it. */
@Component
class DecideCandidacyListener implements TaskListener {
    private final CandidacyDecisions decisions;

    DecideCandidacyListener(CandidacyDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, CandidacyFields.DECISION, ModelNames.CANDIDACY);
        boolean appointed = decisions.decide(
                RunningCandidacy.of(task),
                new Choice(form.text(Form.DECISION), form.text(Form.MOTIVATION)),
                form.person());
        form.discard();
        Variables.APPOINTED.set(task, appointed);
    }
}

package nl.ketenmanager.mandate.process;

import nl.ketenmanager.mandate.CandidacyParty;
import nl.ketenmanager.mandate.CandidacyStatements;
import nl.ketenmanager.mandate.CandidacyStatements.Answer;
import nl.ketenmanager.mandate.process.MandateGrantModel.Form;
import nl.ketenmanager.mandate.process.MandateGrantModel.RefusedBy;
import nl.ketenmanager.mandate.process.MandateGrantModel.Variables;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_consentCandidate}, completed: records whether the candidate consents, or a refusal of the form and with it no completion. */
@Component
class ConsentCandidateListener implements TaskListener {
    private final CandidacyStatements statements;

    ConsentCandidateListener(CandidacyStatements statements) {
        this.statements = statements;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, CandidacyFields.STATEMENT, ModelNames.CANDIDACY);
        boolean given = statements.state(
                RunningCandidacy.of(task),
                CandidacyParty.CANDIDATE,
                null,
                new Answer(form.text(Form.STATEMENT), form.text(Form.REASON)),
                form.person());
        form.discard();
        if (!given) {
            Variables.REFUSED_BY.set(task, RefusedBy.CANDIDATE);
        }
    }
}

package nl.ketenmanager.escalation.process;

import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.ProblemReport;
import nl.ketenmanager.escalation.ReportIntake;
import nl.ketenmanager.escalation.process.EscalationChainModel.Form;
import nl.ketenmanager.escalation.process.EscalationChainModel.Variables;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Start of {@code escalation-chain}: a problem reported in Tasklist becomes a case, in the reporter's own transaction; a
 * case that came through the API is known already.
 */
@Component
class RegisterEscalationListener implements ExecutionListener {
    private final ReportIntake intake;
    private final ChainRegister register;
    private final HandedIn handedIn;

    RegisterEscalationListener(ReportIntake intake, ChainRegister register, HandedIn handedIn) {
        this.intake = intake;
        this.register = register;
        this.handedIn = handedIn;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = handedIn.at(execution, ModelFields.REPORT);
        var escalation = intake.caseOf(
                execution.getProcessBusinessKey(), execution.getProcessInstanceId(), () -> report(form), form::person);
        form.discard();
        execution.setProcessBusinessKey(escalation.id().text());
        write(execution, escalation);
    }

    private void write(DelegateExecution execution, Escalation escalation) {
        var problem = escalation.problem();
        Variables.ESCALATION_ID.set(execution, escalation.id());
        Variables.CHAIN.set(execution, problem.chain());
        Variables.ROUTE.set(execution, problem.route());
        Variables.IMPACT.set(execution, problem.impact());
        Variables.URGENCY.set(execution, problem.urgency());
        Variables.PHASE.set(
                execution, register.find(problem.chain()).orElseThrow().phase());
    }

    private static ProblemReport report(SubmittedForm form) {
        return new ProblemReport(
                form.text(Variables.CHAIN),
                form.text(Form.TITLE),
                form.text(Form.DESCRIPTION),
                form.text(Form.OWN_EFFORT),
                form.text(Form.CHAIN_INTEREST),
                form.text(Variables.IMPACT),
                form.text(Variables.URGENCY),
                form.text(Form.TRACK),
                form.text(Variables.ROUTE),
                form.text(Form.ROUTE_REASON),
                form.list(Form.AFFECTED_PARTNERS),
                form.text(Form.FOLLOWS),
                form.text(Form.NEW_FACTS));
    }
}

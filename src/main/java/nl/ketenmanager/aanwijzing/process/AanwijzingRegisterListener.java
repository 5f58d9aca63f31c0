package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingModel.Variables.ESCALATION_ID;
import static nl.ketenmanager.aanwijzing.process.AanwijzingModel.Variables.NUMBER;

import java.util.Optional;
import nl.ketenmanager.aanwijzing.AanwijzingDraft;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingIntake;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Start of {@code aanwijzing}: one that is given in Tasklist is registered in the ketenmanager's own transaction, or
 * refused and with it the start; one that came through the API is known already.
 */
@Component
class AanwijzingRegisterListener implements ExecutionListener {
    private final AanwijzingIntake intake;
    private final AanwijzingVariables variables;

    AanwijzingRegisterListener(AanwijzingIntake intake, AanwijzingVariables variables) {
        this.intake = intake;
        this.variables = variables;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = SubmittedForm.of(execution, AanwijzingModelFields.GIVE, ModelNames.ALL);
        var given = intake.of(known(execution), execution.getProcessInstanceId(), () -> draft(form), form::person);
        form.discard();
        execution.setProcessBusinessKey(given.id().escalation().text());
        variables.given(execution, given);
    }

    private static Optional<AanwijzingId> known(DelegateExecution execution) {
        return NUMBER.find(execution).map(number -> new AanwijzingId(ESCALATION_ID.get(execution), number));
    }

    private static AanwijzingDraft draft(SubmittedForm form) {
        return new AanwijzingDraft(
                form.text(ESCALATION_ID),
                form.text(Form.PARTNER),
                form.list(Form.AFFECTED),
                form.text(Form.INSTRUCTION),
                form.text(Form.REASON),
                form.day(Form.COMPLIANCE_DATE),
                form.text(Form.SKIPPED_BECAUSE),
                form.text(Form.LEFT_OUT_BECAUSE),
                form.text(Form.NEW_GROUND),
                form.text(Form.CARRIES_OUT));
    }
}

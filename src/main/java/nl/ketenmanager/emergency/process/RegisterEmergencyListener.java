package nl.ketenmanager.emergency.process;

import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.CHAIN;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.CONFIRM_DATE;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.ESCALATION_ID;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.POWER_GROUPS;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyIntake;
import nl.ketenmanager.emergency.EmergencyRequest;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/**
 * Start of {@code emergency-route}: an emergency declared in Tasklist is registered, or refused, in the transaction of
 * whoever declares it; one that came through the API is known already.
 */
@Component
class RegisterEmergencyListener implements ExecutionListener {
    private final EmergencyIntake intake;
    private final ChainRegister register;

    RegisterEmergencyListener(EmergencyIntake intake, ChainRegister register) {
        this.intake = intake;
        this.register = register;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var form = SubmittedForm.of(execution, EmergencyFields.DECLARATION, ModelNames.ALL);
        // the tenant is the chain, whether the form named it or not
        var chain = new ChainCode(execution.getTenantId());
        var emergency = intake.emergencyOf(
                execution.getProcessBusinessKey(),
                execution.getProcessInstanceId(),
                () -> new EmergencyIntake.Form(chain, form.text(Form.CASE_NUMBER), request(form)),
                form::person);
        form.discard();
        execution.setProcessBusinessKey(emergency.id().escalation().text());
        write(execution, emergency);
    }

    private void write(DelegateExecution execution, Emergency emergency) {
        ESCALATION_ID.set(execution, emergency.id().escalation());
        CHAIN.set(execution, emergency.chain());
        CONFIRM_DATE.set(execution, emergency.declaration().confirmUntil());
        var seats = register.seats(emergency.chain(), Tier.KETENMANAGER, List.of());
        POWER_GROUPS.set(execution, String.join(",", seats.groups()));
    }

    private static EmergencyRequest request(SubmittedForm form) {
        return new EmergencyRequest(
                form.list(Form.GROUNDS),
                form.text(Form.REASON),
                form.text(Form.CONSEQUENCE),
                form.text(Form.NEW_GROUND));
    }
}

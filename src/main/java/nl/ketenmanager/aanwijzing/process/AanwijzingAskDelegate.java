package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingConsultationModel.Variables.CONSULTATION_GROUPS;
import static nl.ketenmanager.aanwijzing.process.AanwijzingConsultationModel.Variables.PARTNER;

import nl.ketenmanager.aanwijzing.AanwijzingConsulting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_askConsultation}: asks the line managers of one partner. */
@Component
class AanwijzingAskDelegate implements JavaDelegate {
    private final AanwijzingConsulting consulting;

    AanwijzingAskDelegate(AanwijzingConsulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CONSULTATION_GROUPS.set(
                execution,
                consulting.ask(
                        AanwijzingVariables.id(execution), PARTNER.get(execution), execution.getProcessInstanceId()));
    }
}

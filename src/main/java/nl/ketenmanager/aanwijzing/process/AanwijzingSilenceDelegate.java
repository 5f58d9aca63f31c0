package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingConsultationModel.Variables.PARTNER;

import nl.ketenmanager.aanwijzing.AanwijzingConsulting;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_recordConsultationSilence}: no line manager answered; that is recorded as silence. */
@Component
class AanwijzingSilenceDelegate implements JavaDelegate {
    private final AanwijzingConsulting consulting;

    AanwijzingSilenceDelegate(AanwijzingConsulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consulting.noResponse(AanwijzingVariables.id(execution), PARTNER.get(execution));
    }
}

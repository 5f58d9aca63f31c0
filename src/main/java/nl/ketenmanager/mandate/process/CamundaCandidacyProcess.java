package nl.ketenmanager.mandate.process;

import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.mandate.Candidacy;
import nl.ketenmanager.mandate.CandidacyId;
import nl.ketenmanager.mandate.CandidacyProcess;
import nl.ketenmanager.mandate.process.MandateGrantModel.Form;
import nl.ketenmanager.mandate.process.MandateGrantModel.Messages;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** A candidacy as a Camunda 7 process. */
@Component
class CamundaCandidacyProcess implements CandidacyProcess {
    private final RuntimeService runtime;

    CamundaCandidacyProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void proposed(Candidacy candidacy) {
        Map<String, Object> variables = new HashMap<>();
        // the tenant is taken from it
        Form.CHAIN.put(variables, candidacy.id().chain());
        runtime.createProcessInstanceByKey(MandateGrantModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(candidacy.id().text())
                .setVariables(variables)
                .execute();
    }

    @Override
    public void withdrawn(CandidacyId id) {
        runtime.createMessageCorrelation(Messages.WITHDRAWN)
                .processInstanceBusinessKey(id.text())
                .correlateAll();
    }
}

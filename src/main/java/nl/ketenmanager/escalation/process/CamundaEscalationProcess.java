package nl.ketenmanager.escalation.process;

import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.EscalationProcess;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.TierExit;
import nl.ketenmanager.escalation.process.EscalationChainModel.Messages;
import nl.ketenmanager.escalation.process.EscalationChainModel.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The escalation process as a Camunda 7 process; a fact from outside reaches it by the number of the case. */
@Component
class CamundaEscalationProcess implements EscalationProcess {
    private final RuntimeService runtime;

    CamundaEscalationProcess(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public String raised(Escalation escalation) {
        Map<String, Object> variables = new HashMap<>();
        // the tenant is taken from it
        Variables.CHAIN.put(variables, escalation.problem().chain());
        return runtime.createProcessInstanceByKey(EscalationChainModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(escalation.id().text())
                .setVariables(variables)
                .execute()
                .getProcessInstanceId();
    }

    @Override
    public void withdrawn(EscalationId id) {
        tell(Messages.WITHDRAWN, id);
    }

    @Override
    public void resolvedElsewhere(EscalationId id) {
        tell(Messages.RESOLVED_ELSEWHERE, id);
    }

    @Override
    public void emergencyDeclared(EscalationId id) {
        tell(Messages.EMERGENCY_DECLARED, id);
    }

    @Override
    public void emergencyEnded(EscalationId id, TierExit exit) {
        Map<String, Object> variables = new HashMap<>();
        Variables.ROUTE.put(variables, Route.EMERGENCY);
        Variables.TIER_OUTCOME.put(variables, exit.outcome());
        Variables.STILL_OPEN.put(variables, exit.nextTier() != null);
        if (exit.nextTier() != null) {
            Variables.NEXT_TIER.put(variables, exit.nextTier());
        }
        runtime.createMessageCorrelation(Messages.EMERGENCY_ENDED)
                .processInstanceBusinessKey(id.text())
                .setVariables(variables)
                .correlate();
    }

    private void tell(String fact, EscalationId id) {
        runtime.createMessageCorrelation(fact)
                .processInstanceBusinessKey(id.text())
                .correlate();
    }
}

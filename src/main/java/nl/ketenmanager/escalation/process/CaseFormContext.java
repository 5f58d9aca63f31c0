package nl.ketenmanager.escalation.process;

import java.util.Map;
import java.util.Set;
import nl.ketenmanager.escalation.CaseBriefing;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.platform.FormContext;
import org.springframework.stereotype.Component;

/** Shows the case in the forms of its tasks. */
@Component
class CaseFormContext implements FormContext {
    private final CaseBriefing briefing;

    CaseFormContext(CaseBriefing briefing) {
        this.briefing = briefing;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(EscalationTierModel.Elements.DECIDE, PartnerStandpointModel.Elements.GIVE);
    }

    @Override
    public Map<String, Object> of(OpenTask task) {
        var id = EscalationId.of(task.businessKey());
        return task.definitionKey().equals(EscalationTierModel.Elements.DECIDE)
                ? briefing.decision(id, task.person())
                : briefing.standpoint(id);
    }
}

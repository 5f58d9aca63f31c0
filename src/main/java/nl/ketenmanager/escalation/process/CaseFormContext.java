package nl.ketenmanager.escalation.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.ketenmanager.escalation.CaseBriefing;
import nl.ketenmanager.escalation.Decider;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.OfficeBriefing;
import nl.ketenmanager.platform.FormContext;
import org.springframework.stereotype.Component;

/** Shows the case in the forms of its tasks. */
@Component
class CaseFormContext implements FormContext {
    private final CaseBriefing briefing;
    private final OfficeBriefing offices;

    CaseFormContext(CaseBriefing briefing, OfficeBriefing offices) {
        this.briefing = briefing;
        this.offices = offices;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(EscalationTierModel.Elements.DECIDE, PartnerStandpointModel.Elements.GIVE);
    }

    @Override
    public Map<String, Object> of(OpenTask task) {
        var id = EscalationId.of(task.businessKey());
        return task.definitionKey().equals(EscalationTierModel.Elements.DECIDE)
                ? decision(id, new Decider(task.candidateGroups()), task.person())
                : briefing.standpoint(id);
    }

    private Map<String, Object> decision(EscalationId id, Decider decider, String person) {
        Map<String, Object> context = new HashMap<>(briefing.decision(id, person));
        context.putAll(offices.decision(id, decider));
        return context;
    }
}

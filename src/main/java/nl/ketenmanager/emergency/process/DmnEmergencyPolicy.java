package nl.ketenmanager.emergency.process;

import java.util.Map;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.TermUnit;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.emergency.EmergencyClock;
import nl.ketenmanager.emergency.EmergencyPolicy;
import nl.ketenmanager.emergency.process.EmergencyPolicyModel.Inputs;
import nl.ketenmanager.emergency.process.EmergencyPolicyModel.Outputs;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads {@code emergency-policy.dmn} as it is deployed now. */
@Component
class DmnEmergencyPolicy implements EmergencyPolicy {
    private final DecisionService decisions;

    DmnEmergencyPolicy(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Term term(EmergencyClock clock, Phase phase) {
        var row = decisions
                .evaluateDecisionTableByKey(EmergencyPolicyModel.DECISION)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of(Inputs.CLOCK, clock.name(), Inputs.PHASE, phase.name()))
                .evaluate()
                .getSingleResult();
        if (row == null) {
            throw new IllegalStateException("Emergency policy has no row for %s, %s".formatted(clock, phase));
        }
        Number term = row.getEntry(Outputs.TERM);
        return new Term(term.intValue(), TermUnit.valueOf(row.getEntry(Outputs.UNIT)));
    }
}

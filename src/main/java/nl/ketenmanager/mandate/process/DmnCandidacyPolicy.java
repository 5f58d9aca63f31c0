package nl.ketenmanager.mandate.process;

import java.util.Map;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.TermUnit;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.mandate.CandidacyClock;
import nl.ketenmanager.mandate.CandidacyPolicy;
import nl.ketenmanager.mandate.process.CandidacyPolicyModel.Inputs;
import nl.ketenmanager.mandate.process.CandidacyPolicyModel.Outputs;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Reads {@code candidacy-policy.dmn} as it is deployed now. */
@Component
class DmnCandidacyPolicy implements CandidacyPolicy {
    private final DecisionService decisions;

    DmnCandidacyPolicy(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Term term(CandidacyClock clock, Phase phase) {
        var row = decisions
                .evaluateDecisionTableByKey(CandidacyPolicyModel.DECISION)
                .decisionDefinitionWithoutTenantId()
                .variables(Map.of(Inputs.CLOCK, clock.name(), Inputs.PHASE, phase.name()))
                .evaluate()
                .getSingleResult();
        if (row == null) {
            throw new IllegalStateException("Candidacy policy has no row for %s, %s".formatted(clock, phase));
        }
        Number term = row.getEntry(Outputs.TERM);
        return new Term(term.intValue(), TermUnit.valueOf(row.getEntry(Outputs.UNIT)));
    }
}

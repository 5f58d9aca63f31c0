package nl.ketenmanager.aanwijzing.process;

import nl.ketenmanager.aanwijzing.AanwijzingPolicy;
import nl.ketenmanager.aanwijzing.AanwijzingTerms;
import nl.ketenmanager.aanwijzing.process.AanwijzingPolicyModel.Inputs;
import nl.ketenmanager.aanwijzing.process.AanwijzingPolicyModel.Outputs;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.TermUnit;
import nl.ketenmanager.chain.Phase;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Reads {@code aanwijzing-policy.dmn} as deployed last; the terms are kept with the aanwijzing. */
@Component
class AanwijzingDmnPolicy implements AanwijzingPolicy {
    private final RepositoryService repository;
    private final DmnEngine engine;

    AanwijzingDmnPolicy(RepositoryService repository, DmnEngine engine) {
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public AanwijzingTerms terms(Phase phase) {
        var table = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(AanwijzingPolicyModel.DECISION)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        var row = engine.evaluateDecisionTable(
                        engine.parseDecision(
                                AanwijzingPolicyModel.DECISION, repository.getDecisionModel(table.getId())),
                        Variables.putValue(Inputs.PHASE, phase.name()))
                .getSingleResult();
        if (row == null) {
            throw new IllegalStateException("The aanwijzing policy has no row for " + phase);
        }
        return new AanwijzingTerms(
                term(row, Outputs.CONSULTATION_TERM, Outputs.CONSULTATION_UNIT),
                term(row, Outputs.FINALISE_TERM, Outputs.FINALISE_UNIT),
                term(row, Outputs.ACKNOWLEDGE_TERM, Outputs.ACKNOWLEDGE_UNIT),
                term(row, Outputs.OBJECTION_TERM, Outputs.OBJECTION_UNIT));
    }

    private static Term term(DmnDecisionRuleResult row, String term, String unit) {
        Number amount = row.getEntry(term);
        return new Term(amount.intValue(), TermUnit.valueOf(row.getEntry(unit)));
    }
}

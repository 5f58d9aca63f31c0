package nl.ketenmanager.escalation.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.TermUnit;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.KetenmanagerSees;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.TierPolicy;
import nl.ketenmanager.escalation.TierRule;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.escalation.process.TierPolicyModel.Inputs;
import nl.ketenmanager.escalation.process.TierPolicyModel.Outputs;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** Reads {@code tier-policy.dmn} as deployed; each deployed table stays readable for the cases that started with it. */
@Component
class DmnTierPolicy implements TierPolicy {
    private final RepositoryService repository;
    private final DmnEngine engine;
    private final Map<String, DmnDecision> tables = new ConcurrentHashMap<>();

    DmnTierPolicy(RepositoryService repository, DmnEngine engine) {
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public Version current() {
        var latest = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(TierPolicyModel.DECISION)
                .withoutTenantId()
                .latestVersion()
                .singleResult();
        String tag = latest.getVersionTag();
        return new Version(latest.getId(), tag == null ? "zonder versie" : tag);
    }

    @Override
    public TierRule rule(Version version, Phase phase, Tier tier, Urgency urgency, Route route) {
        var row = engine.evaluateDecisionTable(
                        table(version),
                        Variables.putValue(Inputs.PHASE, phase.name())
                                .putValue(Inputs.TIER, tier.name())
                                .putValue(Inputs.URGENCY, urgency.name())
                                .putValue(Inputs.ROUTE, route.name()))
                .getSingleResult();
        if (row == null) {
            throw new IllegalStateException("Tier policy %s has no row for %s, %s, %s, %s"
                    .formatted(version.id(), phase, tier, urgency, route));
        }
        return rule(row);
    }

    private DmnDecision table(Version version) {
        return tables.computeIfAbsent(
                version.id(), id -> engine.parseDecision(TierPolicyModel.DECISION, repository.getDecisionModel(id)));
    }

    private static TierRule rule(DmnDecisionRuleResult row) {
        return new TierRule(
                new Term(number(row, Outputs.TERM), TermUnit.valueOf(row.getEntry(Outputs.UNIT))),
                number(row, Outputs.TAKE_UP),
                number(row, Outputs.REMINDER),
                number(row, Outputs.STANDPOINT),
                OnDeadline.valueOf(row.getEntry(Outputs.ON_DEADLINE)),
                number(row, Outputs.REPEAT),
                KetenmanagerSees.valueOf(row.getEntry(Outputs.KETENMANAGER_SEES)));
    }

    private static int number(DmnDecisionRuleResult row, String column) {
        Number value = row.getEntry(column);
        return value.intValue();
    }
}

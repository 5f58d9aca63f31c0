package nl.ketenmanager.platform.engine;

import java.util.List;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * The tenant of a process instance is its chain. Definitions are shared by all chains; an instance without a chain
 * would be seen by everybody, so it is refused, and nobody starts one in a chain that is not theirs.
 */
final class ChainTenants implements TenantIdProvider {
    private static final String CHAIN = "chain";

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext start) {
        if (start.getSuperExecution() != null) {
            return start.getSuperExecution().getTenantId();
        }
        List<String> own = tenantsOfStarter();
        Object asked =
                start.getVariables() == null ? null : start.getVariables().get(CHAIN);
        if (asked == null && own != null && own.size() == 1) {
            return own.get(0);
        }
        if (!(asked instanceof String chain) || chain.isBlank()) {
            throw new RefusedException(CHAIN, "Kies bij ‘Keten’ de keten waar het probleem speelt.");
        }
        if (own != null && !own.contains(chain)) {
            throw new ForbiddenException("U werkt niet voor deze keten. Kies bij ‘Keten’ een keten waar u voor werkt.");
        }
        return chain;
    }

    /** Null when the application itself starts the process. */
    private static List<String> tenantsOfStarter() {
        var starter = Context.getCommandContext().getAuthentication();
        if (starter == null || starter.getUserId() == null) {
            return null;
        }
        return starter.getTenantIds() == null ? List.of() : starter.getTenantIds();
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext context) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext context) {
        return context.getExecution() == null ? null : context.getExecution().getTenantId();
    }
}

package nl.ketenmanager.escalation.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ProcessVariable;

/** The variables that the models themselves keep while a case runs. */
final class ModelNames {
    static final Set<String> ALL = Stream.of(
                    EscalationChainModel.Variables.ESCALATION_ID,
                    EscalationChainModel.Variables.CHAIN,
                    EscalationChainModel.Variables.ROUTE,
                    EscalationChainModel.Variables.IMPACT,
                    EscalationChainModel.Variables.URGENCY,
                    EscalationChainModel.Variables.PHASE,
                    EscalationChainModel.Variables.NEXT_TIER,
                    EscalationChainModel.Variables.TIER_OUTCOME,
                    EscalationChainModel.Variables.STILL_OPEN,
                    EscalationTierModel.Variables.TIER,
                    EscalationTierModel.Variables.TIER_OCCUPIED,
                    EscalationTierModel.Variables.DECIDERS,
                    EscalationTierModel.Variables.DECIDER,
                    EscalationTierModel.Variables.DECISION_FORM,
                    EscalationTierModel.Variables.TIER_DUE_DATE,
                    EscalationTierModel.Variables.REMINDER_DATE,
                    EscalationTierModel.Variables.TAKE_UP_DATE,
                    EscalationTierModel.Variables.STANDPOINT_DUE_DATE,
                    EscalationTierModel.Variables.CONSULTED_PARTNERS,
                    EscalationTierModel.Variables.CONSULTED_PARTNER,
                    EscalationTierModel.Variables.DEADLINE_FORWARDS,
                    EscalationTierModel.Variables.NEXT_DEADLINE_DATE,
                    PartnerStandpointModel.Variables.PARTNER,
                    PartnerStandpointModel.Variables.STANDPOINT_GROUPS,
                    PartnerStandpointModel.Variables.STANDPOINT_BY_SYSTEM)
            .map(ProcessVariable::name)
            .collect(Collectors.toUnmodifiableSet());

    private ModelNames() {}
}

package nl.ketenmanager.escalation.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ContentVariables;
import nl.ketenmanager.platform.ProcessVariable;
import nl.ketenmanager.platform.SubmittedFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each form of the escalation models may hand in; whatever else comes is refused. */
@Configuration
class ModelFields {
    static final Set<String> REPORT = names(
            EscalationChainModel.Variables.CHAIN,
            EscalationChainModel.Variables.IMPACT,
            EscalationChainModel.Variables.URGENCY,
            EscalationChainModel.Variables.ROUTE,
            EscalationChainModel.Form.TITLE,
            EscalationChainModel.Form.DESCRIPTION,
            EscalationChainModel.Form.OWN_EFFORT,
            EscalationChainModel.Form.CHAIN_INTEREST,
            EscalationChainModel.Form.ROUTE_REASON,
            EscalationChainModel.Form.AFFECTED_PARTNERS,
            EscalationChainModel.Form.TRACK,
            EscalationChainModel.Form.FOLLOWS,
            EscalationChainModel.Form.NEW_FACTS);
    static final Set<String> DECISION = names(
            EscalationTierModel.Form.DECISION,
            EscalationTierModel.Form.MOTIVATION,
            EscalationTierModel.Form.RETURN_TIER,
            EscalationTierModel.Form.AGREEMENT_OWNER,
            EscalationTierModel.Form.AGREEMENT_DUE,
            EscalationTierModel.Form.AMOUNT,
            EscalationTierModel.Form.SUBJECT);
    static final Set<String> STANDPOINT =
            names(PartnerStandpointModel.Form.POSITION, PartnerStandpointModel.Form.STANDPOINT);

    /** Texts and choices of people: registered in our tables, never in the engine's history. */
    @Bean
    static ContentVariables escalationContent() {
        return new ContentVariables(Stream.of(
                        names(
                                EscalationChainModel.Form.TITLE,
                                EscalationChainModel.Form.DESCRIPTION,
                                EscalationChainModel.Form.OWN_EFFORT,
                                EscalationChainModel.Form.CHAIN_INTEREST,
                                EscalationChainModel.Form.ROUTE_REASON,
                                EscalationChainModel.Form.AFFECTED_PARTNERS,
                                EscalationChainModel.Form.TRACK,
                                EscalationChainModel.Form.FOLLOWS,
                                EscalationChainModel.Form.NEW_FACTS),
                        DECISION,
                        STANDPOINT)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Bean
    static SubmittedFields escalationForms() {
        return new SubmittedFields() {
            @Override
            public Collection<FormFields> forms() {
                return List.of(
                        new FormFields(EscalationChainModel.PROCESS, REPORT),
                        new FormFields(EscalationTierModel.Elements.DECIDE, DECISION),
                        new FormFields(PartnerStandpointModel.Elements.GIVE, STANDPOINT),
                        new FormFields(PartnerStandpointModel.Elements.PARTNER_SYSTEM, STANDPOINT));
            }
        };
    }

    private static Set<String> names(ProcessVariable<?, ?>... variables) {
        return Arrays.stream(variables).map(ProcessVariable::name).collect(Collectors.toUnmodifiableSet());
    }
}

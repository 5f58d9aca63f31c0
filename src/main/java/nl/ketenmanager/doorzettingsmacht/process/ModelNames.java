package nl.ketenmanager.doorzettingsmacht.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ProcessVariable;

/** The variables that the models of this module keep themselves while a case runs. */
final class ModelNames {
    static final Set<String> EMERGENCY = Stream.of(
                    EmergencyRouteModel.Variables.ESCALATION_ID,
                    EmergencyRouteModel.Variables.CHAIN,
                    EmergencyRouteModel.Variables.POWER_GROUPS,
                    EmergencyRouteModel.Variables.CONFIRM_DATE,
                    EmergencyRouteModel.Variables.CONFIRMED,
                    EmergencyRouteModel.Variables.MAXIMUM_DATE,
                    EmergencyRouteModel.Variables.ACCOUNT_DATE,
                    EmergencyRouteModel.Variables.REVIEW_DATE,
                    EmergencyRouteModel.Variables.BOARD_GROUPS,
                    EmergencyRouteModel.Variables.REVIEWERS,
                    EmergencyRouteModel.Variables.REVIEWER)
            .map(ProcessVariable::name)
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> AANWIJZING = Stream.of(
                    AanwijzingModel.Variables.ESCALATION_ID,
                    AanwijzingModel.Variables.CHAIN,
                    AanwijzingModel.Variables.NUMBER,
                    AanwijzingModel.Variables.CONSULTATION_SKIPPED,
                    AanwijzingModel.Variables.CONSULTED_PARTNERS,
                    AanwijzingModel.Variables.CONSULTED_PARTNER,
                    AanwijzingModel.Variables.CONSULTATION_DUE,
                    AanwijzingModel.Variables.KETENMANAGER_GROUPS,
                    AanwijzingModel.Variables.FINALISE_DUE,
                    AanwijzingModel.Variables.ISSUED,
                    AanwijzingModel.Variables.PARTNER_GROUPS,
                    AanwijzingModel.Variables.ACKNOWLEDGED,
                    AanwijzingModel.Variables.ACKNOWLEDGE_DUE,
                    AanwijzingModel.Variables.COMPLIANCE_DUE,
                    AanwijzingModel.Variables.DUTY,
                    AanwijzingModel.Variables.OBJECTED,
                    AanwijzingModel.Variables.OBJECTION_SUSPENDS,
                    AanwijzingModel.Variables.OBJECTION_DUE,
                    AanwijzingModel.Variables.BOARD_GROUPS,
                    AanwijzingModel.Variables.OBJECTION_UPHELD,
                    AanwijzingConsultationModel.Variables.PARTNER,
                    AanwijzingConsultationModel.Variables.CONSULTATION_GROUPS)
            .map(ProcessVariable::name)
            .collect(Collectors.toUnmodifiableSet());

    private ModelNames() {}
}

package nl.ketenmanager.aanwijzing.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ProcessVariable;

/** The variables that the models of this module keep themselves while a case runs; no form may hand them in. */
final class ModelNames {
    static final Set<String> ALL = Stream.of(
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

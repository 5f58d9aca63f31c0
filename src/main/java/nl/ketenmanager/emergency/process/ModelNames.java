package nl.ketenmanager.emergency.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.platform.ProcessVariable;

/** The variables that the models of this module keep themselves while a case runs; no form may hand them in. */
final class ModelNames {
    static final Set<String> ALL = Stream.of(
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

    private ModelNames() {}
}

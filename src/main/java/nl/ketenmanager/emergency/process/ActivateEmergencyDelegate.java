package nl.ketenmanager.emergency.process;

import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.ACCOUNT_DATE;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.BOARD_GROUPS;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.MAXIMUM_DATE;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.REVIEWERS;
import static nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables.REVIEW_DATE;

import nl.ketenmanager.emergency.EmergencyActivation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** {@code serviceTask_activateEmergency}: the case goes past the board, and all that belongs to it starts. */
@Component
class ActivateEmergencyDelegate implements JavaDelegate {
    private final EmergencyActivation activation;
    private final RunningEmergency running;

    ActivateEmergencyDelegate(EmergencyActivation activation, RunningEmergency running) {
        this.activation = activation;
        this.running = running;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var activated = activation.activate(running.of(execution.getProcessInstanceId()));
        MAXIMUM_DATE.set(execution, activated.maximumUntil());
        ACCOUNT_DATE.set(execution, activated.accountUntil());
        REVIEW_DATE.set(execution, activated.reviewUntil());
        BOARD_GROUPS.set(execution, String.join(",", activated.boardGroups()));
        REVIEWERS.set(execution, activated.boardGroups());
    }
}

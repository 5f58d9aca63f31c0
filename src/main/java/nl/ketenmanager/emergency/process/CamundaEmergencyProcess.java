package nl.ketenmanager.emergency.process;

import java.util.HashMap;
import java.util.Map;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyConfirmations.Answer;
import nl.ketenmanager.emergency.EmergencyId;
import nl.ketenmanager.emergency.EmergencyProcess;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Elements;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Form;
import nl.ketenmanager.emergency.process.EmergencyRouteModel.Variables;
import nl.ketenmanager.platform.ConflictException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The emergency route as a Camunda 7 process; a case has at most one that waits for its confirmation. */
@Component
class CamundaEmergencyProcess implements EmergencyProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaEmergencyProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void declared(Emergency emergency) {
        Map<String, Object> variables = new HashMap<>();
        // the tenant is taken from it
        Variables.CHAIN.put(variables, emergency.chain());
        runtime.createProcessInstanceByKey(EmergencyRouteModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(emergency.id().escalation().text())
                .setVariables(variables)
                .execute();
    }

    @Override
    public void confirmed(EmergencyId id, String person) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.escalation().text())
                .taskDefinitionKey(Elements.CONFIRM)
                .singleResult();
        if (task == null) {
            throw new ConflictException("Deze nood wacht niet meer op bevestiging.");
        }
        tasks.setAssignee(task.getId(), person);
        Map<String, Object> answer = new HashMap<>();
        Form.CONFIRMATION.put(answer, Answer.CONFIRM.name());
        tasks.complete(task.getId(), answer);
    }
}

package nl.ketenmanager.aanwijzing.process;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingProcess;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Elements;
import nl.ketenmanager.aanwijzing.process.AanwijzingModel.Variables;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The process of an aanwijzing as a Camunda 7 process. */
@Component
class CamundaAanwijzingProcess implements AanwijzingProcess {
    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaAanwijzingProcess(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void given(Aanwijzing aanwijzing) {
        Map<String, Object> variables = new HashMap<>();
        // the tenant is taken from it
        Variables.CHAIN.put(variables, aanwijzing.chain());
        Variables.ESCALATION_ID.put(variables, aanwijzing.id().escalation());
        Variables.NUMBER.put(variables, aanwijzing.id().number());
        runtime.createProcessInstanceByKey(AanwijzingModel.PROCESS)
                .processDefinitionWithoutTenantId()
                .businessKey(aanwijzing.id().escalation().text())
                .setVariables(variables)
                .execute();
    }

    /** The listener of the task finds the objection that was made, whichever of the two tasks the partner has. */
    @Override
    public boolean objected(AanwijzingId id) {
        var open = Stream.of(Elements.ACKNOWLEDGE, Elements.REPORT)
                .flatMap(element -> tasks
                        .createTaskQuery()
                        .processInstanceBusinessKey(id.escalation().text())
                        .processVariableValueEquals(Variables.NUMBER.name(), String.valueOf(id.number()))
                        .taskDefinitionKey(element)
                        .list()
                        .stream())
                .findFirst();
        open.map(Task::getId).ifPresent(tasks::complete);
        return open.isPresent();
    }
}

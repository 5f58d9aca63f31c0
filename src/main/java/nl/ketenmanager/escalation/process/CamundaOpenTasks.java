package nl.ketenmanager.escalation.process;

import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.OpenTasks;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Tasks of a case in the engine, asked for one person at a time: somebody else's are never in the answer. */
@Component
class CamundaOpenTasks implements OpenTasks {
    private final TaskService tasks;

    CamundaOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<OpenTask> of(EscalationId id, String person) {
        return Stream.of(onCase(id).taskAssignee(person), onCase(id).taskCandidateUser(person))
                .flatMap(query -> query.orderByDueDate().asc().list().stream())
                .map(task -> new OpenTask(task.getId(), task.getName()))
                .toList();
    }

    private TaskQuery onCase(EscalationId id) {
        return tasks.createTaskQuery().active().processInstanceBusinessKey(id.text());
    }
}

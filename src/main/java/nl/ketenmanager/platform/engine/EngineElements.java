package nl.ketenmanager.platform.engine;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the model element behind an id, whatever the caller may see: what he may do is decided after that. */
@Component
class EngineElements {
    private final ProcessEngine engine;
    private final EngineAuthority authority;

    EngineElements(ProcessEngine engine, EngineAuthority authority) {
        this.engine = engine;
        this.authority = authority;
    }

    Optional<String> taskDefinition(String taskId) {
        return unrestricted(() ->
                        engine.getTaskService().createTaskQuery().taskId(taskId).singleResult())
                .map(Task::getTaskDefinitionKey);
    }

    Optional<String> externalActivity(String externalTaskId) {
        return unrestricted(() -> engine.getExternalTaskService()
                        .createExternalTaskQuery()
                        .externalTaskId(externalTaskId)
                        .singleResult())
                .map(ExternalTask::getActivityId);
    }

    Optional<String> process(String definitionId) {
        return unrestricted(() -> engine.getRepositoryService()
                        .createProcessDefinitionQuery()
                        .processDefinitionId(definitionId)
                        .singleResult())
                .map(ProcessDefinition::getKey);
    }

    private <T> Optional<T> unrestricted(Callable<T> query) {
        return Optional.ofNullable(authority.ofTheApplication(query));
    }
}

package nl.ketenmanager.platform.access;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Tiny processes of these tests; those that borrow the key of a real one must be taken away again. */
@Component
public class AccessModels {
    /** One task for operational staff of the partner, with listeners that refuse; may be started by operational staff. */
    public static final String ONE_TASK = "access-one-task";

    private final RepositoryService repository;
    private final AuthorizationService authorizations;

    AccessModels(RepositoryService repository, AuthorizationService authorizations) {
        this.repository = repository;
        this.authorizations = authorizations;
    }

    public void deployOneTask() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(ONE_TASK)
                        .count()
                > 0) {
            return;
        }
        deploy(ONE_TASK);
        startable(ONE_TASK, "OPERATIONAL_STAFF");
    }

    /** The id of the deployment. */
    public String deploy(String file) {
        return repository
                .createDeployment()
                .name("access test")
                .addClasspathResource("access/" + file + ".bpmn")
                .deploy()
                .getId();
    }

    public void remove(List<String> deployments) {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    public String definition(String key) {
        ProcessDefinition latest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
        return latest.getId();
    }

    private void startable(String process, String role) {
        Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setGroupId(role);
        right.setResource(Resources.PROCESS_DEFINITION);
        right.setResourceId(process);
        right.setPermissions(
                new Permission[] {ProcessDefinitionPermissions.READ, ProcessDefinitionPermissions.CREATE_INSTANCE});
        authorizations.saveAuthorization(right);
    }
}

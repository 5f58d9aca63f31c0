package nl.ketenmanager.platform.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.platform.engine.RoleRights.Right;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** The one list of tasks that everybody finds in Tasklist; made once, so that an administrator may change or drop it. */
@Component
class SharedFilter {
    private static final String MADE = "ketenmanager.shared-filter";

    private final FilterService filters;
    private final TaskService tasks;
    private final ManagementService engine;

    SharedFilter(FilterService filters, TaskService tasks, ManagementService engine) {
        this.filters = filters;
        this.tasks = tasks;
        this.engine = engine;
    }

    /** The right to read it, when it was made just now. */
    Optional<Right> createOnce() {
        if (engine.getProperties().containsKey(MADE)) {
            return Optional.empty();
        }
        var query = tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr()
                .orderByDueDate()
                .asc();
        var filter = filters.newTaskFilter("Mijn taken en die van mijn rol")
                .setQuery(query)
                .setProperties(Map.of(
                        "description",
                        "Taken op uw naam en vrije taken voor uw rol, dringendste eerst",
                        "priority",
                        0,
                        "color",
                        "#154273",
                        "refresh",
                        true,
                        "showUndefinedVariable",
                        false));
        filters.saveFilter(filter);
        engine.setProperty(MADE, filter.getId());
        return Optional.of(
                new Right(RoleRights.EVERYBODY, Resources.FILTER, filter.getId(), List.of(Permissions.READ)));
    }
}

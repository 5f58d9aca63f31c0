package nl.ketenmanager.platform.engine;

import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * A right on a task comes with the seat, never with the person. The engine gives whoever takes a task a right of his own
 * and never takes it back: he would keep the case after his role has ended.
 */
final class SeatRights extends DefaultAuthorizationProvider {

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
        return hasSeat(task) ? null : super.newTaskAssignee(task, before, now);
    }

    /** Deploying a model gives no right to delete it, with all its cases, later. */
    @Override
    public AuthorizationEntity[] newDeployment(Deployment deployment) {
        return null;
    }

    private static boolean hasSeat(Task task) {
        return ((TaskEntity) task)
                .getCandidates().stream()
                        .anyMatch(
                                link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getGroupId() != null);
    }
}

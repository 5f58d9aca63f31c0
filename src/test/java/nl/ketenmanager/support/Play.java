package nl.ketenmanager.support;

import java.util.function.Supplier;
import nl.ketenmanager.escalation.EarlyEndings;
import nl.ketenmanager.escalation.Submissions;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts cases on stage: people report and act as they would in Tasklist, and the clock moves only when a test moves it. */
@TestComponent
public class Play {
    final Submissions submissions;
    final EarlyEndings endings;
    final TaskService tasks;
    final FormService forms;
    final ExternalTaskService externalTasks;
    final ManagementService jobs;
    final JdbcClient db;
    private final IdentityService identities;

    Play(
            Submissions submissions,
            EarlyEndings endings,
            TaskService tasks,
            FormService forms,
            ExternalTaskService externalTasks,
            ManagementService jobs,
            JdbcClient db,
            IdentityService identities) {
        this.submissions = submissions;
        this.endings = endings;
        this.tasks = tasks;
        this.forms = forms;
        this.externalTasks = externalTasks;
        this.jobs = jobs;
        this.db = db;
        this.identities = identities;
    }

    /** The case at its first tier, with everything done that does not need the clock. */
    public PlayedCase report(OwnChain chain, String who, Problem problem) {
        var played = reportOnly(chain, who, problem);
        played.settle();
        return played;
    }

    /** The case in the very moment in which its reporter has an answer. */
    public PlayedCase reportOnly(OwnChain chain, String who, Problem problem) {
        var accepted = submissions.submit(problem.report(chain), chain.person(who), null);
        return new PlayedCase(this, chain, accepted.id());
    }

    /** Acts in the engine as that person, with the groups and chains of this very moment, as the web applications do. */
    public <T> T as(String person, Supplier<T> act) {
        return as(person, person, act);
    }

    /** The same, with the groups of somebody else: what a login that has gone stale would bring along. */
    <T> T as(String person, String groupsOf, Supplier<T> act) {
        identities.setAuthentication(
                person,
                identities.createGroupQuery().groupMember(groupsOf).list().stream()
                        .map(Group::getId)
                        .toList(),
                identities.createTenantQuery().userMember(groupsOf).list().stream()
                        .map(Tenant::getId)
                        .toList());
        try {
            return act.get();
        } finally {
            identities.clearAuthentication();
        }
    }
}

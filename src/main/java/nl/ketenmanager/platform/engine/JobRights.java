package nl.ketenmanager.platform.engine;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Whoever may retry a job may also run it. The engine asks for the right to update instances instead, and with that an
 * administrator could rewrite any variable of any case.
 */
final class JobRights extends AuthorizationCommandChecker {

    @Override
    public void checkUpdateJob(JobEntity job) {
        checkUpdateRetriesJob(job);
    }
}

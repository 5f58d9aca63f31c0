package nl.ketenmanager.platform.engine;

import java.util.List;
import nl.ketenmanager.platform.engine.RoleRights.Right;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives the roles their rights in the engine, before the first request is answered. It only adds: what an administrator
 * granted stays, and a start that finds everything in place writes nothing.
 */
@Component
class EngineRights implements SmartInitializingSingleton {
    private static final long LOCK = 731_001;

    private final AuthorizationService authorizations;
    private final SharedFilter filter;
    private final TransactionOperations transaction;
    private final JdbcClient db;

    EngineRights(
            AuthorizationService authorizations,
            SharedFilter filter,
            TransactionOperations transaction,
            JdbcClient db) {
        this.authorizations = authorizations;
        this.filter = filter;
        this.transaction = transaction;
        this.db = db;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            // two nodes that start together would both find nothing and both write
            db.sql("select pg_advisory_xact_lock(?)")
                    .param(LOCK)
                    .query((row, number) -> true)
                    .list();
            give();
        });
    }

    void give() {
        RoleRights.all().forEach(this::give);
        filter.createOnce().ifPresent(this::give);
    }

    private void give(Right right) {
        Authorization authorization = existing(right);
        List<Permission> missing = right.permissions().stream()
                .filter(permission -> !authorization.isPermissionGranted(permission))
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(authorization::addPermission);
            authorizations.saveAuthorization(authorization);
        }
    }

    private Authorization existing(Right right) {
        boolean everybody = RoleRights.EVERYBODY.equals(right.role());
        int type = everybody ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT;
        var query = authorizations
                .createAuthorizationQuery()
                .authorizationType(type)
                .resourceType(right.resource())
                .resourceId(right.id());
        var found = (everybody ? query : query.groupIdIn(right.role())).singleResult();
        return found == null ? newAuthorization(type, right) : found;
    }

    private Authorization newAuthorization(int type, Right right) {
        var authorization = authorizations.createNewAuthorization(type);
        if (type == Authorization.AUTH_TYPE_GRANT) {
            authorization.setGroupId(right.role());
        }
        authorization.setResource(right.resource());
        authorization.setResourceId(right.id());
        return authorization;
    }
}

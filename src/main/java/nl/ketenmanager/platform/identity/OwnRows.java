package nl.ketenmanager.platform.identity;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Whoever may not read the register through the engine sees himself in it, with his own groups and chains: the names of
 * people in another chain are nobody's business. The application itself sees everybody.
 */
final class OwnRows {
    private OwnRows() {}

    /** The person to whose rows the present caller is confined; null when he is not. */
    static String of(Resource resource) {
        var command = Context.getCommandContext();
        if (command == null || !command.isAuthorizationCheckEnabled()) {
            return null;
        }
        var caller = command.getAuthentication();
        if (caller == null
                || caller.getUserId() == null
                || command.getAuthorizationManager().isAuthorized(Permissions.READ, resource, Authorization.ANY)) {
            return null;
        }
        return caller.getUserId();
    }
}

package nl.ketenmanager.platform.security;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Whether the engine's rights open a web application to whoever calls, by his role or by name. */
final class WebappRight implements AuthorizationManager<RequestAuthorizationContext> {
    private static final String ROLE = "ROLE_";

    private final AuthorizationService rights;
    private final String application;

    WebappRight(AuthorizationService rights, String application) {
        this.rights = rights;
        this.application = application;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> caller, RequestAuthorizationContext request) {
        return new AuthorizationDecision(CurrentLogin.name()
                .filter(name -> rights.isUserAuthorized(
                        name, roles(caller.get()), Permissions.ACCESS, Resources.APPLICATION, application))
                .isPresent());
    }

    private static List<String> roles(Authentication caller) {
        return caller.getAuthorities().stream()
                .map(authority -> String.valueOf(authority.getAuthority()))
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .toList();
    }
}

package nl.ketenmanager.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the engine know who calls its REST, with the groups and chains of this very moment. */
final class EngineIdentityFilter extends OncePerRequestFilter {
    private final IdentityService identities;

    EngineIdentityFilter(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = CurrentLogin.name();
        if (user.isEmpty()) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        identities.clearAuthentication();
        identities.setAuthentication(
                user.get(),
                identities.createGroupQuery().groupMember(user.get()).list().stream()
                        .map(Group::getId)
                        .toList(),
                identities.createTenantQuery().userMember(user.get()).list().stream()
                        .map(Tenant::getId)
                        .toList());
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}

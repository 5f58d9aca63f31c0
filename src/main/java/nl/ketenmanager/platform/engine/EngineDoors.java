package nl.ketenmanager.platform.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import nl.ketenmanager.platform.ForbiddenException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Keeps closed, in both ways to the engine's REST, what would pass by the chain's own rules. */
@Component
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION)
class EngineDoors implements ContainerRequestFilter {
    private final IdentityService identities;

    EngineDoors(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!OpenDoors.admit(EngineCall.of(request), groups())) {
            throw new ForbiddenException(
                    "Deze handeling kan hier niet. Werk aan de zaak in de takenlijst of in het portaal.");
        }
    }

    private List<String> groups() {
        var caller = identities.getCurrentAuthentication();
        return caller == null || caller.getGroupIds() == null ? List.of() : caller.getGroupIds();
    }
}

package nl.ketenmanager.platform.engine;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.regex.Pattern;
import nl.ketenmanager.platform.ForbiddenException;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** A task is taken up by whoever says so; the engine would let anyone put it in somebody else's name. */
@Component
@Provider
@PreMatching
@Priority(Priorities.AUTHORIZATION + 1)
class ClaimInOwnName implements ContainerRequestFilter {
    private static final Pattern CLAIM = Pattern.compile("task/([^/]+)/claim");

    private final IdentityService identities;

    ClaimInOwnName(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (EngineCall.of(request).post(CLAIM).isEmpty()) {
            return;
        }
        String inName = JsonBody.of(request).path("userId").asString("");
        if (!inName.equals(identities.getCurrentAuthentication().getUserId())) {
            throw new ForbiddenException("U kunt een taak alleen op uw eigen naam zetten.");
        }
    }
}

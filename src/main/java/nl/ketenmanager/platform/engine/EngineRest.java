package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.ApplicationPath;
import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.stereotype.Component;

/** The engine's own REST for external workers and administrators; never anonymous, see the security configuration. */
@Component
@ApplicationPath("/engine-rest")
class EngineRest extends ResourceConfig {
    private static final Set<Class<?>> REPLACED =
            Set.of(RestExceptionHandler.class, ProcessEngineExceptionHandler.class, ExceptionHandler.class);

    private static final Set<Class<?>> GUARDS = Set.of(EngineDoors.class, SubmissionCheck.class, ClaimInOwnName.class);
    private static final Set<Class<?>> FORMS = Set.of(FormContextFilter.class, StartFormOptionsFilter.class);

    EngineRest() {
        // the web applications read the same set when their servlet starts: one mechanism for both
        var shared = CamundaRestResources.getConfigurationClasses();
        shared.removeAll(REPLACED);
        shared.add(RefusalMapper.class);
        shared.addAll(GUARDS);
        shared.addAll(FORMS);
        registerClasses(CamundaRestResources.getResourceClasses());
        registerClasses(shared);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}

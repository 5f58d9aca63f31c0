package nl.ketenmanager.platform.engine;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The engine's own REST for external workers and administrators; never anonymous, see the security configuration. */
@Component
@ApplicationPath("/engine-rest")
class EngineRest extends ResourceConfig {
    private static final Set<Class<?>> REPLACED =
            Set.of(RestExceptionHandler.class, ProcessEngineExceptionHandler.class, ExceptionHandler.class);

    EngineRest(ApplicationContext context) {
        // the web applications read the same set when their servlet starts: one mechanism for both
        var shared = CamundaRestResources.getConfigurationClasses();
        shared.removeAll(REPLACED);
        shared.add(RefusalMapper.class);
        // every guard and filter of ours that is a bean; Jersey gets the bean itself from Spring
        Arrays.stream(context.getBeanNamesForAnnotation(Provider.class))
                .map(context::getType)
                .forEach(shared::add);
        registerClasses(CamundaRestResources.getResourceClasses());
        registerClasses(shared);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}

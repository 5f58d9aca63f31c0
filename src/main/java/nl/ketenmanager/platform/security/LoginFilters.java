package nl.ketenmanager.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;

/** Carries the one login into the engine's web applications and the engine's REST. */
@Configuration
class LoginFilters {
    // after Spring Security, which knows who is logged in
    private static final int AFTER_LOGIN = 201;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLoginFilter() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebappLogin.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(AFTER_LOGIN);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineIdentityFilter> engineIdentityFilter(IdentityService identities) {
        var filter = new FilterRegistrationBean<>(new EngineIdentityFilter(identities));
        filter.addUrlPatterns("/engine-rest/*");
        filter.setOrder(AFTER_LOGIN + 1);
        filter.setAsyncSupported(true);
        return filter;
    }

    /** A session that cannot be read any more, after an upgrade, is a new login and not an error page. */
    @Bean
    GenericConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        var reader = new DeserializingConverter(getClass().getClassLoader());
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                return null;
            }
        });
        return conversion;
    }
}

package nl.ketenmanager.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** What every answer of the API has in common, also when it is given before a controller is reached. */
@Configuration
class ApiFilters {
    private static final String PATHS = "/api/*";

    /** The full version, on every answer (NL API design rules). */
    @Bean
    FilterRegistrationBean<Filter> apiVersionHeader(@Value("${ketenmanager.api.version}") String version) {
        return onTheApi(
                (request, response, chain) -> {
                    ((HttpServletResponse) response).setHeader("API-Version", version);
                    chain.doFilter(request, response);
                },
                Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> apiBodyLimit(@Value("${ketenmanager.api.largest-body}") DataSize largest) {
        return onTheApi(new BodyLimit(largest), Ordered.LOWEST_PRECEDENCE);
    }

    private static <T extends Filter> FilterRegistrationBean<T> onTheApi(T filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(PATHS);
        registration.setOrder(order);
        return registration;
    }
}

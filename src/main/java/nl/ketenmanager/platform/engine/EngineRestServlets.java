package nl.ketenmanager.platform.engine;

import org.camunda.bpm.engine.rest.filter.CacheControlFilter;
import org.camunda.bpm.engine.rest.filter.EmptyBodyFilter;
import org.camunda.bpm.engine.rest.impl.FetchAndLockContextListener;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the engine's REST needs of the servlet container; its own starter would bring it, but does not run on Boot 4. */
@Configuration
class EngineRestServlets {
    private static final String PATHS = "/engine-rest/*";

    @Bean
    FilterRegistrationBean<EmptyBodyFilter> engineRestEmptyBody() {
        var filter = new FilterRegistrationBean<>(new EmptyBodyFilter());
        filter.addUrlPatterns(PATHS);
        filter.setAsyncSupported(true);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CacheControlFilter> engineRestCacheControl() {
        var filter = new FilterRegistrationBean<>(new CacheControlFilter());
        filter.addUrlPatterns(PATHS);
        filter.setAsyncSupported(true);
        return filter;
    }

    @Bean
    ServletListenerRegistrationBean<FetchAndLockContextListener> longPollingOfWorkers() {
        return new ServletListenerRegistrationBean<>(new FetchAndLockContextListener());
    }
}

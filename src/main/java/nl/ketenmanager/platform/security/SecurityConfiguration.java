package nl.ketenmanager.platform.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.AuthorizationService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * One login for portal, Tasklist, Cockpit, Admin, API and the engine's REST. Nothing answers anonymously but health and
 * the login page with its style.
 */
@Configuration
class SecurityConfiguration {
    private static final String WEBAPP_API = "/camunda/api/**";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Style and scripts hold nothing of a case; without a session they can be cached and do not fill the log. */
    @Bean
    @Order(0)
    SecurityFilterChain assets(HttpSecurity http) throws Exception {
        return http.securityMatcher("/camunda/lib/**", "/camunda/assets/**", "/css/**", "/webjars/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http) throws Exception {
        return http.securityMatcher("/engine-rest/**", "/api/**")
                .addFilterAfter(new RememberLogin(), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // anybody's password could be tried here without a lock
                        .requestMatchers("/engine-rest/identity/verify", "/engine-rest/engine/*/identity/verify")
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProblemEntryPoint()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(new ProblemAccessDenied()))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, UserDetailsService register, AuthorizationService rights)
            throws Exception {
        return http.requestCache(cache -> cache.requestCache(pagesOnly()))
                .addFilterBefore(new FreshLogin(register), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RememberLogin(), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/login", "/error", "/actuator/health/**")
                        .permitAll()
                        // a second way in, without our log and our rules, and a page that makes administrators
                        .requestMatchers("/camunda/api/*/auth/user/*/login/**", "/camunda/api/*/setup/**")
                        .denyAll()
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        // the web applications guard their pages by application, but not the calls behind them
                        .requestMatchers("/camunda/api/cockpit/**")
                        .access(new WebappRight(rights, "cockpit"))
                        .requestMatchers("/camunda/api/admin/plugin/**")
                        .access(new WebappRight(rights, "admin"))
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login").permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProblemEntryPoint()))
                .logout(logout -> logout.logoutRequestMatcher(new OrRequestMatcher(
                                pathPattern(HttpMethod.POST, "/logout"),
                                pathPattern(HttpMethod.POST, "/camunda/api/admin/auth/user/*/logout")))
                        .logoutSuccessHandler(loggedOut())
                        .deleteCookies("XSRF-TOKEN"))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), pathPattern(WEBAPP_API))
                        .defaultAuthenticationEntryPointFor(new ProblemEntryPoint(), pathPattern("/actuator/**")))
                // the web applications bring their own CSRF filter and cookie
                .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/**"))
                .headers(headers -> headers.frameOptions(frames -> frames.sameOrigin()))
                .build();
    }

    /** Without this, a background call would be remembered and the person would land on its JSON after logging in. */
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(SecurityConfiguration::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                && !request.getRequestURI().startsWith("/camunda/api")
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("text/html");
    }

    private static LogoutSuccessHandler loggedOut() {
        return (request, response, who) -> {
            if (request.getRequestURI().startsWith("/camunda/")) {
                response.setStatus(HttpStatus.NO_CONTENT.value());
            } else {
                response.sendRedirect("/login?logout");
            }
        };
    }
}

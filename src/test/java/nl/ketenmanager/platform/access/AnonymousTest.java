package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.support.ApplicationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nothing answers to nobody, but health, the login page and style. */
@ApplicationTest
class AnonymousTest {
    private static final List<String> OPEN = List.of("/login", "/error");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    @TestFactory
    Stream<DynamicTest> everyPageAndEveryApiAsksForALogin() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x").replace("/**", "/x"))
                .filter(path -> !OPEN.contains(path))
                .distinct()
                .map(path -> DynamicTest.dynamicTest(path, () -> asksForALogin(path)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/engine-rest/engine",
                "/engine-rest/version",
                "/engine-rest/nothing",
                "/camunda/api/engine/engine/",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/engine/engine/default/process-definition",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/tasklist/plugin/tasklistPlugins/default/x",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/welcome/default/",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/",
                "/actuator",
                "/actuator/metrics",
                "/actuator/prometheus",
                "/actuator/info",
                "/actuator/env",
                "/actuator/heapdump",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/nothing"
            })
    void asksForALogin(String path) {
        var page = Rest.visitor(port).get(path);
        var call = Rest.anonymous(port).accepting("application/json").get(path);
        var post = Rest.anonymous(port).accepting("application/json").call("POST", path, "{}");

        assertThat(page.status()).isIn(302, 401);
        if (page.status() == 302) {
            assertThat(page.location()).endsWith("/login");
        }
        assertThat(call.status()).isIn(302, 401);
        assertThat(post.status()).isIn(302, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/css/ketenmanager.css",
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/camunda/lib/deps.js"
            })
    void healthLoginAndStyleAreOpen(String path) {
        assertThat(Rest.anonymous(port).get(path).status()).isEqualTo(200);
    }

    @Test
    void healthTellsNobodyAboutTheMachine() {
        assertThat(Rest.anonymous(port).get("/actuator/health").body()).doesNotContain("components", "details");
    }
}

package nl.ketenmanager.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.platform.ContentVariables;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each process test: history holds codes and dates only, none of it content; then nothing is left of the test. */
public final class ProcessHygiene implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> PRIMITIVE =
            List.of("string", "boolean", "date", "json", "null", "integer", "long");

    @Override
    public void beforeEach(ExtensionContext test) {
        BpmnAwareTests.init(bean(test, ProcessEngine.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            remembered(test);
        } finally {
            clean(bean(test, RuntimeService.class), bean(test, HistoryService.class));
            BpmnAwareTests.reset();
        }
    }

    private static void remembered(ExtensionContext test) {
        var seen = bean(test, JdbcClient.class).sql("""
                        select distinct name_ as name, var_type_ as type from act_hi_varinst
                        union
                        select distinct name_, var_type_ from act_hi_detail where name_ is not null""").query(Remembered.class).list();
        Set<String> content =
                SpringExtension.getApplicationContext(test).getBeansOfType(ContentVariables.class).values().stream()
                        .flatMap(variables -> variables.names().stream())
                        .collect(Collectors.toSet());
        assertThat(seen).as("variables in history").allSatisfy(variable -> {
            assertThat(variable.type()).isIn(PRIMITIVE);
            assertThat(variable.name()).isNotIn(content);
        });
    }

    private record Remembered(String name, String type) {}

    private static void clean(RuntimeService runtime, HistoryService history) {
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> runtime.deleteProcessInstance(id, "the test is over", true));
        history.createHistoricProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
    }

    private static <T> T bean(ExtensionContext test, Class<T> type) {
        ApplicationContext context = SpringExtension.getApplicationContext(test);
        return context.getBean(type);
    }
}

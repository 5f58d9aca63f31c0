package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever may deploy a model or save a filter does not thereby run code on this machine. */
@ApplicationTest
class ExpressionsTest {
    @Autowired
    private AccessCast cast;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private RepositoryService repository;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime').getMethod('getRuntime').invoke(null)}",
                "${''.class.classLoader}",
                "${''['class']}",
                "${number.getClass()}",
                "${execution.getClass().getClassLoader()}",
                "${execution.processEngineServices.runtimeService}",
                "${execution.getProcessEngineServices()}",
                "${execution.getProcessEngine()}",
                "${dataSource}",
                "${jdbcClient.sql('select 1')}",
                "${environment.getProperty('user.home')}",
                "${runtimeService.createProcessInstanceQuery().count()}",
                "${accessDelegate.getClass()}"
            })
    void anExpressionReachesNothingButValues(String expression) {
        var deployment = deployWith(expression);
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey(
                            "access-expression",
                            Variables.putValue("chain", AccessCast.CHAIN).putValue("number", 7)))
                    .isInstanceOf(RuntimeException.class);
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${number + 1}",
                "${chain.toLowerCase()}",
                "${execution.processBusinessKey}",
                "${execution.processInstanceId}",
                "${list.elements().size()}",
                "${dateTime().plusDays(1).toDate()}",
                "${now()}",
                "${currentUser()}",
                "${empty chain ? 'a' : 'b'}"
            })
    void anExpressionStillReadsValues(String expression) {
        var deployment = deployWith(expression);
        try {
            assertThatCode(() -> runtime.startProcessInstanceByKey(
                            "access-expression",
                            Variables.putValue("chain", AccessCast.CHAIN)
                                    .putValue("number", 7)
                                    .putValue("list", org.camunda.spin.Spin.JSON("[\"BD\"]"))))
                    .doesNotThrowAnyException();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<serviceTask id=\"task\" camunda:type=\"shell\"><extensionElements><camunda:field name=\"command\" stringValue=\"id\"/></extensionElements></serviceTask>",
                "<serviceTask id=\"task\" camunda:class=\"java.lang.Thread\"/>",
                "<sendTask id=\"task\" camunda:type=\"shell\"><extensionElements><camunda:field name=\"command\" stringValue=\"id\"/></extensionElements></sendTask>",
                "<scriptTask id=\"task\" scriptFormat=\"groovy\"><script>1</script></scriptTask>",
                "<scriptTask id=\"task\" scriptFormat=\"juel\"><script>${1}</script></scriptTask>",
                "<userTask id=\"task\"><extensionElements><camunda:taskListener event=\"create\"><camunda:script scriptFormat=\"juel\">${1}</camunda:script></camunda:taskListener></extensionElements></userTask>",
                "<userTask id=\"task\"><extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Thread\"/></extensionElements></userTask>",
                "<userTask id=\"task\"><extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"juel\">${1}</camunda:script></camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>"
            })
    void aModelThatBringsItsOwnCodeIsNotDeployed(String task) {
        var answer = Rest.program(port, "accessowner")
                .upload("/deployment/create", "access-code.bpmn", model("access-code", task));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("message").asString()).startsWith("Het model gebruikt bij ‘task’");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("access-code")
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${''.getClass()}", "${dataSource}", "${jdbcClient.sql('select 1')}"})
    void aStoredFilterRunsNothing(String expression) {
        var administrator = Rest.program(port, "accessadministrator");
        var made = administrator.enginePost(
                "/filter/create",
                "{\"resourceType\":\"Task\",\"name\":\"toegang\",\"query\":{\"assigneeExpression\":\"" + expression
                        + "\"}}");
        String filter = made.json().path("id").asString();
        try {
            assertThat(administrator.engineGet("/filter/" + filter + "/list").status())
                    .isGreaterThanOrEqualTo(400);
        } finally {
            administrator.engineCall("DELETE", "/filter/" + filter, "");
        }
    }

    private String deployWith(String expression) {
        return repository
                .createDeployment()
                .addString(
                        "access-expression.bpmn",
                        model(
                                "access-expression",
                                "<serviceTask id=\"task\" camunda:expression=\"" + expression
                                        + "\" camunda:resultVariable=\"result\"/>"))
                .deploy()
                .getId();
    }

    private static String model(String key, String task) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="start" />
                    <sequenceFlow id="f1" sourceRef="start" targetRef="task" />
                    %s
                  </process>
                </definitions>""".formatted(key, task);
    }
}

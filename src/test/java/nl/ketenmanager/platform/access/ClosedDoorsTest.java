package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the engine's REST would let people do past the chain's own rules, and does not. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosedDoorsTest {
    private static final String START = "/process-definition/key/" + AccessModels.ONE_TASK;

    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @LocalServerPort
    private int port;

    private Rest loggedIn;

    @BeforeEach
    void enter() {
        cast.enter();
        models.deployOneTask();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST   | /task/{task}/bpmnError                 | {\"errorCode\":\"x\"}",
                "POST   | /task/{task}/bpmnEscalation            | {\"escalationCode\":\"tierExhausted\"}",
                "POST   | /task/{task}/resolve                   | {\"variables\":{\"tierOutcome\":{\"value\":\"DECIDED\"}}}",
                "POST   | /task/{task}/delegate                  | {\"userId\":\"accessline\"}",
                "POST   | /task/{task}/assignee                  | {\"userId\":\"accessline\"}",
                "POST   | /task/{task}/identity-links            | {\"userId\":\"accessline\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/identity-links/delete     | {\"groupId\":\"x\",\"type\":\"candidate\"}",
                "POST   | /task/{task}/variables                 | {\"modifications\":{\"x\":{\"value\":1}}}",
                "PUT    | /task/{task}/variables/tierOutcome     | {\"value\":\"DECIDED\"}",
                "DELETE | /task/{task}/variables/chain           | {}",
                "PUT    | /task/{task}/localVariables/x          | {\"value\":1}",
                "POST   | /task/{task}/comment/create            | {\"message\":\"Mevrouw De Vries\"}",
                "POST   | /task/{task}/attachment/create         | {}",
                "PUT    | /task/{task}                           | {\"name\":\"x\",\"due\":\"2030-01-01T00:00:00.000+0000\"}",
                "DELETE | /task/{task}                           | {}",
                "POST   | /task/create                           | {\"name\":\"los\"}",
                "POST   | /process-instance/{instance}/modification | {\"instructions\":[]}",
                "POST   | /process-instance/{instance}/modification-async | {\"instructions\":[]}",
                "PUT    | /process-instance/{instance}/suspended | {\"suspended\":true}",
                "PUT    | /process-instance/{instance}/variables/x | {\"value\":1}",
                "POST   | /process-instance/{instance}/variables | {\"modifications\":{}}",
                "DELETE | /process-instance/{instance}           | {}",
                "POST   | /process-instance/delete               | {\"processInstanceIds\":[\"{instance}\"]}",
                "POST   | /process-instance/message-async        | {\"messageName\":\"escalation.withdrawn\"}",
                "POST   | /process-instance/variables-async      | {\"variables\":{}}",
                "POST   | /message                               | {\"messageName\":\"escalation.withdrawn\"}",
                "POST   | /signal                                | {\"name\":\"x\"}",
                "POST   | /condition                             | {\"variables\":{}}",
                "POST   | /execution/{instance}/signal           | {}",
                "POST   | /execution/{instance}/messageSubscriptions/escalation.withdrawn/trigger | {}",
                "PUT    | /execution/{instance}/localVariables/x | {\"value\":1}",
                "POST   | /execution/{instance}/create-incident  | {\"incidentType\":\"x\"}",
                "POST   | /process-definition/key/access-one-task/restart | {}",
                "PUT    | /process-definition/key/access-one-task/suspended | {\"suspended\":true}",
                "DELETE | /process-definition/key/access-one-task | {}",
                "POST   | /process-definition/key/access-one-task/tenant-id/ACCESSA/start | {}",
                "DELETE | /deployment/x                          | {}",
                "POST   | /deployment/x/redeploy                 | {}",
                "POST   | /migration/execute                     | {}",
                "POST   | /modification/execute                  | {}",
                "POST   | /decision-definition/key/x/evaluate    | {\"variables\":{}}",
                "DELETE | /history/process-instance/{instance}   | {}",
                "POST   | /history/process-instance/delete       | {}",
                "POST   | /history/cleanup                       | {}",
                "PUT    | /history/user-operation/x/set-annotation | {\"annotation\":\"x\"}",
                "DELETE | /history/variable-instance/x           | {}",
                "POST   | /external-task/fetchAndLock            | {\"workerId\":\"w\",\"maxTasks\":1,\"topics\":[]}",
                "POST   | /external-task/x/complete              | {\"workerId\":\"w\"}",
                "POST   | /external-task/x/bpmnError             | {\"workerId\":\"w\"}",
                "POST   | /external-task/x/unlock                | {}",
                "PUT    | /external-task/retries                 | {\"retries\":1}",
                "POST   | /job/x/execute                         | {}",
                "PUT    | /job/x/retries                         | {\"retries\":1}",
                "PUT    | /job/x/duedate                         | {\"duedate\":null}",
                "DELETE | /job/x                                 | {}",
                "PUT    | /job/suspended                         | {\"suspended\":true}",
                "PUT    | /job-definition/suspended              | {\"suspended\":true}",
                "POST   | /authorization/create                  | {\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"accessstaff\",\"resourceType\":0,\"resourceId\":\"*\"}",
                "POST   | /filter/create                         | {\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${1}\"}}",
                "PUT    | /user/accessline/credentials           | {\"password\":\"x\"}",
                "POST   | /user/accessline/unlock                | {}",
                "POST   | /identity/verify                       | {\"username\":\"accessline\",\"password\":\"x\"}",
                "POST   | /tenant/create                         | {\"id\":\"x\"}",
                "POST   | /telemetry/configuration               | {\"enableTelemetry\":true}",
                "DELETE | /metrics/task-worker                   | {}",
                "DELETE | /batch/x                               | {}"
            })
    void isClosedToSomebodyWithATask(String method, String path, String body) {
        var open = start();
        String to = path.replace("{task}", open.task).replace("{instance}", open.instance);
        String with = body.replace("{instance}", open.instance);

        for (var caller : callers()) {
            assertThat(caller.engineCall(method, to, with).status()).isEqualTo(403);
        }
        var task = tasks.createTaskQuery().taskId(open.task).singleResult();
        assertThat(task).extracting("name", "assignee", "dueDate").containsExactly("Iets beslissen", null, null);
        assertThat(runtime.getVariables(open.instance)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"endEvent\"}]}",
                "{\"skipCustomListeners\":true}",
                "{\"skipIoMappings\":true}",
                "{\"businessKey\":\"LAK-2026-00001\"}",
                "{\"caseInstanceId\":\"x\"}",
                "{\"iets\":1}"
            })
    void aStartIsAPlainStart(String body) {
        for (var caller : callers()) {
            for (String way : List.of("/start", "/submit-form")) {
                var answer = caller.enginePost(START + way, body);

                assertThat(answer.status()).isEqualTo(403);
                assertThat(answer.json().path("message").asString()).contains("meegeven kan hier niet");
            }
        }
    }

    @Test
    void whatTasklistSendsAlongEmptyIsNoReasonToRefuse() {
        assertThat(Rest.browser(port, "accessstaff")
                        .enginePost(
                                START + "/submit-form",
                                "{\"businessKey\":null,\"caseInstanceId\":\"\",\"skipCustomListeners\":false,\"variables\":{}}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theAnswerSaysInDutchWhereElseToGo() {
        var answer = Rest.program(port, "accessstaff").enginePost("/message", "{}");

        assertThat(answer.json().path("type").asString()).isEqualTo("Forbidden");
        assertThat(answer.json().path("message").asString())
                .isEqualTo("Deze handeling kan hier niet. Werk aan de zaak in de takenlijst of in het portaal.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine/default/task/{task}/bpmnError",
                "/task/{task}/bpmnError/",
                "/task/{task}/bpmnErro%72",
                "/task/{task};a=b/bpmnError",
                "//task/{task}/bpmnError",
                "/task/x/../{task}/bpmnError"
            })
    void anotherSpellingOfTheAddressIsNoWayIn(String path) {
        var open = start();
        var answer = Rest.program(port, "accessstaff")
                .enginePost(path.replace("{task}", open.task), "{\"errorCode\":\"x\"}");

        assertThat(answer.status()).isIn(400, 403, 404);
        assertThat(tasks.createTaskQuery().taskId(open.task).count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine/default/task/{task}/complete", "/task/{task}/complete/"})
    void anotherSpellingOfAnOpenDoorIsCheckedAlike(String path) {
        var answer = Rest.program(port, "accessstaff")
                .enginePost(
                        path.replace("{task}", start().task), "{\"variables\":{\"tierOutcome\":{\"value\":\"X\"}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("tierOutcome");
    }

    @Test
    void aTaskIsTakenInOnesOwnNameOnly() {
        var open = start();
        for (var caller : callers()) {
            assertThat(caller.enginePost("/task/" + open.task + "/claim", "{\"userId\":\"accessboth\"}")
                            .status())
                    .isEqualTo(403);
            assertThat(caller.enginePost("/task/" + open.task + "/claim", "{\"userId\":\"accessstaff\"}")
                            .status())
                    .isEqualTo(204);
        }
        assertThat(tasks.createTaskQuery().taskId(open.task).singleResult().getAssignee())
                .isEqualTo("accessstaff");
    }

    @Test
    void anExpressionInAQuestionIsNotEvaluated() {
        for (var caller : callers()) {
            assertThat(caller.enginePost("/task", "{\"assigneeExpression\":\"${currentUser()}\"}")
                            .status())
                    .isGreaterThanOrEqualTo(400);
        }
    }

    private List<Rest> callers() {
        return List.of(Rest.program(port, "accessstaff"), browser());
    }

    private Rest browser() {
        if (loggedIn == null) {
            loggedIn = Rest.browser(port, "accessstaff");
        }
        return loggedIn;
    }

    private record Case(String instance, String task) {}

    private Case start() {
        String instance = Rest.program(port, "accessstaff")
                .enginePost(START + "/start", "{}")
                .json()
                .path("id")
                .asString();
        return new Case(
                instance,
                tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getId());
    }
}

package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Only the fields of the form come in, whoever sends them and by whatever way. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmittedFieldsTest {
    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ExternalTaskService externalTasks;

    @LocalServerPort
    private int port;

    private List<String> borrowed;

    @BeforeAll
    void enter() {
        cast.enter();
        models.deployOneTask();
        borrowed = List.of(models.deploy("partner-standpoint"), models.deploy("escalation-chain"));
    }

    @AfterAll
    void leave() {
        models.remove(borrowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form"})
    void aTaskNamesEveryFieldThatIsNotItsOwn(String way) {
        String task = task();
        var answer = staff().enginePost("/task/" + task + way, """
                {"variables":{"accessChoice":{"value":"JA"},"tierOutcome":{"value":"DECIDED"},"isAdmin":{"value":true}}}""");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("tierOutcome", "isAdmin");
        assertThat(answer.json().path("violations").path(0).path("message").asString())
                .isEqualTo("Het veld ‘tierOutcome’ hoort niet bij dit formulier.");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void theWebApplicationsAreNoWayAround() {
        String task = task();
        var answer = Rest.browser(port, "accessstaff")
                .enginePost("/task/" + task + "/submit-form", "{\"variables\":{\"tierOutcome\":{\"value\":\"X\"}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("tierOutcome");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/submit-form"})
    void theFieldsOfTheFormComeIn(String way) {
        String task = task();

        assertThat(staff().enginePost("/task/" + task + way, "{\"variables\":{\"accessChoice\":{\"value\":\"JA\"}}}")
                        .status())
                .isEqualTo(204);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isZero();
    }

    @Test
    void aTaskWithoutFieldsIsCompletedWithoutABody() {
        String task = task();

        assertThat(staff().enginePost("/task/" + task + "/complete", "").status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/submit-form"})
    void aStartNamesEveryFieldThatIsNotItsOwn(String way) {
        String body = "{\"variables\":{\"escalationId\":{\"value\":\"LAK-1\"}}}";
        var byKey = staff().enginePost("/process-definition/key/" + AccessModels.ONE_TASK + way, body);
        var byId = staff().enginePost("/process-definition/" + models.definition(AccessModels.ONE_TASK) + way, body);

        assertThat(List.of(byKey.status(), byId.status())).containsOnly(400);
        assertThat(fields(byKey)).containsExactly("escalationId");
        assertThat(fields(byId)).containsExactly("escalationId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "localVariables"})
    void aPartnersProgramHandsInNothingElse(String place) {
        String id = externalTask();
        var worker = Rest.program(port, "accessworker");
        var answer = worker.enginePost(
                "/external-task/" + id + "/complete",
                "{\"workerId\":\"w\",\"" + place + "\":{\"standpointBySystem\":{\"value\":false}}}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("standpointBySystem");
        assertThat(worker.enginePost(
                                "/external-task/" + id + "/complete",
                                "{\"workerId\":\"w\",\"" + place + "\":{\"position\":{\"value\":\"AGREE\"}}}")
                        .status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "object", "Bytes", "File", "Xml"})
    void aValueIsNeverAnObjectOfTheCallersChoice(String type) {
        String task = task();
        var answer = staff().enginePost("/task/" + task + "/complete", """
                {"variables":{"accessChoice":{"value":"{}","type":"%s",
                "valueInfo":{"objectTypeName":"java.net.URL","serializationDataFormat":"application/json"}}}}""".formatted(type));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("accessChoice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"tekst\"",
                "{} {}",
                "{\"variables\":{}} onzin",
                "{\"variables\":{\"accessChoice\":{\"value\":\"JA\"}},\"variables\":{\"tierOutcome\":{\"value\":\"X\"}}}",
                "{\"variables\":[]}",
                "{\"variables\":\"tekst\"}"
            })
    void aBodyThatCanBeReadInTwoWaysOrNotAtAllIsRefused(String body) {
        String task = task();
        var answer = staff().enginePost("/task/" + task + "/complete", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("Refused");
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void aBodyWithoutEndIsRefused() {
        assertThat(staff().enginePost(
                                "/task/" + task() + "/complete", "{\"variables\":{" + " ".repeat(1_000_001) + "}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aTaskThatDoesNotExistIsTheEnginesAnswer() {
        assertThat(staff().enginePost("/task/bestaatniet/complete", "{\"variables\":{\"x\":{\"value\":1}}}")
                        .body())
                .doesNotContain("hoort niet bij dit formulier");
    }

    private Rest staff() {
        return Rest.program(port, "accessstaff");
    }

    private String task() {
        String id = staff().enginePost("/process-definition/key/" + AccessModels.ONE_TASK + "/start", "{}")
                .json()
                .path("id")
                .asString();
        return tasks.createTaskQuery().processInstanceId(id).singleResult().getId();
    }

    private String externalTask() {
        runtime.startProcessInstanceByKey("partner-standpoint", Variables.putValue("chain", AccessCast.CHAIN));
        var locked = externalTasks
                .fetchAndLock(100, "w")
                .topic("access-standpoint", 60_000)
                .execute();
        return locked.get(locked.size() - 1).getId();
    }

    private static List<String> fields(Rest.Answer answer) {
        return answer.json()
                .path("violations")
                .valueStream()
                .map(violation -> violation.path("field"))
                .map(JsonNode::asString)
                .toList();
    }
}

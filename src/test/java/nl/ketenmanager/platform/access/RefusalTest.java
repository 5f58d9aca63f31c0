package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A refusal from inside the engine reaches the caller in our words, and nothing has changed. */
@ApplicationTest
class RefusalTest {
    private static final String REFUSED =
            "{\"variables\":{\"" + AccessListeners.SECRET + "\":{\"value\":\"geweigerd\"}}}";
    private static final String START = "/process-definition/key/" + AccessModels.ONE_TASK;

    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
        models.deployOneTask();
    }

    static Stream<Arguments> callers() {
        BiFunction<Integer, String, Rest> program = Rest::program;
        BiFunction<Integer, String, Rest> browser = Rest::browser;
        return Stream.of(
                Arguments.of("/start", "/complete", program),
                Arguments.of("/submit-form", "/submit-form", program),
                Arguments.of("/start", "/complete", browser),
                Arguments.of("/submit-form", "/submit-form", browser));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("callers")
    void aStartThatIsRefusedStartsNothing(String start, String complete, BiFunction<Integer, String, Rest> login) {
        long before = instances();

        refusesWithBothViolations(login.apply(port, "accessstaff").enginePost(START + start, REFUSED));

        assertThat(instances()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("callers")
    void aTaskThatIsRefusedStaysAsItWas(String start, String complete, BiFunction<Integer, String, Rest> login) {
        var staff = login.apply(port, "accessstaff");
        String id = staff.enginePost(START + start, "{}").json().path("id").asString();
        String task =
                tasks.createTaskQuery().processInstanceId(id).singleResult().getId();

        refusesWithBothViolations(staff.enginePost("/task/" + task + complete, REFUSED));

        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
        assertThat(runtime.getVariables(id)).doesNotContainKey(AccessListeners.SECRET);
        assertThat(history.createHistoricTaskInstanceQuery()
                        .taskId(task)
                        .finished()
                        .count())
                .isZero();
    }

    private static void refusesWithBothViolations(Rest.Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("Refused");
        assertThat(answer.json().path("message").asString())
                .isEqualTo("Vul bij ‘Tekst’ iets anders in. Maak bij ‘Keuze’ een keuze.");
        assertThat(answer.json().path("violations").size()).isEqualTo(2);
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo(AccessListeners.SECRET);
        assertThat(answer.json().path("violations").path(1).path("message").asString())
                .isEqualTo("Maak bij ‘Keuze’ een keuze.");
        assertThat(answer.body()).doesNotContain("ENGINE-", "Exception", "stackTrace");
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(AccessModels.ONE_TASK)
                .count();
    }
}

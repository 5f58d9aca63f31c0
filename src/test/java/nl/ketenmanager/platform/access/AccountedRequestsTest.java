package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is refused at any of the doors is one line of the account, and so is what an administrator does in the engine. */
@ApplicationTest
class AccountedRequestsTest {
    private static final String SECRET = "Mevrouw De Vries";
    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
              <process id="access-accounted" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="startEvent" />
              </process>
            </definitions>""";

    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    private String person;

    @BeforeEach
    void enter() {
        cast.enter();
        models.deployOneTask();
        person = cast.person("accounted" + UUID.randomUUID().toString().substring(0, 8));
        cast.hold(person, "OPERATIONAL_STAFF", AccessCast.CHAIN, "PARTNER");
    }

    /** An answer may be here just before its line is. */
    private void accountedFor(String custody, String... lines) {
        await().untilAsserted(() -> assertThat(linesOf(custody)).contains(lines));
    }

    private void onlyThese(String... lines) {
        await().untilAsserted(() -> assertThat(linesOf(person)).containsExactly(lines));
    }

    private List<String> linesOf(String custody) {
        return db.sql("""
                        select concat_ws('|', origin, action, object, chain, rule, actor) from keten.audit_line
                         where custody = 'login:' || ? order by number""").param(custody).query(String.class).list();
    }

    @Test
    void theApi() {
        var program = Rest.program(port, person);

        assertThat(program.call("POST", "/api/v1/escalations", "{\"title\":\"" + SECRET + "\"}")
                        .status())
                .isEqualTo(400);
        assertThat(program.call("POST", "/api/v1/chains/" + AccessCast.CHAIN + "/role-holders", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(program.call("POST", "/api/v1/escalations/ZZZ-2026-00001/withdrawals", "{}")
                        .status())
                .isEqualTo(404);
        assertThat(program.call("DELETE", "/api/v1/escalations", "").status()).isEqualTo(405);

        onlyThese(
                "API|POST escalations|escalation|HTTP_400|" + person,
                "API|POST chains/{id}/role-holders|chain:ACCESSA|ACCESSA|HTTP_403|" + person,
                "API|POST escalations/{id}/withdrawals|escalation:ZZZ-2026-00001|ZZZ|HTTP_404|" + person,
                "API|DELETE escalations|escalation|HTTP_405|" + person);
    }

    @Test
    void theEnginesRestAndTheTasklist() {
        String start = "/process-definition/key/" + AccessModels.ONE_TASK + "/start";
        var started = Rest.program(port, "accessstaff").enginePost(start, "{}");
        String task = tasks.createTaskQuery()
                .processInstanceId(started.json().path("id").asString())
                .singleResult()
                .getId();
        String refused = "{\"variables\":{\"vreemd\":{\"value\":\"" + SECRET + "\"}}}";

        Rest.program(port, person).enginePost("/task/" + task + "/complete", refused);
        Rest.program(port, person).enginePost("/task/" + task + "/bpmnError", "{\"errorCode\":\"x\"}");
        Rest.browser(port, person).enginePost("/task/" + task + "/submit-form", refused);
        Rest.browser(port, person).enginePost("/task/" + task + "/delegate", "{\"userId\":\"accessline\"}");
        Rest.browser(port, person).enginePost("/identity/verify", "{}");

        onlyThese(
                "ENGINE_REST|POST task/{id}/complete|task:%s|HTTP_400|%s".formatted(task, person),
                "ENGINE_REST|POST task/{id}/bpmnError|task:%s|HTTP_403|%s".formatted(task, person),
                "TASKLIST|POST task/{id}/submit-form|task:%s|HTTP_400|%s".formatted(task, person),
                "TASKLIST|POST task/{id}/delegate|task:%s|HTTP_403|%s".formatted(task, person),
                "TASKLIST|POST identity/verify|identity|HTTP_403|" + person);
    }

    @Test
    void thePortal() {
        var browser = Rest.browser(port, person).accepting("text/html");

        assertThat(browser.call("POST", "/logout", "").status()).isEqualTo(403);
        assertThat(browser.postForm("/zaken", "titel=" + SECRET.replace(' ', '+'))
                        .status())
                .isGreaterThanOrEqualTo(400);

        // a page that another site sends on somebody's behalf is refused before it is asked whose it is
        accountedFor("(unknown)", "PORTAL|POST logout|logout|HTTP_403|(unknown)");
        await().untilAsserted(
                        () -> assertThat(linesOf(person)).hasSize(1).allMatch(line -> line.startsWith("PORTAL|POST ")));
    }

    /** The last one is a refused act as well, and still one line: it has been accounted for. */
    @Test
    void aFailedLoginByPageOrByProgram() {
        Rest.visitor(port).logIn(person, "fout");
        Rest.program(port, person, "fout").get("/engine-rest/task");
        Rest.program(port, person, "fout").call("POST", "/api/v1/escalations", "{}");

        onlyThese(
                "PORTAL|LOGIN|login|WRONG_PASSWORD|" + person,
                "ENGINE_REST|LOGIN|login|WRONG_PASSWORD|" + person,
                "API|LOGIN|login|WRONG_PASSWORD|" + person);
    }

    @Test
    void aNameThatNobodyHasIsNotKept() {
        Rest.visitor(port).logIn("Geheim123!", "fout");

        accountedFor("(unknown)", "PORTAL|LOGIN|login|WRONG_PASSWORD|(unknown)");
        assertThat(everything()).doesNotContain("Geheim123!");
    }

    @Test
    void whoIsNotLoggedInAtAll() {
        assertThat(Rest.anonymous(port)
                        .call("POST", "/api/v1/escalations", "{}")
                        .status())
                .isEqualTo(401);

        accountedFor("(unknown)", "API|POST escalations|escalation|HTTP_401|(unknown)");
    }

    @Test
    void whatAnAdministratorOrAProcessOwnerDoesInTheEngine() {
        cast.hold(person, "ADMINISTRATOR", null, null);
        cast.hold(person, "PROCESS_OWNER", null, null);
        var program = Rest.program(port, person);
        String right = "{\"type\":1,\"permissions\":[\"READ\"],\"userId\":\"accessline\",\"resourceType\":5,"
                + "\"resourceId\":\"" + person + "\"}";

        String id = program.enginePost("/authorization/create", right)
                .json()
                .path("id")
                .asString();
        program.engineCall("DELETE", "/authorization/" + id, "");
        program.upload("/deployment/create", "x.bpmn", MODEL);
        program.enginePost("/job/" + UUID.randomUUID() + "/execute", "{}");

        accountedFor(
                person,
                "ENGINE_REST|POST authorization/create|authorization|" + person,
                "ENGINE_REST|DELETE authorization/{id}|authorization:%s|%s".formatted(id, person),
                "ENGINE_REST|POST deployment/create|deployment|" + person);
        await().untilAsserted(() ->
                assertThat(linesOf(person)).hasSize(4).last().asString().contains("POST job/{id}/execute", "|HTTP_"));
        repository
                .createDeploymentQuery()
                .deploymentName("access by owner")
                .list()
                .forEach(one -> repository.deleteDeployment(one.getId(), true));
    }

    @Test
    void askingIsNoAct() {
        var program = Rest.program(port, person);

        program.enginePost("/task", "{\"nameLike\":\"" + SECRET + "\"}");
        program.enginePost("/task", "{\"assigneeExpression\":\"${1}\"}");
        program.get("/api/v1/audit");

        program.enginePost("/signal", "{}");
        onlyThese("ENGINE_REST|POST signal|signal|HTTP_403|" + person);
    }

    @Test
    void nothingThatWasTypedIsInTheAccount() {
        Rest.program(port, person)
                .call(
                        "POST",
                        "/api/v1/escalations/mevrouw-de-vries/withdrawals?x=De%20Vries",
                        "{\"reason\":\"Vries\"}");

        await().untilAsserted(() -> assertThat(linesOf(person)).hasSize(1));
        assertThat(everything()).doesNotContainIgnoringCase("vries");
    }

    private String everything() {
        return String.join(
                "\n",
                db.sql("select l::text from keten.audit_line l")
                        .query(String.class)
                        .list());
    }
}

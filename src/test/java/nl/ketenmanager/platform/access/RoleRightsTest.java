package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of {@code docs/access.md}, asked of the real REST: what each role may do, and what it may not. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleRightsTest {
    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private ExternalTaskService externalTasks;

    @Autowired
    private RepositoryService repository;

    @LocalServerPort
    private int port;

    private List<String> borrowed;

    /** Stand-ins under the names of the real models, for the time of these tests. */
    @BeforeAll
    void enter() {
        cast.enter();
        models.deployOneTask();
        borrowed = List.of(
                models.deploy("escalation-chain"),
                models.deploy("escalation-tier"),
                models.deploy("partner-standpoint"),
                models.deploy("access-other-external"));
    }

    @AfterAll
    void leave() {
        models.remove(borrowed);
    }

    @ParameterizedTest
    @CsvSource({
        "accessstaff,         200",
        "accessline,          200",
        "accessregisseur,     200",
        "accessdirector,      403",
        "accessketenmanager,  403",
        "accessauditor,       403",
        "accessowner,         403",
        "accessadministrator, 403",
        "accessworker,        403",
        "accessnobody,        403"
    })
    void whoWorksInTheChainStartsAnEscalation(String user, int status) {
        assertThat(as(user).enginePost("/process-definition/key/escalation-chain/start", "{}")
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accessstaff",
                "accessline",
                "accessregisseur",
                "accessdirector",
                "accessketenmanager",
                "accessauditor",
                "accessowner",
                "accessadministrator",
                "accessworker"
            })
    void nobodyStartsAPartOfIt(String user) {
        for (String part : List.of("escalation-tier", "partner-standpoint")) {
            assertThat(as(user).enginePost("/process-definition/key/" + part + "/start", "{}")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void tasklistOffersOnlyWhatOneMayStart() {
        String startable = "/process-definition?latest=true&startableInTasklist=true&startablePermissionCheck=true";

        assertThat(as("accessline").engineGet(startable).json().valueStream().map(it -> it.path("key")
                        .asString()))
                .containsExactly("escalation-chain");
        assertThat(as("accessdirector").engineGet(startable).json()).isEmpty();
    }

    @Test
    void everybodyFindsHisTasksInTasklist() {
        String instance = startAs("accessstaff");
        for (var staff : List.of(as("accessstaff"), Rest.browser(port, "accessstaff"))) {
            var filters = staff.engineGet("/filter?resourceType=Task").json();
            assertThat(filters.valueStream().map(filter -> filter.path("name").asString()))
                    .contains("Mijn taken en die van mijn rol");
            String filter = filters.path(0).path("id").asString();

            assertThat(staff.engineGet("/filter/" + filter + "/list").body()).contains(instance);
            assertThat(staff.enginePost("/filter/" + filter + "/list", "{}").body())
                    .contains(instance);
        }
        String filter = as("accessnobody")
                .engineGet("/filter")
                .json()
                .path(0)
                .path("id")
                .asString();
        assertThat(as("accessnobody").engineGet("/filter/" + filter + "/list").json())
                .isEmpty();
        assertThat(as("accessdirector").engineGet("/filter/" + filter + "/list").body())
                .doesNotContain(instance);
    }

    @Test
    void aTaskThatAColleagueTookLeavesTheListOfTheRole() {
        String instance = startAs("accessstaff");
        String task = task(instance);
        String filter =
                as("accessstaff").engineGet("/filter").json().path(0).path("id").asString();
        as("accessstaff").enginePost("/task/" + task + "/claim", "{\"userId\":\"accessstaff\"}");

        assertThat(as("accessstaff").engineGet("/filter/" + filter + "/list").body())
                .contains(instance);
        assertThat(as("accessboth").engineGet("/filter/" + filter + "/list").body())
                .doesNotContain(instance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accessline",
                "accessregisseur",
                "accessdirector",
                "accessketenmanager",
                "accessowner",
                "accessadministrator",
                "accessworker",
                "accessnobody"
            })
    void aTaskIsOnlySeenFromItsSeat(String user) {
        String instance = startAs("accessstaff");
        String task = task(instance);
        var other = as(user);

        assertThat(other.engineGet("/task?processInstanceId=" + instance).json())
                .isEmpty();
        assertThat(other.engineGet("/task/" + task).status()).isEqualTo(404);
        assertThat(other.engineGet("/task/" + task + "/variables").status()).isEqualTo(403);
        assertThat(other.engineGet("/task/" + task + "/form-variables").status())
                .isEqualTo(403);
        assertThat(other.enginePost("/task/" + task + "/claim", "{\"userId\":\"" + user + "\"}")
                        .status())
                .isEqualTo(403);
        assertThat(other.enginePost("/task/" + task + "/complete", "{}").status())
                .isEqualTo(403);
        assertThat(other.engineGet("/history/task?processInstanceId=" + instance)
                        .json())
                .isEmpty();
        assertThat(other.engineGet("/history/variable-instance?processInstanceId=" + instance)
                        .json())
                .isEmpty();
        assertThat(other.engineGet("/history/detail?processInstanceId=" + instance)
                        .json())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accessadministrator", "accessowner", "accessworker", "accessline", "accessdirector"})
    void theVariablesOfACaseAreNotSeenThroughTheEngine(String user) {
        String instance = startAs("accessstaff");
        runtime.setVariable(instance, "nextTier", "TACTICAL");
        var other = as(user);

        assertThat(other.engineGet("/process-instance/" + instance + "/variables")
                        .status())
                .isEqualTo(403);
        assertThat(other.engineGet("/execution/" + instance + "/localVariables").status())
                .isEqualTo(403);
        assertThat(other.engineGet("/variable-instance?processInstanceIdIn=" + instance)
                        .json())
                .isEmpty();
        assertThat(other.engineGet("/process-instance?variables=nextTier_eq_TACTICAL&processInstanceIds=" + instance)
                        .body())
                .doesNotContain("TACTICAL");
    }

    @Test
    void whoHasTheTaskReadsItsVariablesAndChangesNoneOfThemDirectly() {
        String instance = startAs("accessstaff");
        runtime.setVariable(instance, "nextTier", "TACTICAL");
        String task = task(instance);

        assertThat(as("accessstaff")
                        .engineGet("/task/" + task + "/form-variables")
                        .body())
                .contains("TACTICAL");
        assertThat(as("accessstaff").engineGet("/process-instance/" + instance).status())
                .isEqualTo(404);
        assertThat(as("accessstaff").engineGet("/process-instance").json()).isEmpty();
    }

    @Test
    void theAuditorReadsEverything() {
        String instance = startAs("accessstaff");
        runtime.setVariable(instance, "nextTier", "TACTICAL");
        String task = task(instance);
        var auditor = as("accessauditor");

        for (String path : List.of(
                "/process-instance/" + instance,
                "/process-instance/" + instance + "/variables",
                "/process-instance/" + instance + "/activity-instances",
                "/task/" + task,
                "/task/" + task + "/variables",
                "/history/process-instance/" + instance,
                "/process-definition/key/escalation-chain/xml")) {
            assertThat(auditor.engineGet(path).status()).as(path).isEqualTo(200);
        }
        for (String path : List.of(
                "/task?processInstanceId=",
                "/history/task?processInstanceId=",
                "/history/activity-instance?processInstanceId=",
                "/history/variable-instance?processInstanceId=",
                "/history/detail?processInstanceId=",
                "/variable-instance?processInstanceIdIn=")) {
            assertThat(auditor.engineGet(path + instance).json()).as(path).isNotEmpty();
        }
        assertThat(auditor.engineGet("/history/user-operation?maxResults=1").json())
                .isNotEmpty();
        assertThat(auditor.engineGet("/authorization?maxResults=1").json()).isNotEmpty();
        assertThat(auditor.engineGet("/deployment?maxResults=1").json()).isNotEmpty();
    }

    @Test
    void theAuditorChangesNothing() {
        String instance = startAs("accessstaff");
        String task = task(instance);
        String job = failedJob();
        var auditor = as("accessauditor");

        assertThat(List.of(
                        auditor.enginePost("/task/" + task + "/claim", "{\"userId\":\"accessauditor\"}")
                                .status(),
                        auditor.enginePost("/task/" + task + "/complete", "{}").status(),
                        auditor.enginePost("/task/" + task + "/unclaim", "").status(),
                        auditor.enginePost("/job/" + job + "/execute", "").status(),
                        auditor.engineCall("PUT", "/job/" + job + "/retries", "{\"retries\":1}")
                                .status(),
                        auditor.engineCall("DELETE", "/process-instance/" + instance, "")
                                .status(),
                        auditor.engineCall("DELETE", "/history/process-instance/" + instance, "")
                                .status(),
                        deploy(auditor)))
                .containsOnly(403);
        assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isNull();
    }

    @Test
    void theProcessOwnerDeploysAModelButTakesNoneAway() {
        var owner = as("accessowner");
        assertThat(owner.engineGet("/process-definition?key=escalation-chain").json())
                .isNotEmpty();
        assertThat(owner.engineGet("/process-instance").json()).isEmpty();

        assertThat(deploy(owner)).isEqualTo(200);

        String deployment = repository
                .createDeploymentQuery()
                .deploymentName("access by owner")
                .singleResult()
                .getId();
        assertThat(owner.engineGet("/deployment/" + deployment + "/resources").status())
                .isEqualTo(200);
        assertThat(owner.engineCall("DELETE", "/deployment/" + deployment + "?cascade=true", "")
                        .status())
                .isEqualTo(403);
        assertThat(owner.engineCall("DELETE", "/process-definition/key/access-deployed?cascade=true", "")
                        .status())
                .isEqualTo(403);
        models.remove(List.of(deployment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"accessstaff", "accessketenmanager", "accessdirector", "accessadministrator", "accessworker"})
    void nobodyElseDeploys(String user) {
        assertThat(deploy(as(user))).isEqualTo(403);
    }

    @Test
    void theAdministratorRetriesAndRunsJobs() {
        String job = failedJob();
        String instance = management.createJobQuery().jobId(job).singleResult().getProcessInstanceId();
        var administrator = as("accessadministrator");

        assertThat(administrator
                        .engineGet("/job/" + job)
                        .json()
                        .path("exceptionMessage")
                        .asString())
                .isEqualTo("the delegate fails, as the test asked");
        assertThat(administrator.engineGet("/job/" + job + "/stacktrace").status())
                .isEqualTo(200);
        assertThat(administrator
                        .engineGet("/incident?processInstanceId=" + instance)
                        .json())
                .hasSize(1);
        assertThat(administrator
                        .engineCall("PUT", "/job/" + job + "/retries", "{\"retries\":3}")
                        .status())
                .isEqualTo(204);
        assertThat(administrator
                        .engineGet("/incident?processInstanceId=" + instance)
                        .json())
                .isEmpty();
        runtime.setVariable(instance, "accessFails", false);
        assertThat(administrator.enginePost("/job/" + job + "/execute", "").status())
                .isEqualTo(204);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count())
                .isZero();
    }

    @Test
    void theAdministratorMovesNoDeadlineAndRewritesNoCase() {
        String job = failedJob();
        String instance = management.createJobQuery().jobId(job).singleResult().getProcessInstanceId();
        var administrator = as("accessadministrator");

        assertThat(List.of(
                        administrator
                                .engineCall("PUT", "/job/" + job + "/duedate", "{\"duedate\":null}")
                                .status(),
                        administrator
                                .engineCall("PUT", "/job/" + job + "/priority", "{\"priority\":1}")
                                .status(),
                        administrator
                                .engineCall("PUT", "/job/" + job + "/suspended", "{\"suspended\":true}")
                                .status(),
                        administrator.engineCall("DELETE", "/job/" + job, "").status(),
                        administrator
                                .engineCall("PUT", "/process-instance/" + instance + "/variables/x", "{\"value\":1}")
                                .status(),
                        administrator
                                .engineCall("DELETE", "/process-instance/" + instance, "")
                                .status(),
                        // open doors, for repair; the engine's right is granted to nobody
                        administrator
                                .enginePost(
                                        "/process-instance/" + instance + "/modification",
                                        "{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"endEvent\"}]}")
                                .status(),
                        administrator
                                .engineCall(
                                        "PUT", "/process-instance/" + instance + "/suspended", "{\"suspended\":true}")
                                .status()))
                .containsOnly(403);
        assertThat(runtime.getVariables(instance)).doesNotContainKey("x");
    }

    @Test
    void theAdministratorGivesRightsAndTheyCount() {
        var administrator = as("accessadministrator");
        String body = """
                {"type":1,"permissions":["READ"],"userId":"accessdirector","resourceType":9,"resourceId":"*"}""";
        assertThat(as("accessdirector").engineGet("/deployment").json()).isEmpty();

        var made = administrator.enginePost("/authorization/create", body);

        assertThat(made.status()).isEqualTo(200);
        assertThat(as("accessdirector").engineGet("/deployment").json()).isNotEmpty();
        assertThat(administrator
                        .engineCall(
                                "DELETE",
                                "/authorization/" + made.json().path("id").asString(),
                                "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aPartnersProgramWorksOnStandpointsOnly() {
        startStandpoint("partner-standpoint");
        startStandpoint("access-other-external");
        var worker = as("accessworker");
        String order = """
                {"workerId":"partner","maxTasks":100,"topics":[{"topicName":"access-standpoint","lockDuration":60000},
                {"topicName":"access-other","lockDuration":60000}]}""";

        var fetched = worker.enginePost("/external-task/fetchAndLock", order).json();

        assertThat(fetched.valueStream()
                        .map(task -> task.path("topicName").asString())
                        .distinct())
                .containsExactly("access-standpoint");
        String first = fetched.path(0).path("id").asString();
        assertThat(worker.enginePost(
                                "/external-task/" + first + "/extendLock",
                                "{\"workerId\":\"partner\",\"newDuration\":1000}")
                        .status())
                .isEqualTo(204);
        assertThat(worker.enginePost(
                                "/external-task/" + first + "/failure",
                                "{\"workerId\":\"partner\",\"retries\":1,\"retryTimeout\":0}")
                        .status())
                .isEqualTo(204);
        var again = worker.enginePost("/external-task/fetchAndLock", order).json();
        assertThat(again.valueStream().map(task -> task.path("id").asString())).contains(first);
        assertThat(worker.enginePost("/external-task/" + first + "/complete", "{\"workerId\":\"partner\"}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void aPartnersProgramDoesNothingElse() {
        String instance = startStandpoint("partner-standpoint");
        String foreign = startStandpoint("access-other-external");
        String foreignTask = externalTasks
                .createExternalTaskQuery()
                .processInstanceId(foreign)
                .singleResult()
                .getId();
        externalTasks.lock(foreignTask, "partner", 60_000);
        var worker = as("accessworker");

        assertThat(List.of(
                        worker.enginePost("/external-task/" + foreignTask + "/complete", "{\"workerId\":\"partner\"}")
                                .status(),
                        worker.enginePost(
                                        "/external-task/" + foreignTask + "/bpmnError",
                                        "{\"workerId\":\"partner\",\"errorCode\":\"x\"}")
                                .status(),
                        worker.engineCall("PUT", "/external-task/retries", "{\"retries\":9}")
                                .status(),
                        worker.engineCall("PUT", "/process-instance/" + instance + "/variables/x", "{\"value\":1}")
                                .status(),
                        worker.enginePost("/process-instance/" + instance + "/modification", "{\"instructions\":[]}")
                                .status(),
                        worker.engineCall("DELETE", "/process-instance/" + instance, "")
                                .status(),
                        worker.enginePost("/message", "{\"messageName\":\"x\"}").status()))
                .containsOnly(403);
    }

    @Test
    void nobodyCountsTheCasesOfOtherChains() {
        startAs("accessstranger");
        for (var staff : List.of(as("accessstaff"), Rest.browser(port, "accessstaff"))) {
            assertThat(staff.engineGet("/process-definition/statistics").status())
                    .isEqualTo(403);
            assertThat(staff.engineGet("/process-definition/key/escalation-chain/statistics")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(as("accessowner").engineGet("/process-definition/statistics").status())
                .isEqualTo(200);
        assertThat(as("accessstaff")
                        .engineGet("/process-instance/count")
                        .json()
                        .path("count")
                        .asInt())
                .isZero();
    }

    private Rest as(String user) {
        return Rest.program(port, user);
    }

    private String startAs(String user) {
        return as(user).enginePost("/process-definition/key/escalation-chain/start", "{}")
                .json()
                .path("id")
                .asString();
    }

    private String task(String instance) {
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private String startStandpoint(String process) {
        return runtime.startProcessInstanceByKey(process, Variables.putValue("chain", AccessCast.CHAIN))
                .getId();
    }

    private String failedJob() {
        String instance = runtime.startProcessInstanceByKey(
                        AccessModels.ONE_TASK,
                        Variables.putValue("chain", AccessCast.CHAIN).putValue("accessFails", true))
                .getId();
        tasks.complete(task(instance));
        String job = management
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        while (management.createJobQuery().jobId(job).withRetriesLeft().count() > 0) {
            try {
                management.executeJob(job);
            } catch (RuntimeException expected) {
                // every attempt costs a retry; the last one makes the incident
            }
        }
        return job;
    }

    private int deploy(Rest caller) {
        return caller.upload("/deployment/create", "access-deployed.bpmn", """
                        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                          <process id="access-deployed" isExecutable="true" camunda:historyTimeToLive="P1D">
                            <startEvent id="startEvent" />
                          </process>
                        </definitions>""").status();
    }
}

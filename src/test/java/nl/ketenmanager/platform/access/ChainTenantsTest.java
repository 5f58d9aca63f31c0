package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case belongs to one chain, and only people of that chain start or see it. */
@ApplicationTest
class ChainTenantsTest {
    private static final String START = "/process-definition/key/" + AccessModels.ONE_TASK + "/start";

    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private RuntimeService runtime;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
        models.deployOneTask();
    }

    @Test
    void aCaseIsInTheOnlyChainOfWhoStartsIt() {
        var answer = Rest.program(port, "accessstaff").enginePost(START, "{}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("tenantId").asString()).isEqualTo(AccessCast.CHAIN);
    }

    @Test
    void aCaseIsInTheChainThatIsChosen() {
        var answer = Rest.program(port, "accessboth").enginePost(START, inChain(AccessCast.OTHER_CHAIN));

        assertThat(answer.json().path("tenantId").asString()).isEqualTo(AccessCast.OTHER_CHAIN);
    }

    @Test
    void nobodyStartsInAChainThatIsNotTheirs() {
        for (var caller : new Rest[] {Rest.program(port, "accessstaff"), Rest.browser(port, "accessstaff")}) {
            long before = instances();
            var answer = caller.enginePost(START, inChain(AccessCast.OTHER_CHAIN));

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().path("message").asString())
                    .isEqualTo("U werkt niet voor deze keten. Kies bij ‘Keten’ een keten waar u voor werkt.");
            assertThat(instances()).isEqualTo(before);
        }
    }

    @Test
    void whoWorksInTwoChainsMustChoose() {
        long before = instances();
        var answer = Rest.program(port, "accessboth").enginePost(START, "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("type").asString()).isEqualTo("Refused");
        assertThat(answer.json().path("violations").path(0).path("field").asString())
                .isEqualTo("chain");
        assertThat(answer.json().path("message").asString())
                .isEqualTo("Kies bij ‘Keten’ de keten waar het probleem speelt.");
        assertThat(instances()).isEqualTo(before);
    }

    @Test
    void aChainThatIsNoTextIsNotAccepted() {
        assertThat(Rest.program(port, "accessboth")
                        .enginePost(START, "{\"variables\":{\"chain\":{\"value\":7}}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aCaseIsNotSeenFromAnotherChain() {
        String id = Rest.program(port, "accessstaff")
                .enginePost(START, "{}")
                .json()
                .path("id")
                .asString();

        assertThat(tasks("accessstaff", id)).isOne();
        assertThat(tasks("accessboth", id)).isOne();
        assertThat(tasks("accessstranger", id)).isZero();
        String task = Rest.program(port, "accessstaff")
                .engineGet("/task?processInstanceId=" + id)
                .json()
                .path(0)
                .path("id")
                .asString();
        assertThat(Rest.program(port, "accessstranger")
                        .engineGet("/task/" + task)
                        .status())
                .isIn(403, 404);
        assertThat(Rest.program(port, "accessstranger")
                        .enginePost("/task/" + task + "/complete", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(tasks("accessstaff", id)).isOne();
    }

    @Test
    void aMembershipThatEndsIsGoneAtTheNextRequest() {
        cast.person("accessleaving");
        cast.hold("accessleaving", "OPERATIONAL_STAFF", AccessCast.CHAIN, "PARTNER");
        String id = Rest.program(port, "accessstaff")
                .enginePost(START, "{}")
                .json()
                .path("id")
                .asString();
        assertThat(tasks("accessleaving", id)).isOne();

        cast.endRolesOf("accessleaving");

        assertThat(tasks("accessleaving", id)).isZero();
    }

    @Test
    void aTaskThatSomebodyTookStaysBehindWhenHisMembershipEnds() {
        cast.person("accessclaimer");
        cast.hold("accessclaimer", "OPERATIONAL_STAFF", AccessCast.CHAIN, "PARTNER");
        var claimer = Rest.program(port, "accessclaimer");
        String id = claimer.enginePost(START, "{}").json().path("id").asString();
        String task = claimer.engineGet("/task?processInstanceId=" + id)
                .json()
                .path(0)
                .path("id")
                .asString();
        assertThat(claimer.enginePost("/task/" + task + "/claim", "{\"userId\":\"accessclaimer\"}")
                        .status())
                .isEqualTo(204);

        // he keeps a role in the same chain, but not at this table
        cast.endRolesOf("accessclaimer");
        cast.hold("accessclaimer", "DIRECTOR", AccessCast.CHAIN, "PARTNER");

        assertThat(tasks("accessclaimer", id)).isZero();
        assertThat(claimer.enginePost("/task/" + task + "/complete", "{}").status())
                .isEqualTo(403);
        assertThat(tasks("accessstaff", id)).isOne();
    }

    private int tasks(String user, String instance) {
        return Rest.program(port, user)
                .engineGet("/task?processInstanceId=" + instance)
                .json()
                .size();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(AccessModels.ONE_TASK)
                .count();
    }

    private static String inChain(String chain) {
        return "{\"variables\":{\"chain\":{\"value\":\"" + chain + "\"}}}";
    }
}

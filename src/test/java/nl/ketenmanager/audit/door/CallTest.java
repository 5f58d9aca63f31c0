package nl.ketenmanager.audit.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls are told in codes, and nothing that somebody typed gets through. */
class CallTest {
    private static final String ID = "0d7b5f2e-93ab-11f0-8c4e-0242ac110002";
    private static final Predicate<String> WORDS = Set.of(
            "escalations",
            "withdrawals",
            "chains",
            "role-holders",
            "agenda-items",
            "removals",
            "task",
            "complete",
            "claim",
            "deployment",
            "create",
            "job",
            "execute",
            "authorization",
            "login",
            "filter",
            "list",
            "history",
            "process-definition",
            "key",
            "start",
            "external-task",
            "fetchAndLock",
            "count",
            "incident",
            "annotation",
            "auth",
            "admin",
            "user",
            "logout")::contains;

    private static Call call(String method, String address) {
        var door = address.startsWith("/api/")
                ? Door.API
                : address.startsWith("/engine-rest/")
                        ? Door.ENGINE_REST
                        : address.startsWith("/camunda/") ? Door.TASKLIST : Door.PORTAL;
        return Call.of(door, method, address, WORDS);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/escalations, POST escalations, escalation, ",
        "/api/v1/escalations/LAK-2026-00017/withdrawals, POST escalations/{id}/withdrawals,"
                + " escalation:LAK-2026-00017, LAK",
        "/api/v1/escalations/LAK-2026-00017;x=Jan/withdrawals, POST escalations/{id}/withdrawals,"
                + " escalation:LAK-2026-00017, LAK",
        "/api/v1/chains/LAK/role-holders, POST chains/{id}/role-holders, chain:LAK, LAK",
        "/api/v1/chains/LAK/role-holders/12/endings, POST chains/{id}/role-holders/{id}/{id}, role-holder:12, LAK",
        "/api/v1/agenda-items/12/removals, POST agenda-items/{id}/removals, agenda-item:12, ",
        "/engine-rest/task/" + ID + "/complete, POST task/{id}/complete, task:" + ID + ", ",
        "/engine-rest/engine/default/task/" + ID + "/complete, POST task/{id}/complete, task:" + ID + ", ",
        "/camunda/api/engine/engine/default/task/" + ID + "/claim, POST task/{id}/claim, task:" + ID + ", ",
        "/engine-rest/deployment/create, POST deployment/create, deployment, ",
        "/login, POST login, login, "
    })
    void isToldInCodes(String address, String action, String object, String chain) {
        var call = call("POST", address);

        assertThat(call.action()).isEqualTo(action);
        assertThat(call.object()).isEqualTo(object);
        assertThat(call.chain().orElse(null)).isEqualTo(chain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/escalations/jan-jansen/withdrawals",
                "/api/v1/escalations/Mevrouw%20De%20Vries/withdrawals",
                "/api/v1/chains/Jansen/role-holders",
                "/engine-rest/task/jansen/complete",
                "/engine-rest/process-definition/key/jansen/start",
                "/jansen/vries",
                "/engine-rest/incident/Vries/annotation;x=Jansen"
            })
    void repeatsNothingThatSomebodyTyped(String address) {
        var call = call("POST", address);

        assertThat(call.action() + call.object() + call.chain() + call.caseNumber())
                .doesNotContainIgnoringCase("jan")
                .doesNotContainIgnoringCase("vries");
    }

    @Test
    void isNotLongerThanALineAllows() {
        var call = call("JANSEN", "/api/v1" + "/withdrawals".repeat(500));

        assertThat(call.action()).hasSizeLessThan(200).startsWith("OTHER ");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/escalations, false",
        "POST, /api/v1/escalations, true",
        "POST, /engine-rest/task, false",
        "POST, /engine-rest/task/count, false",
        "POST, /engine-rest/history/process-instance, false",
        "POST, /camunda/api/engine/engine/default/filter/12/list, false",
        "POST, /engine-rest/external-task/fetchAndLock, false",
        "POST, /engine-rest/filter/create, true",
        "PUT, /engine-rest/task, true",
        "JANSEN, /api/v1/escalations, true"
    })
    void changesSomethingOrOnlyAsks(String method, String address, boolean changes) {
        assertThat(call(method, address).changes()).isEqualTo(changes);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /engine-rest/deployment/create, true",
        "POST, /camunda/api/engine/engine/default/job/12/execute, true",
        "DELETE, /engine-rest/authorization/12, true",
        "POST, /engine-rest/task/12/complete, false",
        "POST, /engine-rest/process-definition/key/x/start, false",
        "POST, /engine-rest/external-task/12/complete, false",
        "POST, /camunda/api/admin/auth/user/default/logout, false",
        "POST, /api/v1/escalations, false",
        "GET, /engine-rest/deployment, false"
    })
    void administersTheEngineOrDoesNot(String method, String address, boolean administers) {
        assertThat(call(method, address).administersTheEngine()).isEqualTo(administers);
    }
}

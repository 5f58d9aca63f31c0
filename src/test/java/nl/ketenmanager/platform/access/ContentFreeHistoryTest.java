package nl.ketenmanager.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ketenmanager.support.ApplicationTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write never reaches the engine's history, by whatever way it was handed in. */
@ApplicationTest
class ContentFreeHistoryTest {
    private static final String WRITTEN = "Mevrouw De Vries belde hierover";

    @Autowired
    private AccessCast cast;

    @Autowired
    private AccessModels models;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient db;

    @LocalServerPort
    private int port;

    @BeforeEach
    void enter() {
        cast.enter();
        models.deployOneTask();
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form"})
    void contentStaysOutOfHistory(String handIn) {
        String start = handIn.equals("complete") ? "start" : handIn;
        var staff = Rest.program(port, "accessstaff");
        String text = "{\"value\":\"" + WRITTEN + "\"}";
        String id = staff.enginePost(
                        "/process-definition/key/" + AccessModels.ONE_TASK + "/" + start,
                        "{\"variables\":{\"" + AccessListeners.SECRET + "\":" + text + "}}")
                .json()
                .path("id")
                .asString();
        String task =
                tasks.createTaskQuery().processInstanceId(id).singleResult().getId();
        assertThat(staff.enginePost(
                                "/task/" + task + "/" + handIn,
                                "{\"variables\":{\"" + AccessListeners.SECRET + "\":" + text
                                        + ",\"accessChoice\":{\"value\":\"JA\"}}}")
                        .status())
                .isEqualTo(204);

        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(id)
                        .list())
                .extracting("name")
                .contains("accessChoice")
                .doesNotContain(AccessListeners.SECRET);
        assertThat(history.createHistoricDetailQuery()
                        .processInstanceId(id)
                        .formFields()
                        .count())
                .isZero();
        assertThat(rowsOfHistoryWithTheText()).isZero();
    }

    /** Every text column of every history table, so that no way in is forgotten. */
    private long rowsOfHistoryWithTheText() {
        return db
                .sql("""
                        select table_name, column_name from information_schema.columns
                         where table_name like 'act_hi_%' and data_type in ('character varying', 'text')""")
                .query((row, number) -> db.sql(
                                "select count(*) from " + row.getString(1) + " where " + row.getString(2) + " like ?")
                        .param("%" + WRITTEN + "%")
                        .query(Long.class)
                        .single())
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}

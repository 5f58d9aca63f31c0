package nl.ketenmanager.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each demo user against cases of both chains at every tier: CBS takes part in LAK and has no part in these cases. The
 * expected answers stand in the CSV files beside this class; acting is tried with an empty body, so that 400 means
 * "allowed, were it filled in" and nothing ever changes.
 */
@ApplicationTest
@Import(Casework.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiIsolationIT {
    private static final String CASES = "/api/v1/escalations";
    private static final IsolationTable EXPECTED = IsolationTable.cases();
    private static final IsolationTable CHAINS = IsolationTable.chains();
    private static final List<String> LADDER =
            List.of("uwvmedewerker", "bdlijn", "ketenmanager", "uwvbestuur", "kernteam");
    private static final List<String> ENGINE = List.of(
            "task",
            "process-instance",
            "execution",
            "variable-instance",
            "external-task",
            "job",
            "incident",
            "history/task",
            "history/process-instance",
            "history/activity-instance",
            "history/variable-instance",
            "history/detail",
            "history/identity-link-log",
            "history/decision-instance",
            "history/external-task-log",
            "history/user-operation");

    /**
     * Runs every instance (jobs, incidents), or fetches the work of standpoints, which the engine gives per model and not
     * per partner: may meet numbers of cases, never what is in them.
     */
    private static final Set<String> TECHNICAL = Set.of("proceseigenaar", "beheerder", "worker");

    private static final Set<String> MEETS_NUMBERS = Set.of("beheerder", "worker");

    @LocalServerPort
    private int port;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient db;

    /** Number and title of each case, by its column. */
    private final Map<String, String> numbers = new LinkedHashMap<>();

    private final Map<String, Integer> agendaItems = new LinkedHashMap<>();
    private Caller caller;

    static List<String> users() {
        return EXPECTED.users();
    }

    @BeforeAll
    void raise(@Autowired Casework casework) {
        caller = new Caller(port);
        for (String column : EXPECTED.columns()) {
            numbers.put(column, column.startsWith("LAK") ? lak(casework, column) : straf(casework, column));
            db.sql("select id from keten.agenda_item where escalation = ? and closed_at is null")
                    .param(numbers.get(column))
                    .query(Integer.class)
                    .optional()
                    .ifPresent(item -> agendaItems.put(column, item));
        }
        assertThat(agendaItems)
                .containsOnlyKeys("LAK tactical", "LAK ketenbestuur", "LAK kernteam", "STRAF ketenbestuur");
    }

    private String lak(Casework casework, String column) {
        var report = Casework.report("UWV", "BD");
        report.put("title", title(column));
        String id = casework.raise(caller, "uwvmedewerker", report);
        int steps = List.of("operational", "tactical", "ketenmanager", "ketenbestuur", "kernteam", "political")
                .indexOf(column.substring("LAK ".length()));
        casework.forward(caller, id, LADDER.subList(0, steps).toArray(String[]::new));
        return id;
    }

    private String straf(Casework casework, String column) {
        var report = Casework.report("POLITIE", "OM");
        report.put("chain", "STRAF");
        report.put("title", title(column));
        String id = casework.raise(caller, "politiemedewerker", report);
        if (column.equals("STRAF ketenbestuur")) {
            casework.forward(caller, id, "politiemedewerker", "omlijn");
        }
        return id;
    }

    private static String title(String column) {
        return "Geheim van " + column;
    }

    @ParameterizedTest
    @MethodSource("users")
    @Tag("S2")
    void readsAndActsOnWhatIsHis(String user) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        numbers.forEach((column, id) -> {
            var cell = EXPECTED.cell(user, column);
            String path = CASES + "/" + id;
            answers.put(column + " read", caller.get(user, path).status() + "");
            expected.put(column + " read", cell.read() + "");
            answers.put(
                    column + " timeline", caller.get(user, path + "/timeline").status() + "");
            expected.put(column + " timeline", cell.read() + "");
            for (String act : List.of("withdrawals", "resolutions")) {
                answers.put(
                        column + " " + act,
                        caller.post(user, path + "/" + act, "{}").status() + "");
                expected.put(column + " " + act, cell.act() + "");
            }
            answers.put(
                    column + " reopenings",
                    caller.post(user, path + "/reopenings", "{}").status() + "");
            expected.put(column + " reopenings", cell.isVisible() ? "409" : "404");
            if (agendaItems.containsKey(column)) {
                String removals = "/api/v1/agenda-items/" + agendaItems.get(column) + "/removals";
                answers.put(
                        column + " removal", caller.post(user, removals, "{}").status() + "");
                expected.put(column + " removal", cell.agenda() + "");
            }
        });
        assertThat(answers).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("users")
    void reachesTheChainsHeTakesPartIn(String user) {
        Map<String, String> answers = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (String chain : List.of("LAK", "STRAF")) {
            put(answers, expected, user, "report " + chain, post(user, CASES, "{\"chain\": \"" + chain + "\"}"));
            for (String path : List.of("", "/agenda", "/role-holders")) {
                put(
                        answers,
                        expected,
                        user,
                        "read " + chain,
                        caller.get(user, "/api/v1/chains/" + chain + path).status());
            }
            reachesMandates(user, chain, answers, expected);
            put(
                    answers,
                    expected,
                    user,
                    "record " + chain,
                    post(user, "/api/v1/chains/" + chain + "/role-holders", "{}"));
        }
        for (String path : List.of(CASES, CASES + "/totals", "/api/v1/notifications", "/api/v1/chains")) {
            answers.merge("own " + path, caller.get(user, path).status() + "", String::concat);
            expected.put("own " + path, "200");
        }
        answers.put("audit", caller.get(user, "/api/v1/audit").status() + "");
        expected.put("audit", user.equals("auditor") ? "200" : "403");
        assertThat(answers).isEqualTo(expected);
    }

    /** Whoever takes part reads the register, and is told what is missing when he records in it. */
    private void reachesMandates(String user, String chain, Map<String, String> answers, Map<String, String> expected) {
        boolean member = CHAINS.cell(user, "read " + chain).read() == 200 && !TECHNICAL.contains(user);
        var found = caller.get(user, "/api/v1/mandates?all=true&chain=" + chain);
        answers.put("mandates " + chain, found.status() + "");
        expected.put("mandates " + chain, member ? "200" : "404");
        answers.put("register " + chain, post(user, "/api/v1/mandates", "{\"chain\": \"" + chain + "\"}") + "");
        expected.put("register " + chain, member ? "400" : "404");
        answers.put(
                "mandates of others",
                caller.get(user, "/api/v1/mandates?all=true").<List<String>>json("$[*].chain").stream()
                                .anyMatch(one -> !chainsOf(user).contains(one)
                                        && List.of("LAK", "STRAF").contains(one))
                        + "");
        expected.put("mandates of others", "false");
        List<Integer> ids = member
                ? found.json("$[*].id")
                : db.sql("select id from keten.mandate where chain = ?")
                        .param(chain)
                        .query(Integer.class)
                        .list();
        ids.stream().limit(1).forEach(id -> {
            for (String path : List.of("", "/history")) {
                answers.put(
                        "mandate " + chain + path,
                        caller.get(user, "/api/v1/mandates/" + id + path).status() + "");
                expected.put("mandate " + chain + path, member ? "200" : "404");
            }
            for (String act : List.of("consents", "withdrawals", "sub-mandates")) {
                int status = post(user, "/api/v1/mandates/" + id + "/" + act, "{}");
                answers.put("mandate " + chain + " " + act, (status == 404) + "");
                expected.put("mandate " + chain + " " + act, !member + "");
            }
        });
    }

    private int post(String user, String path, String body) {
        return caller.post(user, path, body).status();
    }

    private static void put(
            Map<String, String> answers, Map<String, String> expected, String user, String column, int status) {
        // several paths under one column: each must give the same answer
        answers.merge(column, status + "", (one, other) -> one.equals(other) ? one : one + " and " + other);
        expected.put(column, CHAINS.cell(user, column).read() + "");
    }

    @ParameterizedTest
    @MethodSource("users")
    void listsAndCountsOnlyWhatHeSees(String user) {
        List<Map<String, Object>> items = new ArrayList<>();
        int total;
        do {
            var page = caller.get(user, CASES + "?size=100&page=" + items.size() / 100);
            total = page.json("$.total");
            items.addAll(page.json("$.items"));
        } while (items.size() < total && items.size() % 100 == 0);

        assertThat(items).hasSize(total);
        assertThat(columnsAmong(items.stream().map(item -> item.get("id")))).isEqualTo(visible(user));
        Map<String, Long> open = items.stream()
                .filter(item -> "OPEN".equals(item.get("status")) && item.get("tier") != null)
                .collect(Collectors.groupingBy(item -> (String) item.get("tier"), TreeMap::new, Collectors.counting()));
        Map<String, Number> totals = caller.get(user, CASES + "/totals").json("$");
        assertThat(totals)
                .allSatisfy(
                        (tier, count) -> assertThat(count.longValue()).as(tier).isEqualTo(open.getOrDefault(tier, 0L)));
        for (String chain : List.of("LAK", "STRAF")) {
            assertThat(caller.get(user, CASES + "?size=1&chain=" + chain).<Integer>json("$.total"))
                    .as(chain)
                    .isEqualTo((int) items.stream()
                            .filter(item -> chain.equals(item.get("chain")))
                            .count());
            if (CHAINS.cell(user, "read " + chain).read() == 200) {
                List<Object> onAgenda =
                        caller.get(user, "/api/v1/chains/" + chain + "/agenda").json("$[*].escalation");
                assertThat(visible(user)).containsAll(columnsAmong(onAgenda.stream()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("users")
    void hearsOnlyOfCasesHeMayRead(String user) {
        List<Object> told = caller.get(user, "/api/v1/notifications?size=100").json("$.items[*].caseId");

        assertThat(visible(user)).containsAll(columnsAmong(told.stream()));
    }

    @ParameterizedTest
    @MethodSource("users")
    void findsNothingOfOthersInTheEngine(String user) {
        for (String path : ENGINE) {
            var answer = caller.get(user, "/engine-rest/" + path + "?maxResults=1000");
            assertThat(answer.status()).as(path).isLessThan(500);
            numbers.forEach((column, id) -> {
                if (!EXPECTED.cell(user, column).isVisible()) {
                    assertThat(answer.body()).as(path).doesNotContain(title(column));
                    if (!MEETS_NUMBERS.contains(user)) {
                        assertThat(answer.body()).as(path).doesNotContain("\"" + id + "\"");
                    }
                }
            });
            assertThat(tenantless(answer)).as("rows of no chain in " + path).isEmpty();
            assertThat(tenants(answer)).as(path).isSubsetOf(chainsOf(user));
        }
    }

    @ParameterizedTest
    @MethodSource("users")
    @Tag("S2")
    void hasOnlyTheTasksOfHisSeats(String user) {
        var mine = caller.get(user, "/engine-rest/task?maxResults=1000").<List<String>>json("$[*].id");
        numbers.forEach((column, id) -> tasks.createTaskQuery()
                .processInstanceBusinessKey(id)
                .list()
                .forEach(task -> {
                    boolean seated = isSeated(user, task.getId());
                    boolean reads = seated || user.equals("auditor");
                    String path = "/engine-rest/task/" + task.getId();
                    String what = column + " " + task.getTaskDefinitionKey();
                    assertThat(mine.contains(task.getId())).as(what).isEqualTo(reads);
                    if (!seated) {
                        assertThat(caller.post(user, path + "/complete", "{}").status())
                                .as(what)
                                .isIn(403, 404);
                        assertThat(caller.post(user, path + "/claim", "{\"userId\": \"" + user + "\"}")
                                        .status())
                                .as(what)
                                .isIn(403, 404);
                    }
                    if (!reads) {
                        for (String part : List.of("", "/form-variables", "/variables", "/identity-links")) {
                            var answer = caller.get(user, path + part);
                            assertThat(answer.status()).as(what + part).isNotEqualTo(200);
                            assertThat(answer.body()).doesNotContain(title(column));
                        }
                    }
                }));
    }

    private boolean isSeated(String user, String task) {
        var groups = tasks.getIdentityLinksForTask(task).stream()
                .map(link -> String.valueOf(link.getGroupId()))
                .toList();
        return db.sql("select exists (select 1 from keten.identity_membership"
                        + " where user_id = :user and group_id in (:groups) and valid_until is null)")
                .param("user", user)
                .param("groups", groups)
                .query(Boolean.class)
                .single();
    }

    /**
     * A row of a process but of no chain would be seen by everybody, whatever chain he works for. The engine's own job
     * that cleans its history belongs to no process.
     */
    private static List<Object> tenantless(Caller.Answer answer) {
        return answer.status() == 200
                ? answer.json("$[?(@.tenantId == null && @.processInstanceId != null)]")
                : List.of();
    }

    private static Set<String> tenants(Caller.Answer answer) {
        return answer.status() == 200
                ? Set.copyOf(answer.<List<String>>json("$[?(@.tenantId != null)].tenantId"))
                : Set.of();
    }

    private static Set<String> chainsOf(String user) {
        return Stream.of("LAK", "STRAF")
                .filter(chain -> CHAINS.cell(user, "read " + chain).read() == 200)
                .collect(Collectors.toSet());
    }

    private Set<String> visible(String user) {
        return numbers.keySet().stream()
                .filter(column -> EXPECTED.cell(user, column).isVisible())
                .collect(Collectors.toSet());
    }

    private Set<String> columnsAmong(Stream<Object> ids) {
        var found = ids.collect(Collectors.toSet());
        return numbers.entrySet().stream()
                .filter(one -> found.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

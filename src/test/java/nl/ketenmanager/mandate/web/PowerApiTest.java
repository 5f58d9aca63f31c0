package nl.ketenmanager.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.BoardDecision;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The power matrix over the wire: everybody in the chain reads it, its ketenbureau alone registers. */
@ApplicationTest
@Tag("S8")
class PowerApiTest {
    private static final Map<String, Object> BOARD = Map.of("reason", "Besluit ketenbestuur 2026-14");

    @Autowired
    private OwnChains chains;

    @Autowired
    private JdbcClient db;

    private Caller caller;
    private OwnChain chain;

    @BeforeEach
    void aChainOfItsOwn(@LocalServerPort int port) {
        TestClock.at("2026-09-07T10:00");
        caller = new Caller(port);
        chain = chains.copy("LAK", Phase.WERKEND);
    }

    @Test
    void everybodyInTheChainReadsTheMatrixAndWhatItWas() {
        var all = caller.get(chain.person("uwvlijn"), powers());
        assertThat(all.status()).isEqualTo(200);
        long id = row("DECIDE", "LINE_MANAGER");

        TestClock.at("2026-09-08T10:00");
        var ended = end(chain.person("ketenbureau"), id, BOARD);

        assertThat(ended.status()).as(ended.body()).isEqualTo(200);
        assertThat(ended.<String>json("$.until")).isEqualTo("2026-09-08T08:00:00Z");
        assertThat(ended.<String>json("$.endedReason")).isEqualTo("Besluit ketenbestuur 2026-14");
        assertThat(ids(powers())).doesNotContain(id);
        assertThat(ids(powers() + "?at=2026-09-08T07:59:59Z")).contains(id);
        assertThat(ids(powers() + "?at=2026-09-08T08:00:00Z")).doesNotContain(id);
        assertThat(ids(powers() + "?history=true")).contains(id);
        assertThat(caller.get(chain.person("uwvlijn"), powers() + "?at=gisteren")
                        .violated())
                .containsExactly("at");
        assertThat(lines()).containsExactly("POWER_ENDED power:" + id + " DONE null");
    }

    @Test
    void theBoardGivesAPowerWithALimit() {
        end(chain.person("ketenbureau"), row("DECIDE", "LINE_MANAGER"), BOARD);
        TestClock.at("2026-09-07T10:01");
        var given = give(
                chain.person("ketenbureau"),
                Map.of(
                        "power", "DECIDE",
                        "role", "LINE_MANAGER",
                        "amountLimit", 50000,
                        "notByInitiator", true,
                        "reason", "Besluit 15"));
        assertThat(given.status()).as(given.body()).isEqualTo(201);
        assertThat(given.<String>json("$.tier")).isEqualTo("TACTICAL");
        assertThat(given.<String>json("$.basis")).isEqualTo("MANDATE");
        assertThat(given.<Number>json("$.amountLimit").doubleValue()).isEqualTo(50000);
        assertThat(ids(powers())).contains(given.<Integer>json("$.id").longValue());
        assertThat(give(
                                chain.person("ketenbureau"),
                                Map.of("power", "DECIDE", "role", "LINE_MANAGER", "reason", "Nog eens"))
                        .status())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uwvmedewerker",
                "uwvlijn",
                "uwvregisseur",
                "uwvbestuur",
                "ketenmanager",
                "plaatsvervanger",
                "kernteam",
                "ministerszw",
                "auditor"
            })
    void nobodyElseChangesAnything(String user) {
        var before = ids(powers());
        assertThat(give(
                                chain.person(user),
                                Map.of("power", "DECIDE", "role", "OPERATIONAL_STAFF", "reason", "Ik vind dit"))
                        .status())
                .isEqualTo(403);
        assertThat(end(chain.person(user), before.get(0), BOARD).status()).isEqualTo(403);
        assertThat(ids(powers())).isEqualTo(before);
        assertThat(lines()).hasSize(2).allMatch(line -> line.endsWith("REFUSED NOT_KETENBUREAU"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"strafketenbureau", "politielijn"})
    void whoTakesNoPartInTheChainDoesNotSeeIt(String stranger) {
        assertThat(caller.get(stranger, powers()).status()).isEqualTo(404);
        assertThat(give(stranger, Map.of()).status()).isEqualTo(404);
        assertThat(end(stranger, row("DECIDE", "DIRECTOR"), BOARD).status()).isEqualTo(404);
        assertThat(caller.get(stranger, "/api/v1/chains/" + chain.code() + "/decision-subjects")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theKetenbureauNeverGivesItselfAPower() {
        var refused =
                give(chain.person("ketenbureau"), Map.of("power", "DECIDE", "role", "KETENBUREAU", "reason", "Handig"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.violated()).containsExactly("role");
        assertThat(lines())
                .containsExactly("POWER_GRANTED chain:" + chain.code() + " REFUSED KETENBUREAU_NEVER_DECIDES");
    }

    @Test
    void everythingThatCannotBeReadIsNamed() {
        var refused = give(
                chain.person("ketenbureau"),
                Map.of("power", "TOVEREN", "tier", "ZOLDER", "basis", "ZIN", "from", "morgen", "until", "ooit"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.violated()).containsExactly("power", "role", "tier", "basis", "from", "until");
        assertThat(give(chain.person("ketenbureau"), Map.of("power", "AANWIJZING", "role", "DIRECTOR"))
                        .violated())
                .containsExactly("role", "reason");
        assertThat(end(chain.person("ketenbureau"), row("DECIDE", "DIRECTOR"), Map.of())
                        .violated())
                .containsExactly("reason");
        assertThat(end(chain.person("ketenbureau"), 999_999_999, BOARD).status())
                .isEqualTo(404);
    }

    @Test
    void theSubjectsOfDecisionsAreListed() {
        var subjects =
                caller.get(chain.person("ketenmanager"), "/api/v1/chains/" + chain.code() + "/decision-subjects");
        assertThat(subjects.<List<String>>json("$[?(@.qualifiedMajority == true)].code"))
                .containsExactly("FASE", "DOELSTELLING", "MANDAAT");
        assertThat(subjects.<List<String>>json("$[?(@.ruleMaking == true)].code"))
                .containsExactly("REGELGEVING");
    }

    @Test
    @DisplayName("S8: the ketenbureau registers in the name of the board, so the signed decision goes with it")
    void nothingChangesWithoutTheSignedDecisionOfTheBoard() {
        var before = ids(powers());
        var bureau = chain.person("ketenbureau");
        var end = caller.post(bureau, powers() + "/" + before.get(0) + "/endings", Casework.json(BOARD));
        assertThat(end.status()).isEqualTo(400);
        assertThat(end.violated()).containsExactly("document");
        assertThat(end.body()).contains("ondertekende bestuursbesluit");
        var give = caller.post(
                bureau,
                powers(),
                Casework.json(Map.of("power", "SUSPEND_IMPULSE", "role", "DIRECTOR", "reason", "Besluit 16")));
        assertThat(give.violated()).containsExactly("document");
        var unreadable = end(bureau, before.get(0), Map.of("reason", "Besluit 16", "document", Map.of("content", "?")));
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(ids(powers())).isEqualTo(before);

        var ended = end(bureau, before.get(0), BOARD);
        String file = powers() + "/" + before.get(0) + "/documents/" + ended.<String>json("$.endedDocument");
        assertThat(caller.get(chain.person("uwvlijn"), file).body()).isEqualTo("Besluit van het ketenbestuur");
        assertThat(caller.get("politielijn", file).status()).isEqualTo(404);
        assertThat(caller.get(chain.person("uwvlijn"), powers() + "/" + before.get(1) + "/documents/x")
                        .status())
                .isEqualTo(404);
    }

    private String powers() {
        return "/api/v1/chains/" + chain.code() + "/powers";
    }

    private Caller.Answer give(String user, Map<String, Object> power) {
        return caller.post(user, powers(), Casework.json(BoardDecision.with(power)));
    }

    private Caller.Answer end(String user, long id, Map<String, Object> reason) {
        return caller.post(user, powers() + "/" + id + "/endings", Casework.json(BoardDecision.with(reason)));
    }

    private List<Long> ids(String path) {
        List<Integer> ids = caller.get(chain.person("uwvlijn"), path).json("$[*].id");
        return ids.stream().map(Integer::longValue).toList();
    }

    private long row(String power, String role) {
        List<Integer> ids = caller.get(chain.person("uwvlijn"), powers())
                .json("$[?(@.power=='%s' && @.role=='%s')].id".formatted(power, role));
        return ids.get(0);
    }

    private List<String> lines() {
        return db.sql("""
                        select action || ' ' || object || ' ' || result || ' ' || coalesce(rule, 'null')
                          from keten.audit_line where custody = ? order by number""").param("chain:" + chain.code()).query(String.class).list();
    }
}

package nl.ketenmanager.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.PowerPlay;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Five cases of one week; what is expected was computed by hand from the clock times below. */
@ApplicationTest
@Import(PowerPlay.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("S27")
class LeadTimesIT {
    private static final String SEPTEMBER = "?from=2026-09-01&until=2026-10-01";

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    PowerPlay power;

    OwnChain chain;
    Caller caller;

    @BeforeAll
    void aWeek(@LocalServerPort int port) {
        caller = new Caller(port);
        TestClock.at("2026-08-31T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);

        // without power: 4 h operational, 48 h tactical, 6 h with the ketenmanager
        var plain = at("2026-09-01T10:00", "2026-09-01T14:00", "2026-09-03T14:00");
        TestClock.at("2026-09-03T20:00");
        plain.decideOn("ketenmanager", "Voortaan twee keer per week.", "BD", "2026-12-01");

        // an emergency: 1 h, 2 h, 1 h, and 5 h with the office holders
        var urgent = at("2026-09-02T09:00", "2026-09-02T10:00", "2026-09-02T12:00");
        TestClock.at("2026-09-02T13:00");
        power.emergency(urgent, caller);
        TestClock.at("2026-09-02T18:00");
        urgent.decideOn("ministerszw", "Doorgaan.", "BD", "2026-12-01");
        urgent.decideOn("staatssecretarisfin", "Doorgaan.", "BD", "2026-12-01");

        // an aanwijzing afterwards: 3 h, 24 h, 2 h
        var pushed = at("2026-09-03T09:00", "2026-09-03T12:00", "2026-09-04T12:00");
        TestClock.at("2026-09-04T14:00");
        pushed.decideOn("ketenmanager", "Gefaseerd aan.", "BD", "2026-12-01");
        power.instructAtOnce(pushed, caller, "2026-12-01");

        // withdrawn after 8 h, and one that still lies there
        TestClock.at("2026-09-07T09:00");
        var withdrawn = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        TestClock.at("2026-09-07T17:00");
        withdrawn.withdraw("uwvmedewerker", "Niet meer nodig.");
        play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
    }

    @BeforeEach
    void inOctober() {
        TestClock.at("2026-10-01T10:00");
    }

    @ParameterizedTest(name = "S27: {0}, {1}: {2} stays, median {3}, p90 {4}")
    @CsvSource({
        "OPERATIONAL,  withPower,    2, PT2H,     PT2H48M",
        "OPERATIONAL,  withoutPower, 2, PT6H,     PT7H36M",
        "TACTICAL,     withPower,    2, PT13H,    PT21H48M",
        "TACTICAL,     withoutPower, 1, PT48H,    PT48H",
        "KETENMANAGER, withPower,    2, PT1H30M,  PT1H54M",
        "KETENMANAGER, withoutPower, 1, PT6H,     PT6H",
        "POLITICAL,    withPower,    1, PT5H,     PT5H",
    })
    void medianAndP90PerTier(String tier, String side, int stays, String median, String p90) {
        var answer = read("bdbestuur", SEPTEMBER);
        for (String place : List.of("", ".phases[?(@.phase == 'WERKEND')]")) {
            String spread = "$.tiers[?(@.tier == '%s')]%s.%s".formatted(tier, place, side);
            assertThat(answer.<List<Integer>>json(spread + ".stays")).containsExactly(stays);
            assertThat(answer.<List<String>>json(spread + ".median")).containsExactly(median);
            assertThat(answer.<List<String>>json(spread + ".p90")).containsExactly(p90);
        }
    }

    @Test
    @DisplayName("S27: what still runs is counted and not measured; a tier where nothing was has no median")
    void whatStillRunsIsNotMeasured() {
        var answer = read("auditor", SEPTEMBER);

        assertThat(answer.<List<String>>json("$.tiers[*].tier"))
                .containsExactly("OPERATIONAL", "TACTICAL", "KETENMANAGER", "KETENBESTUUR", "KERNTEAM", "POLITICAL");
        assertThat(answer.<List<Integer>>json("$.tiers[*].withoutPower.running"))
                .containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(answer.<List<Integer>>json("$.tiers[?(@.tier == 'KETENBESTUUR')].withPower.stays"))
                .containsExactly(0);
        assertThat(answer.<List<String>>json("$.tiers[?(@.tier == 'KETENBESTUUR')].withPower.median"))
                .isEmpty();
        assertThat(answer.<String>json("$.measuredIn")).isEqualTo("ELAPSED");
    }

    @Test
    void aStayBelongsToThePeriodInWhichItEnded() {
        var first = read("ketenbureau", "?from=2026-09-01&until=2026-09-03");

        assertThat(first.<List<Integer>>json("$.tiers[*].withoutPower.stays")).containsExactly(1, 0, 0, 0, 0, 0);
        assertThat(first.<List<Integer>>json("$.tiers[*].withoutPower.running")).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(read("ketenmanager", "").<List<Integer>>json("$.tiers[*].withoutPower.stays"))
                .as("the year up to and with today")
                .containsExactly(2, 1, 1, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({
        "from=gisteren, from",
        "until=2026-02-30, until",
        "from=2026-10-01&until=2026-10-01, until",
        "from=+99999-01-01, from",
        "from=1999-01-01, from"
    })
    void aPeriodThatCannotBeIsRefused(String query, String field) {
        var answer = read("ketenbureau", "?" + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violated()).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"uwvlijn, 403", "uwvmedewerker, 403", "kernteam, 403", "ministerszw, 403"})
    void isForWhoReadsTheAccountOfPower(String who, int status) {
        assertThat(read(who, SEPTEMBER).status()).isEqualTo(status);
        assertThat(caller.get("politiebestuur", "/api/v1/chains/" + chain.code() + "/lead-times")
                        .status())
                .isEqualTo(404);
    }

    /** Reported and forwarded twice at these moments, so that the ketenmanager has it. */
    private PlayedCase at(String reported, String forwarded, String forwardedAgain) {
        TestClock.at(reported);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        TestClock.at(forwarded);
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        TestClock.at(forwardedAgain);
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
        return played;
    }

    private Caller.Answer read(String who, String query) {
        return caller.get(chain.person(who), "/api/v1/chains/" + chain.code() + "/lead-times" + query);
    }
}

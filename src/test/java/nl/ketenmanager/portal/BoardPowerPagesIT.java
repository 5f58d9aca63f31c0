package nl.ketenmanager.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The account of power as the board reads it: an aanwijzing in summer, an emergency in autumn. */
@ApplicationTest
@Import(PowerPlay.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPowerPagesIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    PowerPlay power;

    OwnChain chain;
    Caller caller;
    PlayedCase instructed;
    PlayedCase urgent;

    @BeforeAll
    void pushThroughTwice(@LocalServerPort int port) {
        caller = new Caller(port);
        TestClock.at("2026-07-06T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        instructed = atKetenmanager();
        power.instructAtOnce(instructed, caller, "2026-09-01");
        TestClock.at("2026-10-05T10:00");
        urgent = atKetenmanager();
        power.emergency(urgent, caller);
    }

    @BeforeEach
    void inDecember() {
        TestClock.at("2026-12-01T10:00");
    }

    @Test
    @Tag("S5")
    @DisplayName("S5: the board sees an emergency on its line, with mandate and verdict, and the way to the case")
    void theBoardSeesAnEmergencyOnItsLine() {
        String page = page("uwvbestuur", "?kwartaal=2026-Q4").body();

        assertThat(page)
                .contains("<html lang=\"nl\"", "Gebruik in het 4e kwartaal 2026")
                .contains("<a href=\"/zaken/" + urgent.id() + "\">" + urgent.id() + "</a>")
                .containsPattern("Mandaat \\d+ \\(versie \\d+\\)")
                .contains("05-10-2026 10:00", "loopt nog", "Van kracht", "Nog niet beoordeeld")
                .contains("100,0% (1 van 1)")
                .containsOnlyOnce("<h1")
                .doesNotContain("stopt maandag");
    }

    @Test
    @Tag("S25")
    @DisplayName("S25: an aanwijzing stands on its line, and that nobody was heard before it")
    void anAanwijzingStandsOnItsLine() {
        assertThat(page("cbsbestuur", "?kwartaal=2026-Q3").body())
                .contains("Gebruik in het 3e kwartaal 2026")
                .contains("<a href=\"/zaken/" + instructed.id() + "\">" + instructed.id() + "</a>")
                .contains("Aanwijzing aan Belastingdienst, zonder volledige raadpleging (nummer 1)", "Geen bezwaar")
                .containsPattern("aria-current=\"page\">3e kwartaal 2026</a>")
                .doesNotContain(PowerPlay.INSTRUCTION, "betaalrun");
    }

    @Test
    @Tag("S27")
    @DisplayName("S27: lead times with and without power stand side by side")
    void leadTimesStandSideBySide() {
        assertThat(page("ketenmanager", "").body())
                .contains("Van 01-01-2025 tot en met 31-12-2026", "Zaken met doorzettingsmacht", "Zaken zonder")
                .contains("Tactisch Ketenoverleg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kwartaal=zomer", "?kwartaal=", "?kwartaal=2026-Q9"})
    void nonsenseInTheAddressGivesThePresentQuarter(String query) {
        assertThat(page("ketenbureau", query).body()).contains("Gebruik in het 4e kwartaal 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "uwvbestuur, 200",
        "ketenmanager, 200",
        "ketenbureau, 200",
        "auditor, 200",
        "uwvlijn, 403",
        "uwvmedewerker, 403",
        "kernteam, 403",
        "ministerszw, 403",
        "politiebestuur, 404",
        "beheerder, 403"
    })
    void isForWhoReadsTheAccountOfPower(String who, int status) {
        assertThat(page(who, "").status()).isEqualTo(status);
    }

    @Test
    void isFoundFromTheFirstPageByWhoMayReadIt() {
        assertThat(get("uwvbestuur", "/").body()).contains("<a href=\"/doorzettingsmacht\">Doorzettingsmacht</a>");
        assertThat(get("uwvlijn", "/").body()).doesNotContain("/doorzettingsmacht");
        assertThat(get("uwvbestuur", "/doorzettingsmacht").header("Location"))
                .endsWith("/ketens/" + chain.code() + "/doorzettingsmacht");
        assertThat(get("auditor", "/doorzettingsmacht").body())
                .contains("/ketens/" + chain.code() + "/doorzettingsmacht", "/ketens/STRAF/doorzettingsmacht");
    }

    private PlayedCase atKetenmanager() {
        var played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
        return played;
    }

    private Caller.Answer page(String who, String query) {
        return get(who, "/ketens/" + chain.code() + "/doorzettingsmacht" + query);
    }

    private Caller.Answer get(String who, String path) {
        return caller.get(chain.person(who), path, Map.of("Accept", "text/html"));
    }
}

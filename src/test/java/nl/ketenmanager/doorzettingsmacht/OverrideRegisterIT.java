package nl.ketenmanager.doorzettingsmacht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the board reads of a summer in which the ketenmanager pushed through twice, and of an emergency in autumn. */
@ApplicationTest
@Import(PowerPlay.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverrideRegisterIT {
    private static final String DECISION = "Voortaan levert Belastingdienst twee keer per week.";

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    PowerPlay power;

    @Autowired
    JdbcClient db;

    OwnChain chain;
    Caller caller;
    PlayedCase undone;
    PlayedCase later;
    PlayedCase standing;

    @BeforeAll
    void aSummerAndAnAutumn(@LocalServerPort int port) {
        caller = new Caller(port);
        TestClock.at("2026-07-06T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        undone = atKetenmanager(Problem.touching("BD", "UWV"));
        undone.decideOn("ketenmanager", DECISION, "BD", "2026-09-01");
        TestClock.at("2026-07-07T13:00");
        power.instructAtOnce(undone, caller, "2026-09-01");
        power.submit(
                undone,
                "bdbestuur",
                "userTask_acknowledge",
                Map.of("partnerAnswer", "OBJECT", "objection", "De inning komt in gevaar."));
        TestClock.at("2026-07-09T13:00");
        power.submit(
                undone,
                "uwvbestuur",
                "userTask_decideObjection",
                Map.of("verdict", "UPHELD", "motivation", "Het middel is te zwaar."));

        TestClock.at("2026-08-03T10:00");
        later = atKetenmanager(Problem.touching("BD", "UWV")
                .with("follows", undone.id().text())
                .with("newFacts", "De leverancier blijkt niet twee keer te kunnen leveren."));
        later.forward("ketenmanager", "Hier is het bestuur voor nodig.");
        later.decideOn("uwvbestuur", "Een keer per week is genoeg.", "BD", "2026-12-01");

        TestClock.at("2026-09-01T10:00");
        standing = atKetenmanager(Problem.touching("BD", "UWV"));
        standing.decideOn("ketenmanager", DECISION, "BD", "2026-11-02");
        power.instruct(standing, caller, "2026-11-02");
        power.answerConsultation(standing, "bdlijn", "BD");
        power.answerConsultation(standing, "uwvlijn", "UWV");
        power.submit(
                standing,
                "ketenmanager",
                "userTask_finalise",
                Map.of("finalChoice", "ISSUE", "motivation", "De antwoorden zijn gewogen."));
        power.submit(standing, "bdlijn", "userTask_acknowledge", Map.of("partnerAnswer", "ACKNOWLEDGE"));
        TestClock.at("2026-09-11T10:00");
        power.submit(
                standing,
                "bdlijn",
                "userTask_report",
                Map.of("partnerAnswer", "COMPLIED", "report", "Alle vier de groepen zijn aan."));

        TestClock.at("2026-10-05T10:00");
        power.emergency(atKetenmanager(Problem.touching("BD", "UWV")), caller);
    }

    @BeforeEach
    void inDecember() {
        TestClock.at("2026-12-01T10:00");
    }

    @Test
    @Tag("S25")
    @DisplayName("S25: each aanwijzing stands in the register with its mandate, its duration and what the board found")
    void eachAanwijzingIsALineOfItsOwn() {
        var summer = read("uwvbestuur", "?quarter=2026-Q3");

        assertThat(summer.<List<String>>json("$.aanwijzingUses[*].escalation"))
                .containsExactly(undone.id().text(), standing.id().text());
        assertThat(summer.<List<Integer>>json("$.aanwijzingUses[*].ground.mandate"))
                .hasSize(2)
                .doesNotContainNull();
        assertThat(summer.<List<String>>json("$.aanwijzingUses[*].partner")).containsExactly("BD", "BD");
        assertThat(summer.<List<String>>json("$.aanwijzingUses[*].issuedBy"))
                .containsOnly(chain.person("ketenmanager"));
        assertThat(summer.<List<String>>json("$.aanwijzingUses[*].status")).containsExactly("OVERTURNED", "REPORTED");
        assertThat(summer.<List<Boolean>>json("$.aanwijzingUses[*].consulted")).containsExactly(false, true);
        assertThat(summer.<List<String>>json("$.aanwijzingUses[*].duration")).containsExactly("PT48H", "PT240H");
        assertThat(summer.<List<String>>json("$.aanwijzingUses[0].objections[*].verdict"))
                .containsExactly("UPHELD");
        assertThat(summer.<List<String>>json("$.aanwijzingUses[1].objections[*].verdict"))
                .isEmpty();
        assertThat(summer.<String>json("$.aanwijzingUses[1].result")).isEqualTo("COMPLIED");
        assertThat(summer.<Integer>json("$.aanwijzingen.issued")).isEqualTo(2);
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: what a higher tier did not leave as it was is named, with the ground it was decided on")
    void whatDidNotStandIsNamed() {
        var summer = read("cbsbestuur", "?quarter=2026-Q3");

        assertThat(summer.<List<String>>json("$.overturned[*].kind")).containsExactly("DECISION", "AANWIJZING");
        assertThat(summer.<List<String>>json("$.overturned[*].escalation"))
                .containsExactly(undone.id().text(), undone.id().text());
        assertThat(summer.<List<String>>json("$.overturned[*].overturnedIn"))
                .containsExactly(later.id().text(), undone.id().text());
        assertThat(summer.<List<String>>json("$.overturned[*].overturnedAtTier"))
                .containsExactly("KETENBESTUUR", "KETENBESTUUR");
        assertThat(summer.<List<Integer>>json("$.overturned[*].ground.mandate"))
                .hasSize(2)
                .doesNotContainNull();
    }

    @Test
    @Tag("S5")
    @DisplayName("S5, S25: the rates of the quarters stand beside each other, so that a trend shows")
    void theTrendShowsEachQuarter() {
        var answer = read("ketenmanager", "?quarter=2026-Q4&quarters=3");

        assertThat(answer.<List<String>>json("$.trend[*].quarter")).containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
        assertThat(answer.<List<Integer>>json("$.trend[*].casesRaised")).containsExactly(0, 3, 1);
        assertThat(answer.<List<Integer>>json("$.trend[*].emergencies")).containsExactly(0, 0, 1);
        assertThat(answer.<List<Integer>>json("$.trend[*].aanwijzingen")).containsExactly(0, 2, 0);
        assertThat(answer.<List<Integer>>json("$.trend[*].withoutConsultation")).containsExactly(0, 1, 0);
        assertThat(answer.<List<Integer>>json("$.trend[*].decisions")).containsExactly(0, 2, 0);
        assertThat(answer.<List<Integer>>json("$.trend[*].overturned")).containsExactly(0, 2, 0);
        assertThat(answer.<Double>json("$.trend[1].usesPerCase")).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(answer.<Double>json("$.trend[1].withoutConsultationRate")).isEqualTo(0.5);
        // two of two decisions and two aanwijzingen
        assertThat(answer.<Double>json("$.trend[1].overturnedRate")).isEqualTo(0.5);
        assertThat(answer.<String>json("$.figures.quarter")).isEqualTo("2026-Q4");
        assertThat(answer.<Double>json("$.figures.usesPerCase")).isEqualTo(1.0);
        assertThat(read("ketenmanager", "").<List<String>>json("$.trend[*].quarter"))
                .hasSize(8)
                .startsWith("2025-Q1")
                .endsWith("2026-Q4");
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: whoever leaves a partner out of the consultation does not keep his rate clean")
    void aPartnerLeftOutCountsInEveryFigure() {
        leavesOut("array(select x from unnest(affected) x where x <> partner limit 1)", "'Niet geraakt.'");
        try {
            var summer = read("ketenmanager", "?quarter=2026-Q3&quarters=1");
            assertThat(summer.<Integer>json("$.aanwijzingen.withoutConsultation"))
                    .isEqualTo(2);
            assertThat(summer.<List<Integer>>json("$.trend[*].withoutConsultation"))
                    .containsExactly(2);
        } finally {
            leavesOut("'{}'", "null");
        }
    }

    private void leavesOut(String whom, String why) {
        assertThat(db.sql("update keten.aanwijzing set left_out = " + whom + ", left_out_because = " + why
                                + " where chain = ? and skipped_because is null")
                        .param(chain.code().value())
                        .update())
                .isOne();
    }

    @Test
    void noTextOfACaseIsInTheRegister() {
        for (String quarter : List.of("2026-Q3", "2026-Q4")) {
            assertThat(read("auditor", "?quarter=" + quarter).body())
                    .doesNotContain(
                            "Leveringen",
                            PowerPlay.INSTRUCTION,
                            "betaalrun",
                            "inning",
                            "te zwaar",
                            DECISION,
                            "leverancier",
                            "stopt maandag");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"quarter=zomer", "quarters=0", "quarters=41", "quarters=veel"})
    void aQuestionThatCannotBeAnsweredIsRefused(String query) {
        assertThat(read("ketenbureau", "?" + query).status()).isEqualTo(400);
    }

    private PlayedCase atKetenmanager(Problem problem) {
        var played = play.report(chain, "uwvmedewerker", problem);
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
        return played;
    }

    private Caller.Answer read(String who, String query) {
        return caller.get(chain.person(who), "/api/v1/chains/" + chain.code() + "/overrides" + query);
    }
}

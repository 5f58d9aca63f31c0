package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Escalations;
import nl.ketenmanager.escalation.Notas;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.UpwardMoves;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scenario 4: past the board on a Friday afternoon, with its clock times, and what happens when things go otherwise. */
@ApplicationTest
@Import(EmergencyPlay.class)
@Tag("S5")
class EmergencyScenarioIT {
    private static final String DECIDE = "userTask_decide";
    private static final String BY_BOARD = "userTask_confirmByBoard";
    private static final String ACCOUNT = "userTask_accountEmergency";
    private static final String REVIEW = "userTask_reviewEmergency";
    private static final List<String> BOARD_AND_BUREAU =
            List.of("bdbestuur", "cbsbestuur", "ketenbureau", "ketenmanager", "plaatsvervanger", "uwvbestuur");

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    EmergencyPlay emergency;

    @Autowired
    Emergencies emergencies;

    @Autowired
    Escalations escalations;

    @Autowired
    UpwardMoves moves;

    @Autowired
    Notas notas;

    @Autowired
    JdbcClient db;

    OwnChain chain;

    @BeforeEach
    void aFridayAfternoon() {
        TestClock.at("2026-09-04T16:00");
        chain = chains.copy("LAK", Phase.WERKEND);
    }

    @Test
    @DisplayName("S5, scenario 4: both office holders have the case at 16:40, past the board, and decide at 20:15")
    void theCaseGoesPastTheBoardOnAFridayAfternoon() {
        var played = withTheKetenmanager();
        TestClock.at("2026-09-04T16:25");
        emergency.declare(played, "ketenmanager");
        assertThat(escalation(played).tier()).contains(Tier.KETENMANAGER);
        var confirmed = TestClock.at("2026-09-04T16:40");
        emergency.confirm(played, "ketenmanager");

        assertThat(played.tasksOf("ministerszw")).containsExactly(DECIDE);
        assertThat(played.tasksOf("staatssecretarisfin")).containsExactly(DECIDE);
        assertThat(played.tasksOf("uwvbestuur"))
                .containsExactlyInAnyOrder(BY_BOARD, REVIEW)
                .doesNotContain(DECIDE);
        assertThat(played.tasksOf("ketenmanager")).containsExactly(ACCOUNT);
        assertThat(escalation(played).route()).isEqualTo(Route.EMERGENCY);
        assertThat(emergency.told(played, "declared"))
                .extracting(EmergencyPlay.Told::person)
                .containsExactlyElementsOf(BOARD_AND_BUREAU);
        assertThat(emergency.told(played, "declared"))
                .allMatch(told -> told.at().equals(confirmed));
        var move = moves.of(played.id()).get(moves.of(played.id()).size() - 1);
        assertThat(move.cause()).isEqualTo("EMERGENCY");
        assertThat(move.from()).isEqualTo(Tier.KETENMANAGER);
        assertThat(move.to()).isEqualTo(Tier.POLITICAL);
        assertThat(move.standpoints())
                .extracting(UpwardMoves.StandpointOf::partner)
                .containsExactly("BD", "UWV");
        assertThat(it(played).passage().maximumUntil()).isEqualTo(TestClock.at("2026-09-18T17:00"));

        TestClock.at("2026-09-04T20:15");
        emergency.officeHoldersDecide(played, "De levering gaat door.", "BD", "2026-09-07");
        assertThat(escalation(played).status()).isEqualTo(Status.DECIDED);
        assertThat(it(played).state()).isEqualTo(Emergency.State.ENDED);
        assertThat(Duration.between(it(played).confirmation().at(), it(played).endedAt()))
                .isEqualTo(Duration.ofMinutes(215));
        assertThat(played.tasksOf("uwvbestuur")).containsExactly(REVIEW);

        TestClock.at("2026-09-09T11:00");
        emergency.submit(
                played,
                "ketenmanager",
                ACCOUNT,
                Map.of("account", "Het bestuur was onbereikbaar; de levering gaat door."));
        TestClock.at("2026-09-14T10:00");
        emergency.review(played, "uwvbestuur", true, "Zonder dit waren uitkeringen uitgebleven.");
        emergency.review(played, "cbsbestuur", true, "Wachten kon niet.");
        emergency.review(played, "bdbestuur", false, "Wij waren wel bereikbaar.");
        assertThat(it(played).evaluation().verdict()).isEqualTo(ReviewVerdict.JUSTIFIED);
        assertThat(EmergencyReview.Tally.of(emergencies.reviews(it(played).id())))
                .isEqualTo(new EmergencyReview.Tally(2, 1));
        assertThat(emergency.told(played, "evaluated"))
                .extracting(EmergencyPlay.Told::person)
                .containsExactlyElementsOf(BOARD_AND_BUREAU);
        assertThat(emergency.account(played))
                .containsExactly(
                        "EMERGENCY_DECLARED DONE",
                        "EMERGENCY_CONFIRMED DONE",
                        "EMERGENCY_ENDED DONE",
                        "EMERGENCY_ACCOUNTED DONE",
                        "EMERGENCY_REVIEWED DONE",
                        "EMERGENCY_REVIEWED DONE",
                        "EMERGENCY_REVIEWED DONE",
                        "EMERGENCY_EVALUATED DONE");
        assertThat(openEvaluations(played)).isZero();
    }

    @Test
    @DisplayName("S5, scenario 4, variant: without the power it is not offered, and refused with the open way")
    void withoutThePowerItIsRefused() {
        var played = withTheKetenmanager();
        emergency.withdrawMandate(chain, TestClock.at("2026-09-04T16:10"));
        TestClock.at("2026-09-04T16:25");
        assertThatThrownBy(() -> emergency.declare(played, "ketenmanager")).isInstanceOf(AuthorizationException.class);
        assertThat(emergencies.of(played.id())).isEmpty();
        assertThat(played.tasksOf("ketenmanager")).containsExactly(DECIDE);
    }

    @Test
    void aMandateThatEndsBeforeTheConfirmationEndsTheEmergencyToo() {
        var played = withTheKetenmanager();
        TestClock.at("2026-09-04T16:25");
        emergency.declare(played, "ketenmanager");
        emergency.withdrawMandate(chain, TestClock.at("2026-09-04T16:30"));
        TestClock.at("2026-09-04T16:40");
        assertThatThrownBy(() -> emergency.confirm(played, "ketenmanager"))
                .hasRootCauseInstanceOf(ForbiddenException.class)
                .rootCause()
                .hasMessageContaining("extra bestuursvergadering");
        assertThat(escalation(played).tier()).contains(Tier.KETENMANAGER);
        assertThat(emergency.account(played))
                .containsExactly("EMERGENCY_DECLARED DONE", "EMERGENCY_CONFIRMED REFUSED MANDATE_ENDED");
    }

    @Test
    void anEmergencyThatNobodyConfirmsLapses() {
        var played = withTheKetenmanager();
        TestClock.at("2026-09-04T16:25");
        emergency.declare(played, "ketenmanager");
        played.nobodyActsUntil("2026-09-04T20:26");
        assertThat(it(played).state()).isEqualTo(Emergency.State.NOT_CONFIRMED);
        assertThat(escalation(played).tier()).contains(Tier.KETENMANAGER);
        assertThat(played.tasksOf("ketenmanager")).containsExactly(DECIDE);
        assertThat(emergency.told(played, "not-confirmed"))
                .extracting(EmergencyPlay.Told::person)
                .contains("ketenmanager", "ketenbureau");
        emergency.declare(played, "ketenmanager");
        assertThat(emergencies.of(played.id())).hasSize(2);
    }

    @Test
    void itLapsesAfterItsMaximumDurationAndTheBoardHasTheCase() {
        var played = active();
        played.nobodyActsUntil("2026-09-18T17:01");
        assertThat(it(played).state()).isEqualTo(Emergency.State.LAPSED);
        assertThat(escalation(played).tier()).contains(Tier.KETENBESTUUR);
        assertThat(escalation(played).route()).isEqualTo(Route.TIERED);
        assertThat(played.tasksOf("ministerszw")).isEmpty();
        assertThat(played.tasksOf("uwvbestuur")).contains(DECIDE).doesNotContain(BY_BOARD);
        played.decideOn("uwvbestuur", "Het bestuur neemt het over.", "BD", "2026-09-25");
        assertThat(escalation(played).status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void itLastsWhenTheBoardConfirmsIt() {
        var played = active();
        TestClock.at("2026-09-10T10:00");
        emergency.submit(played, "bdbestuur", BY_BOARD, Map.of("motivation", "Het bestuur staat erachter."));
        played.nobodyActsUntil("2026-09-21T09:00");
        assertThat(it(played).state()).isEqualTo(Emergency.State.ACTIVE);
        assertThat(escalation(played).tier()).contains(Tier.POLITICAL);
        assertThat(played.tasksOf("ministerszw")).contains(DECIDE);
    }

    @Test
    void silenceOfABoardMemberIsRecordedAndAMissingAccountIsAlarmed() {
        var played = active();
        emergency.review(played, "uwvbestuur", false, "Het kon wachten.");
        played.nobodyActsUntil("2026-09-18T17:01");
        assertThat(it(played).evaluation().verdict()).isEqualTo(ReviewVerdict.NOT_JUSTIFIED);
        assertThat(emergencies.reviews(it(played).id()))
                .filteredOn(review -> review.opinion() == null)
                .hasSize(2);
        assertThat(emergency.told(played, "account-overdue"))
                .extracting(EmergencyPlay.Told::person)
                .containsExactly("ketenbureau", "uwvbestuur");
        assertThat(played.tasksOf("ketenmanager")).containsExactly(ACCOUNT);
    }

    @Test
    @DisplayName("Invariant 3: the deputy acts on the same mandate, in whose place is kept")
    void theDeputyDeclaresInHisPlace() {
        var played = withTheKetenmanager();
        emergency.declare(played, "plaatsvervanger");
        assertThat(it(played).declaration().ground().deputyFor()).isEqualTo(chain.person("ketenmanager"));
        emergency.confirm(played, "ketenmanager");
        assertThat(it(played).state()).isEqualTo(Emergency.State.ACTIVE);
        var declared = it(played).declaration().ground();
        assertThat(emergency.said(played, "declared")).isNotEmpty().allSatisfy(said -> assertThat(said)
                .contains(name("plaatsvervanger") + " heeft nood uitgeroepen, als vervanger van " + name("ketenmanager")
                        + ", ketenmanager, op grond van mandaat " + declared.mandate())
                .contains(name("ketenmanager")
                        + " heeft dat bevestigd, als ketenmanager, op grond van mandaat "
                        + it(played).confirmation().ground().mandate()));
    }

    @Test
    @Tag("S26")
    @DisplayName("S5: the nota for the office holders says why it is an emergency, and what waiting does")
    void theNotaSaysWhyItIsAnEmergency() throws java.io.IOException {
        var played = active();
        played.decideOn("ministerszw", "De levering gaat door.", "UWV", "2026-09-07");
        byte[] nota = notas.of(played.id().text(), chain.person("staatssecretarisfin"));
        try (var pdf = Loader.loadPDF(nota)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Waarom dit een nood is", name("ketenmanager") + " riep nood uit")
                    .contains("D – Het bestuur kan niet bijeenkomen", "E – Een partner stopt")
                    .contains("het bestuur is onbereikbaar")
                    .contains("Gevolg van wachten: Een miljoen uitkeringen wordt maandag niet betaald.")
                    .contains("besloten (uit te voeren door UWV", "nog niet besloten");
        }
    }

    @Test
    @DisplayName("Invariant 5: the ketenmanager neither judges nor leads the judgement, whatever else he is")
    void theKetenmanagerDoesNotJudgeHimself() {
        seatOnTheBoard("plaatsvervanger");
        var played = active();
        assertThat(it(played).passage().chair()).isEqualTo(chain.person("uwvbestuur"));
        assertThatThrownBy(() -> emergency.submit(played, "plaatsvervanger", BY_BOARD, Map.of("motivation", "Prima")))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> emergency.review(played, "plaatsvervanger", true, "Uiteraard"))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        assertThat(played.tasksOf("ketenmanager")).containsExactly(ACCOUNT);
    }

    @Test
    void whatTheBoardDecidedIsAnEmergencyOnlyOnANewGround() {
        var played = withTheKetenmanager();
        played.forward("ketenmanager", "Dit moet het bestuur beslissen.");
        played.decideOn("uwvbestuur", "De levering stopt niet.", "BD", "2026-09-11");
        var again = play.report(
                chain,
                "uwvmedewerker",
                Problem.touching("BD", "UWV")
                        .direct("Het bestuur vergadert pas over drie weken.")
                        .with("follows", played.id().text())
                        .with("newFacts", "De levering stopt toch."));
        assertThatThrownBy(() -> emergency.declare(again, "ketenmanager"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nieuwe grond");
        assertThat(emergencies.of(again.id())).isEmpty();
        Map<String, Object> form = new HashMap<>(EmergencyPlay.NOOD);
        form.put("newGround", "De leverancier heeft de aansluiting afgesloten.");
        emergency.declare(again, "ketenmanager", form);
        assertThat(emergencies.of(again.id())).hasSize(1);
    }

    @Test
    void nobodyTakesTheCaseAwayWhileTheEmergencyLasts() {
        var played = active();
        assertThatThrownBy(() -> played.withdraw("uwvmedewerker", "Toch niet nodig."))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> emergency.declare(played, "ketenmanager")).isInstanceOf(ConflictException.class);
    }

    @Test
    void retractingLeavesTheCaseWhereItIs() {
        var played = withTheKetenmanager();
        emergency.declare(played, "ketenmanager");
        emergency.submit(played, "ketenmanager", "userTask_confirmEmergency", Map.of("confirmation", "RETRACT"));
        assertThat(it(played).state()).isEqualTo(Emergency.State.RETRACTED);
        assertThat(escalation(played).tier()).contains(Tier.KETENMANAGER);
        assertThat(played.tasksOf("ketenmanager")).containsExactly(DECIDE);
    }

    private PlayedCase active() {
        var played = withTheKetenmanager();
        TestClock.at("2026-09-04T16:25");
        emergency.declare(played, "ketenmanager");
        TestClock.at("2026-09-04T16:40");
        emergency.confirm(played, "ketenmanager");
        return played;
    }

    private PlayedCase withTheKetenmanager() {
        var played = play.report(chain, "uwvmedewerker", Problem.touching("BD", "UWV"));
        played.forward("uwvmedewerker", "Wij komen er niet uit.");
        played.forward("uwvlijn", "Wij komen er ook niet uit.");
        return played;
    }

    private void seatOnTheBoard(String who) {
        db.sql("""
                        insert into keten.role_holding (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, 'DIRECTOR', 'CBS', :person, '2006-01-01T00:00:00Z', 'Test', '2006-01-01T00:00:00Z', 'test')""")
                .param("chain", chain.code().value())
                .param("person", chain.person(who))
                .update();
    }

    private String name(String who) {
        return db.sql("select first_name || ' ' || last_name from keten.person where id = ?")
                .param(chain.person(who))
                .query(String.class)
                .single();
    }

    private long openEvaluations(PlayedCase played) {
        return db.sql("""
                        select count(*) from keten.agenda_item
                         where escalation = ? and kind = 'EVALUATION' and closed_at is null""").param(played.id().text()).query(Long.class).single();
    }

    private nl.ketenmanager.escalation.Escalation escalation(PlayedCase played) {
        return escalations.find(played.id()).orElseThrow();
    }

    private Emergency it(PlayedCase played) {
        return emergencies
                .find(new EmergencyId(EscalationId.of(played.id().text()), 1))
                .orElseThrow();
    }
}

package nl.ketenmanager.aanwijzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Agenda;
import nl.ketenmanager.escalation.AgendaRight;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.escalation.TimelineKind;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.BrokenOutbox;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Aanwijzingen as they are given, consulted, answered and decided on, with nothing replaced. */
@ApplicationTest
class AanwijzingScenariosIT {
    private static final String DUE = "2026-11-05";
    private static final String REASON = "De betaalrun van vrijdag kan niet wachten.";

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    AanwijzingGiving giving;

    @Autowired
    AanwijzingObjecting objecting;

    @Autowired
    AanwijzingFiles files;

    @Autowired
    AanwijzingBriefing briefing;

    @Autowired
    Aanwijzingen aanwijzingen;

    @Autowired
    AgendaRight agenda;

    @Autowired
    Timeline timeline;

    @Autowired
    AanwijzingConsulting consulting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient db;

    @Test
    @DisplayName("Scenario 2: controls phased in four groups, objected to, confirmed by the board without suspension")
    void controlsAreSwitchedBackOnInFourGroups() {
        TestClock.at("2026-09-07T10:00");
        var played = play.report(
                chains.copy("LAK", Phase.STABIEL),
                "uwvmedewerker",
                Problem.touching("BD", "UWV").with("title", "Controles weer aan"));
        played.forward("uwvmedewerker", "Dit raakt de planning van beide organisaties.");
        played.standpoint("bdregisseur", "BD", "OBJECT", "De inning komt in gevaar.");
        TestClock.at("2026-09-10T11:00");
        played.forward("uwvlijn", "Geen overeenstemming over het tempo.");
        played.decideOn("ketenmanager", "Controles gefaseerd weer aan.", "BD", DUE);
        var stage = on(played);

        var id = stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        assertThat(stage.tasksOf("bdlijn")).containsExactly("userTask_answerConsultation");
        assertThat(stage.tasksOf("bdregisseur")).isEmpty();
        assertThat(until(read(id).proposal().consultationDueAt())).isEqualTo("donderdag 24 september 2026 17.00 uur");
        stage.answer("uwvlijn", "UWV", "AGREE", "Wij kunnen per groep leveren.");
        TestClock.at("2026-09-24T10:00");
        stage.answer("bdlijn", "BD", "OBJECT", "Alleen met een latere start.");
        assertThat(stage.toldOf("consulted")).containsExactly("ketenmanager", "plaatsvervanger");
        stage.issue("ketenmanager");
        var issue = read(id).issued();
        assertThat(until(issue.acknowledgeDueAt())).isEqualTo("dinsdag 29 september 2026 17.00 uur");
        // thirty working days after the consultation
        assertThat(until(issue.complianceDueAt())).isEqualTo("donderdag 5 november 2026 17.00 uur");
        assertThat(issue.ground().role()).isEqualTo(Role.KETENMANAGER);
        assertThat(issue.ground().mandate()).isNotNull();

        TestClock.at("2026-09-25T11:00");
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        var objection = aanwijzingen.objections(id).get(0);
        assertThat(objection.suspends()).isFalse();
        assertThat(until(objection.dueAt())).isEqualTo("vrijdag 16 oktober 2026 17.00 uur");
        assertThat(agendaOf(played, "cbsbestuur")).containsExactly("Bezwaar tegen aanwijzing 1 aan Belastingdienst");
        assertThat(stage.tasksOf("uwvbestuur")).containsExactly("userTask_decideObjection");
        assertThat(stage.tasksOf("bdbestuur")).containsExactly("userTask_report");
        assertThat(stage.tasksOf("ketenmanager")).isEmpty();
        TestClock.at("2026-10-16T12:00");
        stage.decide("uwvbestuur", "REJECTED", "Het ketenbelang weegt zwaarder.");
        // what the board said on the matter counts when somebody wants to pass it over
        assertThat(db.sql("select what from keten.board_word where escalation = ?")
                        .param(played.id().text())
                        .query(String.class)
                        .list())
                .containsExactly("bezwaar ongegrond: de aanwijzing blijft gelden");
        assertThat(read(id).issued().complianceDueAt()).isEqualTo(issue.complianceDueAt());
        assertThat(agendaOf(played, "cbsbestuur")).isEmpty();

        TestClock.at("2026-11-04T15:00");
        stage.report("bdlijn", "COMPLIED", "Alle vier de groepen zijn aan.");
        assertThat(read(id).status()).isEqualTo(AanwijzingStatus.REPORTED);
        assertThat(kinds(played))
                .containsSubsequence(
                        TimelineKind.AANWIJZING_PROPOSED,
                        TimelineKind.AANWIJZING_CONSULTED,
                        TimelineKind.AANWIJZING_CONSULTED,
                        TimelineKind.AANWIJZING_ISSUED,
                        TimelineKind.AANWIJZING_OBJECTED,
                        TimelineKind.AANWIJZING_OBJECTION_DECIDED,
                        TimelineKind.AANWIJZING_REPORTED);
        assertNothingRuns(played);
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: no aanwijzing is finalised while a line may still answer, unless it says why")
    void noLineIsPassedOverInSilence() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        stage.answer("uwvlijn", "UWV", "AGREE", "Akkoord.");
        assertThatThrownBy(() -> stage.issue("ketenmanager"))
                .hasRootCauseInstanceOf(RefusedException.class)
                .hasStackTraceContaining("De raadpleging loopt nog, tot maandag 14 september 2026 17.00 uur: BD.");
        assertThat(read(id).status()).isEqualTo(AanwijzingStatus.CONSULTATION);

        stage.finalise(
                "ketenmanager",
                Map.of("finalChoice", "ISSUE", "motivation", "Nu nodig.", "consultationSkippedBecause", REASON));
        assertThat(read(id).isWithoutFullConsultation()).isTrue();
        assertThat(silences(id)).containsExactly(tuple("BD", "CUT_SHORT"), tuple("UWV", null));
        assertThat(stage.toldOf("issued")).containsExactly("bdbestuur", "bdlijn");
        assertThat(stage.toldOf("issued-to-others")).containsExactly("cbsbestuur", "uwvbestuur", "uwvlijn");
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: silence is recorded as silence, and then nothing is in the way")
    void silenceIsRecordedAsSilence() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        played.nobodyActsUntil("2026-09-15T10:00");
        assertThat(silences(id)).containsExactly(tuple("BD", "DEADLINE"), tuple("UWV", "DEADLINE"));
        assertThatThrownBy(() -> stage.answer("bdlijn", "BD", "AGREE", "Alsnog akkoord."))
                .isInstanceOf(IllegalStateException.class);
        stage.issue("plaatsvervanger");
        assertThat(read(id).issued().ground().deputyFor())
                .isEqualTo(played.chain().person("ketenmanager"));
        assertThat(read(id).isWithoutFullConsultation()).isFalse();
    }

    @Test
    @Tag("S4")
    @DisplayName("S4: who consults nobody says why, and everybody hears it at once")
    void whoConsultsNobodySaysWhy() {
        var played = started("WERKEND");
        var stage = on(played);
        var given = giving.give(stage.draft("BD", DUE, REASON), played.chain().person("ketenmanager"));
        // in the very transaction in which it was given
        assertThat(stage.toldOf("issued")).containsExactly("bdbestuur", "bdlijn");
        assertThat(stage.toldOf("issued-to-others")).containsExactly("cbsbestuur", "uwvbestuur", "uwvlijn");
        assertThat(silences(given.id())).containsExactly(tuple("BD", "SKIPPED"), tuple("UWV", "SKIPPED"));
        played.settle();
        assertThat(stage.tasksOf("bdlijn")).containsExactly("userTask_acknowledge");
        assertThat(files.open(played.id().text(), 1, played.chain().person("cbsbestuur"))
                        .aanwijzing()
                        .isWithoutFullConsultation())
                .isTrue();
    }

    @Test
    @Tag("S25")
    @DisplayName("S25: refused without the mandate's clause, also one second after it is gone")
    void nobodyInstructsWithoutAMandateThatSaysSo() {
        var played = started("WERKEND");
        var stage = on(played);
        stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        played.nobodyActsUntil("2026-09-15T10:00");
        db.sql("""
                        insert into keten.mandate_fact (mandate, number, kind, effective_at, recorded_at, recorded_by, reason)
                        select m.id, 90, 'WITHDRAWN', :now, :now, 'ketenbureau', 'Test' from keten.mandate m
                         where m.chain = :chain and m.holder_role = 'KETENMANAGER'""")
                .param("now", java.sql.Timestamp.from(TestClock.at("2026-09-15T10:00")))
                .param("chain", played.chain().code().value())
                .update();
        TestClock.at(TestClock.at("2026-09-15T10:00").plusSeconds(1));
        assertThatThrownBy(() -> stage.issue("ketenmanager")).hasRootCauseInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> stage.give(stage.draft("UWV", DUE, null), "ketenmanager"))
                .isInstanceOf(ForbiddenException.class);
        assertThat(audited(played))
                .contains(tuple("AANWIJZING_FINALISED", "REFUSED"), tuple("AANWIJZING_GIVEN", "REFUSED"));
        assertThat(aanwijzingen.of(played.id()))
                .extracting(Aanwijzing::status)
                .containsExactly(AanwijzingStatus.CONSULTATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bdmedewerker",
                "bdlijn",
                "bdregisseur",
                "uwvmedewerker",
                "uwvlijn",
                "uwvregisseur",
                "ketenbureau",
                "auditor"
            })
    @Tag("S25")
    @DisplayName("S25: every other role is refused")
    void everyOtherRoleIsRefused(String who) {
        var played = started("WERKEND");
        var stage = on(played);
        assertThatThrownBy(() -> stage.give(stage.draft("BD", DUE, null), who)).isInstanceOf(ForbiddenException.class);
        assertThat(aanwijzingen.of(played.id())).isEmpty();
        assertThat(audited(played)).contains(tuple("AANWIJZING_GIVEN", "REFUSED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bdbestuur", "cbslijn", "kernteam", "ministerszw", "politielijn", "beheerder", "worker"})
    void whoDoesNotSeeTheCaseHearsThatItIsNotThere(String who) {
        var played = started("WERKEND");
        var stage = on(played);
        assertThatThrownBy(() -> stage.give(stage.draft("BD", DUE, null), who)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("S25")
    @DisplayName("S25: what is not acknowledged in time goes on the board's agenda")
    void whatIsNotAcknowledgedComesBeforeTheBoard() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        played.nobodyActsUntil("2026-09-09T18:00");
        assertThat(agendaOf(played, "uwvbestuur"))
                .containsExactly("Ontvangst niet bevestigd: aanwijzing 1 aan Belastingdienst");
        assertThat(stage.toldOf("acknowledge-overdue"))
                .contains("ketenmanager", "ketenbureau", "bdbestuur", "cbsbestuur", "uwvbestuur");
        // what the board is to see of his instruction, its chair decides and not he
        var item = agenda.open(
                        played.chain().code().value(),
                        Tier.KETENBESTUUR,
                        played.chain().person("uwvbestuur"))
                .get(0);
        assertThatThrownBy(() -> agenda.remove(
                        item.number(), "Hoeft niet meer.", played.chain().person("ketenmanager")))
                .isInstanceOf(ForbiddenException.class);
        stage.acknowledge("bdlijn");
        assertThat(agendaOf(played, "uwvbestuur")).isEmpty();
        played.nobodyActsUntil("2026-11-05T18:00");
        assertThat(read(id).followUp().complianceOverdueAt()).isNotNull();
        assertThat(agendaOf(played, "uwvbestuur"))
                .containsExactly("Uitvoering niet gemeld: aanwijzing 1 aan Belastingdienst");
        stage.report("bdbestuur", "NOT_COMPLIED", "Twee van de vier groepen zijn aan.");
        assertThat(agendaOf(played, "uwvbestuur")).isEmpty();
        assertThat(read(id).followUp().report().result()).isEqualTo(Aanwijzing.Result.NOT_COMPLIED);
    }

    @Test
    void aZboWithoutANamedPowerGetsARequest() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("UWV", DUE, REASON), "ketenmanager");
        assertThat(read(id).binding()).isFalse();
        assertThatThrownBy(() -> stage.objectAtOnce("uwvbestuur", "Dit kan niet zomaar."))
                .hasRootCauseInstanceOf(RefusedException.class)
                .hasStackTraceContaining("Een verzoek bindt u niet");
        played.nobodyActsUntil("2026-11-05T18:00");
        assertThat(read(id).status()).isEqualTo(AanwijzingStatus.NO_RESPONSE);
        assertThat(agendaOf(played, "uwvbestuur")).isEmpty();
        assertNothingRuns(played);
    }

    @Test
    void aZboWithANamedPowerIsInstructed() {
        var played = started("WERKEND");
        db.sql(
                        "update keten.partner set instruction_power = 'Artikel 1 van de Voorbeeldwet' where chain = ? and code = 'UWV'")
                .param(played.chain().code().value())
                .update();
        var stage = on(played);
        assertThat(read(stage.give(stage.draft("UWV", DUE, null), "ketenmanager"))
                        .binding())
                .isTrue();
    }

    @Test
    void whatSuspendsPausesTheClockForTheWorkingDaysThatWereLeft() {
        var played = started("WERKEND");
        db.sql("update keten.chain set objection_suspends = true where code = ?")
                .param(played.chain().code().value())
                .update();
        var stage = on(played);
        var id = stage.give(stage.draft("BD", "2026-09-21", REASON), "ketenmanager");
        TestClock.at("2026-09-08T10:00");
        objecting.object(id, "Zo snel kan het niet.", played.chain().person("bdbestuur"));
        played.settle();
        assertThat(stage.tasksOf("bdlijn")).isEmpty();
        played.nobodyActsUntil("2026-09-23T10:00");
        // its last day has passed, and nothing was late
        assertThat(read(id).followUp().complianceOverdueAt()).isNull();
        assertThat(stage.toldOf("objection/1/overdue")).containsExactly("ketenbureau", "uwvbestuur");
        stage.decide("cbsbestuur", "REJECTED", "De tijd is ruim genoeg.");
        // nine working days were left on 8 September
        assertThat(until(read(id).issued().complianceDueAt())).isEqualTo("dinsdag 6 oktober 2026 17.00 uur");
        assertThat(stage.tasksOf("bdlijn")).containsExactly("userTask_report");
        assertThat(briefing.of(id, AanwijzingBriefing.Task.REPORT).get("aanwijzingSummary"))
                .asString()
                .contains("**Uiterlijk:** dinsdag 6 oktober 2026.")
                .doesNotContain("21 september");
    }

    @Test
    void anUpheldObjectionEndsTheAanwijzing() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        stage.acknowledge("bdlijn");
        objecting.object(id, "De inning komt in gevaar.", played.chain().person("bdbestuur"));
        played.settle();
        stage.decide("uwvbestuur", "UPHELD", "De risico's zijn te groot.");
        assertThat(read(id).status()).isEqualTo(AanwijzingStatus.OVERTURNED);
        assertThat(stage.tasksOf("bdlijn")).isEmpty();
        assertNothingRuns(played);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ketenmanager", "plaatsvervanger", "bdbestuur", "bdlijn", "ketenbureau"})
    @DisplayName("Invariant 5: neither the ketenmanager nor the partner decides on the objection")
    void nobodyDecidesInHisOwnCase(String who) {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        assertThat(stage.tasksOf(who)).doesNotContain("userTask_decideObjection");
        // also past the doors of the engine
        assertThatThrownBy(() -> decideInside(id, played.chain().person(who))).isInstanceOf(ForbiddenException.class);
        assertThat(aanwijzingen.objections(id).get(0).isOpen()).isTrue();
        assertThat(audited(played)).contains(tuple("AANWIJZING_OBJECTION_DECIDED", "REFUSED"));
    }

    @Test
    void aDirectorWhoIsAlsoKetenmanagerStaysOutOfIt() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        db.sql("""
                        insert into keten.role_holding (chain, role, partner, person, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, 'DIRECTOR', 'CBS', :person, '2026-01-01', 'Test', '2026-01-01', 'test')""")
                .param("chain", played.chain().code().value())
                .param("person", played.chain().person("plaatsvervanger"))
                .update();
        assertThatThrownBy(() -> decideInside(id, played.chain().person("plaatsvervanger")))
                .isInstanceOf(ForbiddenException.class)
                .hasMessageContaining("Awb 10:3");
    }

    @Test
    void onlyTheDirectorObjectsAndOnlyOnce() {
        var played = started("WERKEND");
        var stage = on(played);
        var id = stage.give(stage.draft("BD", DUE, REASON), "ketenmanager");
        assertThatThrownBy(() -> stage.objectAtOnce("bdlijn", "De inning komt in gevaar."))
                .hasRootCauseInstanceOf(ForbiddenException.class);
        stage.objectAtOnce("bdbestuur", "De inning komt in gevaar.");
        assertThatThrownBy(() -> objecting.object(
                        id, "Nog een bezwaar hierover.", played.chain().person("bdbestuur")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Er loopt al een bezwaar");
        stage.decide("uwvbestuur", "REJECTED", "Nee.");
        assertThatThrownBy(() -> objecting.object(
                        id, "Nog een bezwaar hierover.", played.chain().person("bdbestuur")))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("al over uw bezwaar beslist");
    }

    @Test
    void onlyALineManagerIsHeardForTheLine() {
        var played = started("WERKEND");
        var id = on(played).give(on(played).draft("BD", DUE, null), "ketenmanager");
        for (String who : List.of("bdregisseur", "bdbestuur", "uwvlijn", "ketenmanager")) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(one -> consulting.answer(
                            id,
                            new PartnerCode("BD"),
                            "AGREE",
                            "Akkoord.",
                            played.chain().person(who))))
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThat(aanwijzingen.consultations(id)).allMatch(AanwijzingConsultation::isOpen);
        assertThat(audited(played)).contains(tuple("AANWIJZING_CONSULTED", "REFUSED"));
    }

    @Test
    void whatNobodyCanBeToldIsNotIssued() {
        var played = started("WERKEND");
        var stage = on(played);
        new BrokenOutbox(db, played.chain())
                .during(() -> assertThatThrownBy(() -> stage.give(stage.draft("BD", DUE, REASON), "ketenmanager"))
                        .hasStackTraceContaining(BrokenOutbox.REFUSAL));
        assertThat(aanwijzingen.of(played.id())).isEmpty();
        assertThat(kinds(played)).doesNotContain(TimelineKind.AANWIJZING_ISSUED);
        assertNothingRuns(played);
    }

    @Test
    void theDatabaseItselfRefusesToIssueOverAnOpenConsultation() {
        var played = started("WERKEND");
        var id = on(played).give(on(played).draft("BD", DUE, null), "ketenmanager");
        assertThatThrownBy(() ->
                        db.sql("""
                                update keten.aanwijzing
                                   set status = 'ISSUED', issued_text = proposed_text, issued_due_on = proposed_due_on,
                                       issued_by = proposed_by, issued_at = proposed_at, issued_role = proposed_role,
                                       issued_mandate = proposed_mandate, issued_version = proposed_version,
                                       acknowledge_due_at = proposed_at, compliance_due_at = proposed_at
                                 where escalation = ? and number = ?""").params(id.escalation().text(), id.number()).update())
                .hasStackTraceContaining("is issued over an open consultation");
    }

    @Test
    void aWithdrawnOrForgottenAanwijzingBindsNobody() {
        var played = started("WERKEND");
        var stage = on(played);
        var first = stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        assertThatThrownBy(() -> stage.give(stage.draft("BD", DUE, null), "ketenmanager"))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Over deze zaak loopt al een aanwijzing aan Belastingdienst: nummer 1. Rond die eerst af.");
        stage.finalise("ketenmanager", Map.of("finalChoice", "WITHDRAW", "motivation", "Het is al geregeld."));
        assertThat(read(first).status()).isEqualTo(AanwijzingStatus.WITHDRAWN);
        assertThat(silences(first)).containsExactly(tuple("BD", "WITHDRAWN"), tuple("UWV", "WITHDRAWN"));
        var second = stage.give(stage.draft("BD", DUE, null), "ketenmanager");
        assertThat(second.number()).isEqualTo(2);
        played.nobodyActsUntil("2026-09-22T10:00");
        assertThat(read(second).status()).isEqualTo(AanwijzingStatus.LAPSED);
        assertThat(stage.tasksOf("ketenmanager")).isEmpty();
    }

    // --- the stage

    private PlayedCase started(String phase) {
        TestClock.at("2026-09-07T10:00");
        return play.report(
                chains.copy("LAK", Phase.valueOf(phase)),
                "uwvmedewerker",
                Problem.touching("BD", "UWV").direct("Het tactisch overleg komt pas over drie weken bijeen."));
    }

    private AanwijzingPlay on(PlayedCase played) {
        return new AanwijzingPlay(play, played, tasks, forms, giving, db);
    }

    private void decideInside(AanwijzingId id, String person) {
        transaction.executeWithoutResult(one -> objecting.decide(id, "REJECTED", "Zo is het goed.", person));
    }

    private Aanwijzing read(AanwijzingId id) {
        return aanwijzingen.find(id).orElseThrow();
    }

    private static String until(java.time.Instant moment) {
        return DutchTime.inWords(moment);
    }

    private List<org.assertj.core.groups.Tuple> silences(AanwijzingId id) {
        return aanwijzingen.consultations(id).stream()
                .map(one -> tuple(
                        one.partner().value(),
                        one.silence() == null ? null : one.silence().name()))
                .toList();
    }

    private List<String> agendaOf(PlayedCase played, String who) {
        return agenda
                .open(
                        played.chain().code().value(),
                        Tier.KETENBESTUUR,
                        played.chain().person(who))
                .stream()
                .filter(item -> item.kind() == Agenda.Kind.AANWIJZING)
                .map(Agenda.Item::reason)
                .toList();
    }

    private List<TimelineKind> kinds(PlayedCase played) {
        return timeline.of(played.id()).stream().map(Timeline.Entry::kind).toList();
    }

    private List<org.assertj.core.groups.Tuple> audited(PlayedCase played) {
        return db.sql("select action, result from keten.audit_line where custody = ? order by number")
                .param(played.id().text())
                .query((row, number) -> tuple(row.getString("action"), row.getString("result")))
                .list();
    }

    private void assertNothingRuns(PlayedCase played) {
        assertThat(db.sql("""
                                select count(*) from act_ru_execution where business_key_ = ? and proc_def_id_ like 'aanwijzing%'""").param(played.id().text()).query(Long.class).single())
                .isZero();
    }
}

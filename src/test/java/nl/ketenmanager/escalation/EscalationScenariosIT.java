package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases as they were, or might have been, played from report to outcome. */
@ApplicationTest
class EscalationScenariosIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    Escalations escalations;

    @Autowired
    Timeline timeline;

    @Autowired
    UpwardMoves moves;

    @Autowired
    Agreements agreements;

    @Autowired
    CaseFiles files;

    @Autowired
    JdbcClient db;

    @Test
    @DisplayName("Scenario 1: the crisis of 2007 climbs all tiers to the office holders")
    void theCrisisOf2007ClimbsAllTiers() {
        TestClock.at("2007-01-15T09:00");
        var played = play.report(
                chains.copy("LAK", Phase.CRISIS),
                "uwvmedewerker",
                Problem.touching("BD", "UWV", "CBS")
                        .with("title", "Aangiftebestanden ontbreken")
                        .with("impact", "HIGH"));
        assertThat(played.tasksOf("ketenmanager")).containsExactly("userTask_decide");
        played.nobodyActsUntil("2007-01-15T18:00");
        played.standpoint("uwvregisseur", "UWV", "AGREE", "De Belastingdienst vraagt opnieuw uit.");
        played.standpoint("bdregisseur", "BD", "OBJECT", "UWV weet om welke bestanden het gaat.");
        TestClock.at("2007-01-16T11:00");
        played.forward("bdlijn", "Geen overeenstemming over wie opnieuw uitvraagt.");
        played.standpointBySystem("AGREE", "Het CBS kan wachten.");
        TestClock.at("2007-01-16T14:00");
        played.forward("ketenmanager", "Opnieuw uitvragen raakt 430.000 bedrijven; dat besluit het bestuur.");
        TestClock.at("2007-01-17T16:00");
        played.forward("uwvbestuur", "Het bestuur wil een brief namens beide bewindspersonen.");
        played.forward("kernteam", "Gezamenlijk voorstel: één brief.");
        TestClock.at("2007-01-18T12:00");
        played.decideOn("ministerszw", "Brief aan 430.000 bedrijven in drie groepen.", "UWV", "2007-02-15");
        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        TestClock.at("2007-01-18T15:00");
        played.decideOn("staatssecretarisfin", "Akkoord met de brief, in drie groepen.", "BD", "2007-02-22");

        assertThat(moves.of(played.id()))
                .extracting(
                        UpwardMoves.Move::from, UpwardMoves.Move::to, UpwardMoves.Move::cause, move -> played.chain()
                                .part(move.movedBy()))
                .containsExactly(
                        tuple(Tier.OPERATIONAL, Tier.TACTICAL, "DEADLINE", "(vanzelf)"),
                        tuple(Tier.TACTICAL, Tier.KETENMANAGER, "PERSON", "bdlijn"),
                        tuple(Tier.KETENMANAGER, Tier.KETENBESTUUR, "PERSON", "ketenmanager"),
                        tuple(Tier.KETENBESTUUR, Tier.KERNTEAM, "PERSON", "uwvbestuur"),
                        tuple(Tier.KERNTEAM, Tier.POLITICAL, "PERSON", "kernteam"));
        assertThat(standpointsAt(played, 0)).containsOnly("geen reactie");
        assertThat(standpointsAt(played, 2))
                .containsExactly(
                        "Niet akkoord: UWV weet om welke bestanden het gaat.",
                        "Akkoord: Het CBS kan wachten.",
                        "Akkoord: De Belastingdienst vraagt opnieuw uit.");
        assertThat(moves.of(played.id()).get(4).tried())
                .contains("De leverancier is gebeld", "Geen overeenstemming", "Het bestuur wil een brief");
        var ended = found(played);
        assertThat(ended.status()).isEqualTo(Status.DECIDED);
        assertThat(ended.tier()).contains(Tier.POLITICAL);
        assertThat(agreements.of(played.id()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("ground", "matter")
                .containsExactly(
                        new Agreement(
                                new PartnerCode("BD"),
                                LocalDate.parse("2007-02-22"),
                                "Akkoord met de brief, in drie groepen."),
                        new Agreement(
                                new PartnerCode("UWV"),
                                LocalDate.parse("2007-02-15"),
                                "Brief aan 430.000 bedrijven in drie groepen."));
        assertThat(ended.closure().orElseThrow().text()).isEqualTo("""
                        Namens de Staatssecretaris van Financiën (Maarten Veldkamp), besloten (uit te voeren door Belastingdienst, uiterlijk donderdag 22 februari 2007): Akkoord met de brief, in drie groepen.
                        Namens de Minister van SZW (Roos Hendrikse), besloten (uit te voeren door UWV, uiterlijk donderdag 15 februari 2007): Brief aan 430.000 bedrijven in drie groepen.""");
        assertNothingRuns(played);
    }

    @Test
    @DisplayName("Scenario 3: a norm miss in a stable chain is solved below the ketenmanager, who sees a total only")
    void aNormMissInAStableChainIsSolvedBelowTheKetenmanager() {
        TestClock.at("2026-09-07T10:00");
        var chain = chains.copy("LAK", Phase.STABIEL);
        var played = play.report(
                chain,
                "uwvmedewerker",
                Problem.touching("UWV", "BD")
                        .with("title", "16.106 verschillen in inkomstenverhoudingen")
                        .with("impact", "LOW"));
        played.nobodyActsUntil("2026-09-08T10:00");
        played.claim("bdmedewerker");
        var all = new CaseFilter(chain.code().value(), null, null, null, null);
        assertThat(files.openPerTier(all, chain.person("ketenmanager"))).containsEntry("OPERATIONAL", 1L);
        played.nobodyActsUntil("2026-09-11T10:00");
        played.resolve("bdmedewerker", "Vergelijkingsrun gedraaid; verschillen hersteld.", "BD", "2026-09-30");

        assertThat(found(played).status()).isEqualTo(Status.RESOLVED);
        assertThat(played.tasksOf("ketenmanager")).isEmpty();
        assertThat(played.told()).extracting(PlayedCase.Told::person).doesNotContain("ketenmanager", "plaatsvervanger");
        assertThat(moves.of(played.id())).isEmpty();
        assertNothingRuns(played);
    }

    @Test
    @DisplayName("Scenario 5: straight to the ketenmanager, who gives the case back to the body that was skipped")
    void straightToTheKetenmanagerAndBack() {
        TestClock.at("2026-09-07T10:00");
        var played = play.report(
                chains.copy("LAK", Phase.STABIEL),
                "cbslijn",
                Problem.touching("UWV").direct("Het tactisch overleg komt pas over drie weken bijeen."));
        assertThat(played.toldOf("skipped/TACTICAL")).containsExactly("bdregisseur", "uwvlijn", "uwvregisseur");
        assertThat(played.toldOf("skipped/OPERATIONAL")).containsExactly("uwvlijn", "uwvmedewerker", "uwvregisseur");
        assertThat(played.tasksOf("ketenmanager")).contains("userTask_decide");
        TestClock.at("2026-09-08T11:00");
        played.giveBack("ketenmanager", Tier.TACTICAL, "Kom met een maatregel.", "UWV", "2026-09-22");

        var stay = found(played).currentStay();
        assertThat(stay.tier()).isEqualTo(Tier.TACTICAL);
        assertThat(stay.clocks().term().text()).isEqualTo("10 wd");
        assertThat(WhatHappened.when(stay.clocks().dueAt())).isEqualTo("di 22-09-2026 17:00");
        assertThat(agreements.of(played.id())).extracting(Agreement::owner).containsExactly(new PartnerCode("UWV"));
        assertThat(played.toldOf("1/left")).containsExactly("cbslijn");
        assertThat(played.toldOf("2/entered")).contains("uwvlijn", "cbslijn", "cbsregisseur");
    }

    @Test
    @Tag("S23")
    @DisplayName(
            "S23: without a ketenmanager a case goes from tactical to board; the empty kernteam is passed and logged")
    void withoutAKetenmanagerACaseGoesFromTacticalToTheBoard() {
        TestClock.at("2026-09-07T10:00");
        var played = play.report(
                chains.copy("STRAF", Phase.STABIEL), "politiemedewerker", Problem.touching("OM", "RECHTSPRAAK"));
        played.forward("ommedewerker", "Zittingscapaciteit ontbreekt.");
        played.forward("omregisseur", "Geen consensus in het tactisch overleg.");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.KETENBESTUUR);
        played.forward("ombestuur", "Dit vraagt geld buiten de begroting.");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.POLITICAL);

        assertThat(moves.of(played.id()))
                .extracting(UpwardMoves.Move::from, UpwardMoves.Move::to, UpwardMoves.Move::cause)
                .containsExactly(
                        tuple(Tier.OPERATIONAL, Tier.TACTICAL, "PERSON"),
                        tuple(Tier.TACTICAL, Tier.KETENBESTUUR, "PERSON"),
                        tuple(Tier.KETENBESTUUR, Tier.KERNTEAM, "PERSON"),
                        tuple(Tier.KERNTEAM, Tier.POLITICAL, "EMPTY"));
        assertThat(sentences(played, TimelineKind.TIER_EMPTY))
                .containsExactly("Bij het kernteam zit niemand. De zaak is meteen doorgegaan.");
        assertThat(sentences(played, TimelineKind.WITHOUT_KETENMANAGER)).hasSize(1);
        assertThat(db.sql("select count(*) from act_hi_identitylink where group_id_ = ?")
                        .param(played.chain().code() + "-KETENMANAGER")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void inAChainWithoutKetenmanagerTheKetenbureauIsAlarmedAndNobodyElseIsNamed() {
        TestClock.at("2026-09-07T10:00");
        var chain = chains.copy("STRAF", Phase.CRISIS);
        chains.leaveEmpty(chain, Tier.KETENBESTUUR, TestClock.at("2026-09-07T10:00"));
        var played = play.report(chain, "politiemedewerker", Problem.touching("OM"));
        played.nobodyActsUntil("2026-09-14T12:00");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.POLITICAL);
        assertThat(sentences(played, TimelineKind.ALARMED).get(0))
                .isEqualTo("Er is alarm geslagen bij het ketenbureau.");
        assertThat(played.toldOf("5/alarm/1")).containsExactly("strafketenbureau");
    }

    @Test
    void aWithdrawnCaseStopsAtOnceAndEverybodyAtWorkHearsIt() {
        TestClock.at("2026-09-07T10:00");
        var played =
                play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV", "BD", "CBS"));
        assertThatThrownBy(() -> played.withdraw("bdlijn", "Hoeft niet meer.")).isInstanceOf(ForbiddenException.class);
        played.withdraw("uwvmedewerker", "De leverancier heeft het hersteld.");
        var ended = found(played);
        assertThat(ended.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(ended.closure().orElseThrow().text()).isEqualTo("De leverancier heeft het hersteld.");
        assertThat(played.toldOf("1/stopped")).containsExactly("bdmedewerker", "cbsmedewerker", "uwvmedewerker");
        assertThat(played.toldOf("1/left")).contains("uwvmedewerker", "bdregisseur", "cbsregisseur");
        assertNothingRuns(played);
        assertThatThrownBy(() -> played.withdraw("uwvmedewerker", "Nog een keer."))
                .isInstanceOf(ConflictException.class)
                .hasMessage("De zaak is al afgerond: ingetrokken.");
    }

    @Test
    void aCaseThatWasSolvedElsewhereEndsWithAnOwnerAndADate() {
        TestClock.at("2026-09-07T10:00");
        var played = play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV", "BD"));
        played.forward("bdmedewerker", "Niet op te lossen zonder extra capaciteit.");
        played.resolvedElsewhere("uwvregisseur", "De leverancier levert weer.", "UWV", "2026-09-21");
        assertThat(found(played).status()).isEqualTo(Status.RESOLVED);
        assertThat(agreements.of(played.id()))
                .containsExactly(new Agreement(
                        new PartnerCode("UWV"), LocalDate.parse("2026-09-21"), "De leverancier levert weer."));
        assertThat(played.toldOf("2/left")).contains("uwvmedewerker");
        assertNothingRuns(played);
    }

    @Test
    void aCaseThatFindsNobodyAtTheTopEndsAndItsSubmitterHearsWhy() {
        TestClock.at("2026-09-07T10:00");
        var chain = chains.copy("LAK", Phase.WERKEND);
        chains.leaveEmpty(chain, Tier.KERNTEAM, TestClock.at("2026-09-07T10:00"));
        chains.leaveEmpty(chain, Tier.POLITICAL, TestClock.at("2026-09-07T10:00"));
        var played = play.report(
                chain, "uwvmedewerker", Problem.touching("UWV").direct("Er is geen tijd voor de andere overleggen."));
        played.forward("ketenmanager", "Dit gaat over geld.");
        played.forward("bdbestuur", "Dit gaat over geld buiten de begroting.");
        assertThat(found(played).status()).isEqualTo(Status.DIVIDED);
        assertThat(played.told().stream()
                        .filter(one ->
                                one.fact().equals("4/left") && one.person().equals("uwvmedewerker"))
                        .map(PlayedCase.Told::asked))
                .containsExactly(
                        "U hoeft niets te doen. Dat ging vanzelf, omdat er bij de bewindspersonen niemand zit.");
        assertThat(sentences(played, TimelineKind.DIVIDED))
                .containsExactly("De zaak eindigt zonder besluit, omdat er bij de bewindspersonen niemand zit.");
        assertNothingRuns(played);
    }

    @Test
    void whoActsInTheMinuteInWhichTheTermPassesIsNotOvertakenByIt() {
        TestClock.at("2026-04-02T10:00");
        var played = play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV"));
        played.nobodyActsUntil("2026-04-09T16:00");
        TestClock.at("2026-04-09T17:00");
        played.fireTimersOnly();
        played.resolve("uwvmedewerker", "Net op tijd hersteld.", "UWV", "2026-04-10");
        assertThat(found(played).status()).isEqualTo(Status.RESOLVED);
        assertThat(sentences(played, TimelineKind.DEADLINE_PASSED)).isEmpty();
        assertThat(moves.of(played.id())).isEmpty();
        assertNothingRuns(played);
    }

    @Test
    void aTermThatPassesAfterADecisionChangesNothing() {
        TestClock.at("2026-04-02T10:00");
        var played = play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV"));
        played.nobodyActsUntil("2026-04-09T16:00");
        TestClock.at("2026-04-09T17:00");
        played.fireTimersOnly();
        // the consequence of the term now waits in front of the consequence of the decision
        TestClock.at("2026-04-09T17:01");
        played.decideOnly(
                "uwvmedewerker",
                Map.of(
                        "decision", "RESOLVE",
                        "motivation", "Net op tijd hersteld.",
                        "agreementOwner", "UWV",
                        "agreementDue", "2026-04-10"));
        played.settle();
        assertThat(found(played).status()).isEqualTo(Status.RESOLVED);
        assertThat(sentences(played, TimelineKind.DEADLINE_PASSED)).isEmpty();
        assertNothingRuns(played);
    }

    @Test
    void aStandpointThatComesAfterTheDecisionIsRefusedAndNotLost() {
        TestClock.at("2026-04-02T10:00");
        var played = play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV", "BD"));
        played.decideOnly("uwvmedewerker", Map.of("decision", "FORWARD", "motivation", "Te groot voor ons."));
        assertThatThrownBy(() -> played.standpoint("bdregisseur", "BD", "AGREE", "Wij doen mee."))
                .hasMessageContaining("‘Standpunt’ kan niet meer mee");
        played.settle();
        played.standpoint("bdregisseur", "BD", "AGREE", "Wij doen mee.");
        assertThat(sentences(played, TimelineKind.STANDPOINT_GIVEN)).hasSize(1);
    }

    private Escalation found(PlayedCase played) {
        return escalations.find(played.id()).orElseThrow();
    }

    private List<String> standpointsAt(PlayedCase played, int move) {
        return moves.of(played.id()).get(move).standpoints().stream()
                .map(UpwardMoves.StandpointOf::text)
                .toList();
    }

    private List<String> sentences(PlayedCase played, TimelineKind kind) {
        return timeline.of(played.id()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(Timeline.Entry::text)
                .toList();
    }

    private void assertNothingRuns(PlayedCase played) {
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(played.id().text())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}

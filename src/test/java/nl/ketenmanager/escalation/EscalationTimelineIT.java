package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What happens to a case of the loonaangifteketen when nobody acts, in each phase, on days on which that is not easy to
 * say. Times are Dutch; after a comma who is told, after a semicolon who is merely informed.
 */
@ApplicationTest
class EscalationTimelineIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    Timeline timeline;

    @Test
    void inOpbouwAnOperationalCaseIsRemindedAndStaysThroughTheTurnOfTheYear() {
        var played = report("2026-12-23T10:00", Phase.OPBOUW, Problem.touching("UWV"));
        played.nobodyActsUntil("2027-01-11T12:00");
        assertThat(table(played)).isEqualTo("""
                wo 23-12-2026 10:00 | OPERATIONAL | arrives | ketenmanager, plaatsvervanger, uwvmedewerker
                do 24-12-2026 13:45 | OPERATIONAL | not taken up | ketenmanager, plaatsvervanger, uwvmedewerker
                wo 30-12-2026 13:15 | OPERATIONAL | reminded | ketenmanager, plaatsvervanger, uwvmedewerker
                do 31-12-2026 17:00 | OPERATIONAL | term over | ketenmanager, plaatsvervanger, uwvmedewerker
                wo 06-01-2027 17:00 | OPERATIONAL | term over | ketenmanager, plaatsvervanger, uwvmedewerker""");
    }

    @Test
    void inCrisisItClimbsByTheClockThroughTheNightThatLastsAnHourLongerAndStopsAtTheKetenmanager() {
        var played = report("2026-10-24T22:00", Phase.CRISIS, Problem.touching("UWV"));
        played.nobodyActsUntil("2026-10-26T12:00");
        assertThat(table(played)).isEqualTo("""
                za 24-10-2026 22:00 | OPERATIONAL | arrives | ketenmanager, plaatsvervanger, uwvmedewerker
                zo 25-10-2026 00:00 | OPERATIONAL | not taken up | ketenmanager, plaatsvervanger, uwvmedewerker
                zo 25-10-2026 03:00 | OPERATIONAL | reminded | ketenmanager, plaatsvervanger, uwvmedewerker
                zo 25-10-2026 05:00 | OPERATIONAL | term over | -
                zo 25-10-2026 05:00 | OPERATIONAL | moves on | uwvmedewerker
                zo 25-10-2026 05:00 | TACTICAL | arrives | uwvlijn, uwvregisseur
                zo 25-10-2026 11:00 | TACTICAL | not taken up | uwvlijn, uwvregisseur
                zo 25-10-2026 23:00 | TACTICAL | reminded | uwvlijn, uwvregisseur
                ma 26-10-2026 05:00 | TACTICAL | term over | -
                ma 26-10-2026 05:00 | TACTICAL | moves on | uwvmedewerker
                ma 26-10-2026 05:00 | KETENMANAGER | arrives | ketenmanager, plaatsvervanger
                ma 26-10-2026 06:00 | KETENMANAGER | not taken up | ketenmanager, plaatsvervanger
                ma 26-10-2026 08:00 | KETENMANAGER | reminded | ketenmanager, plaatsvervanger
                ma 26-10-2026 09:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                ma 26-10-2026 09:00 | KETENMANAGER | alarm | ketenbureau, uwvbestuur
                ma 26-10-2026 11:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                ma 26-10-2026 11:00 | KETENMANAGER | alarm | ketenbureau, uwvbestuur""");
        assertThat(played.tasksOf("uwvbestuur")).isEmpty();
    }

    @Test
    void withHasteInCrisisItClimbsTwiceAsFastThroughTheNightThatLastsAnHourLess() {
        var played =
                report("2026-03-28T23:30", Phase.CRISIS, Problem.touching("UWV").urgent());
        played.nobodyActsUntil("2026-03-29T19:00");
        assertThat(table(played)).isEqualTo("""
                za 28-03-2026 23:30 | OPERATIONAL | arrives | ketenmanager, plaatsvervanger, uwvmedewerker
                zo 29-03-2026 00:30 | OPERATIONAL | not taken up | ketenmanager, plaatsvervanger, uwvmedewerker
                zo 29-03-2026 03:30 | OPERATIONAL | reminded | ketenmanager, plaatsvervanger, uwvmedewerker
                zo 29-03-2026 04:30 | OPERATIONAL | term over | -
                zo 29-03-2026 04:30 | OPERATIONAL | moves on | uwvmedewerker
                zo 29-03-2026 04:30 | TACTICAL | arrives | uwvlijn, uwvregisseur
                zo 29-03-2026 07:30 | TACTICAL | not taken up | uwvlijn, uwvregisseur
                zo 29-03-2026 13:30 | TACTICAL | reminded | uwvlijn, uwvregisseur
                zo 29-03-2026 16:30 | TACTICAL | term over | -
                zo 29-03-2026 16:30 | TACTICAL | moves on | uwvmedewerker
                zo 29-03-2026 16:30 | KETENMANAGER | arrives | ketenmanager, plaatsvervanger
                zo 29-03-2026 17:00 | KETENMANAGER | not taken up | ketenmanager, plaatsvervanger
                zo 29-03-2026 18:00 | KETENMANAGER | reminded | ketenmanager, plaatsvervanger
                zo 29-03-2026 18:30 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                zo 29-03-2026 18:30 | KETENMANAGER | alarm | ketenbureau, uwvbestuur""");
    }

    @Test
    void inWerkendItClimbsOverEasterAndKingsDayAndStopsAtTheKetenmanager() {
        var played = report("2026-04-02T10:00", Phase.WERKEND, Problem.touching("UWV"));
        played.nobodyActsUntil("2026-04-28T18:00");
        assertThat(table(played)).isEqualTo("""
                do 02-04-2026 10:00 | OPERATIONAL | arrives | uwvmedewerker; ketenmanager, plaatsvervanger
                di 07-04-2026 09:45 | OPERATIONAL | not taken up | uwvmedewerker
                do 09-04-2026 09:15 | OPERATIONAL | reminded | uwvmedewerker
                do 09-04-2026 17:00 | OPERATIONAL | term over | -
                do 09-04-2026 17:00 | OPERATIONAL | moves on | uwvmedewerker
                do 09-04-2026 17:00 | TACTICAL | arrives | uwvlijn, uwvregisseur
                ma 13-04-2026 11:00 | TACTICAL | not taken up | uwvlijn, uwvregisseur
                wo 15-04-2026 15:00 | TACTICAL | reminded | uwvlijn, uwvregisseur
                do 16-04-2026 17:00 | TACTICAL | term over | -
                do 16-04-2026 17:00 | TACTICAL | moves on | uwvmedewerker
                do 16-04-2026 17:00 | KETENMANAGER | arrives | ketenmanager, plaatsvervanger
                vr 17-04-2026 11:00 | KETENMANAGER | not taken up | ketenmanager, plaatsvervanger
                vr 17-04-2026 15:00 | KETENMANAGER | reminded | ketenmanager, plaatsvervanger
                vr 17-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                vr 17-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                ma 20-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                ma 20-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                di 21-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                di 21-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                wo 22-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                wo 22-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                do 23-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                do 23-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                vr 24-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                vr 24-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                di 28-04-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                di 28-04-2026 17:00 | KETENMANAGER | alarm | ketenbureau""");
    }

    @Test
    void inStabielItIsRemindedFirstAndMovesAfterHalfTheTermMoreOverKingsDayAscensionAndWhitMonday() {
        var played = report("2026-04-21T10:00", Phase.STABIEL, Problem.touching("UWV"));
        played.nobodyActsUntil("2026-06-05T12:00");
        assertThat(table(played)).isEqualTo("""
                di 21-04-2026 10:00 | OPERATIONAL | arrives | uwvmedewerker
                wo 22-04-2026 13:45 | OPERATIONAL | not taken up | uwvmedewerker
                di 28-04-2026 13:15 | OPERATIONAL | reminded | uwvmedewerker
                wo 29-04-2026 17:00 | OPERATIONAL | term over | uwvmedewerker
                ma 04-05-2026 17:00 | OPERATIONAL | term over | -
                ma 04-05-2026 17:00 | OPERATIONAL | moves on | uwvmedewerker
                ma 04-05-2026 17:00 | TACTICAL | arrives | uwvlijn, uwvregisseur
                vr 08-05-2026 13:00 | TACTICAL | not taken up | uwvlijn, uwvregisseur
                ma 18-05-2026 13:00 | TACTICAL | reminded | uwvlijn, uwvregisseur
                wo 20-05-2026 17:00 | TACTICAL | term over | uwvlijn, uwvregisseur
                do 28-05-2026 17:00 | TACTICAL | term over | -
                do 28-05-2026 17:00 | TACTICAL | moves on | uwvmedewerker
                do 28-05-2026 17:00 | KETENMANAGER | arrives | ketenmanager, plaatsvervanger
                vr 29-05-2026 15:00 | KETENMANAGER | not taken up | ketenmanager, plaatsvervanger
                di 02-06-2026 11:00 | KETENMANAGER | reminded | ketenmanager, plaatsvervanger
                di 02-06-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                di 02-06-2026 17:00 | KETENMANAGER | alarm | ketenbureau
                do 04-06-2026 17:00 | KETENMANAGER | term over | ketenmanager, plaatsvervanger
                do 04-06-2026 17:00 | KETENMANAGER | alarm | ketenbureau""");
    }

    @Test
    void inRobuustItIsRemindedAndStaysOverTheClockChangeAndEaster() {
        var played = report("2026-03-23T10:00", Phase.ROBUUST, Problem.touching("UWV"));
        played.nobodyActsUntil("2026-04-20T12:00");
        assertThat(table(played)).isEqualTo("""
                ma 23-03-2026 10:00 | OPERATIONAL | arrives | uwvmedewerker
                wo 25-03-2026 15:45 | OPERATIONAL | not taken up | uwvmedewerker
                do 02-04-2026 11:15 | OPERATIONAL | reminded | uwvmedewerker
                wo 08-04-2026 17:00 | OPERATIONAL | term over | uwvmedewerker
                wo 15-04-2026 17:00 | OPERATIONAL | term over | uwvmedewerker""");
    }

    @Test
    @Tag("S15")
    @DisplayName(
            "S15: where the chain has that rule, the ketenmanager's term moves a case on, up to the office holders")
    void theRuleOfTheChainMovesACaseOnFromTheKetenmanager() {
        TestClock.at("2026-12-16T10:00");
        OwnChain chain = chains.copy("LAK", Phase.WERKEND);
        chains.ketenmanagerDeadlineForwards(chain);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
        played.nobodyActsUntil("2027-02-01T12:00");
        assertThat(table(played)).isEqualTo("""
                wo 16-12-2026 10:00 | OPERATIONAL | arrives | uwvmedewerker; ketenmanager, plaatsvervanger
                do 17-12-2026 09:45 | OPERATIONAL | not taken up | uwvmedewerker
                ma 21-12-2026 09:15 | OPERATIONAL | reminded | uwvmedewerker
                ma 21-12-2026 17:00 | OPERATIONAL | term over | -
                ma 21-12-2026 17:00 | OPERATIONAL | moves on | uwvmedewerker
                ma 21-12-2026 17:00 | TACTICAL | arrives | uwvlijn, uwvregisseur
                wo 23-12-2026 11:00 | TACTICAL | not taken up | uwvlijn, uwvregisseur
                ma 28-12-2026 15:00 | TACTICAL | reminded | uwvlijn, uwvregisseur
                di 29-12-2026 17:00 | TACTICAL | term over | -
                di 29-12-2026 17:00 | TACTICAL | moves on | uwvmedewerker
                di 29-12-2026 17:00 | KETENMANAGER | arrives | ketenmanager, plaatsvervanger
                wo 30-12-2026 11:00 | KETENMANAGER | not taken up | ketenmanager, plaatsvervanger
                wo 30-12-2026 15:00 | KETENMANAGER | reminded | ketenmanager, plaatsvervanger
                wo 30-12-2026 17:00 | KETENMANAGER | term over | -
                wo 30-12-2026 17:00 | KETENMANAGER | moves on | uwvmedewerker
                wo 30-12-2026 17:00 | KETENBESTUUR | arrives | bdbestuur, cbsbestuur, uwvbestuur
                ma 04-01-2027 11:00 | KETENBESTUUR | not taken up | bdbestuur, cbsbestuur, uwvbestuur
                wo 06-01-2027 15:00 | KETENBESTUUR | reminded | bdbestuur, cbsbestuur, uwvbestuur
                do 07-01-2027 17:00 | KETENBESTUUR | term over | -
                do 07-01-2027 17:00 | KETENBESTUUR | moves on | uwvmedewerker
                do 07-01-2027 17:00 | KERNTEAM | arrives | kernteam
                ma 11-01-2027 11:00 | KERNTEAM | not taken up | kernteam
                wo 13-01-2027 15:00 | KERNTEAM | reminded | kernteam
                do 14-01-2027 17:00 | KERNTEAM | term over | -
                do 14-01-2027 17:00 | KERNTEAM | moves on | uwvmedewerker
                do 14-01-2027 17:00 | POLITICAL | arrives | ministerszw
                di 19-01-2027 13:00 | POLITICAL | not taken up | ministerszw
                di 26-01-2027 13:00 | POLITICAL | reminded | ministerszw
                do 28-01-2027 17:00 | POLITICAL | term over | ministerszw
                do 28-01-2027 17:00 | POLITICAL | alarm | ketenbureau, ketenmanager, plaatsvervanger""");
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, names = "CRISIS", mode = EnumSource.Mode.EXCLUDE)
    void outsideACrisisNobodyIsAskedAnythingOutsideOfficeHours(Phase phase) {
        var played = report("2026-04-30T23:45", phase, Problem.touching("UWV", "BD"));
        played.nobodyActsUntil("2026-06-30T12:00");
        assertThat(played.told().stream()
                        .map(PlayedCase.Told::at)
                        .filter(at -> !at.equals(amsterdam("2026-04-30T23:45")))
                        .map(at -> LocalTime.ofInstant(at, TestClock.AMSTERDAM)))
                .isNotEmpty()
                .allMatch(time -> !time.isBefore(LocalTime.of(9, 0)) && !time.isAfter(LocalTime.of(17, 0)));
    }

    @Test
    void aPassedTermThatIsNoticedLateSaysSo() {
        var played = report("2026-10-24T22:00", Phase.CRISIS, Problem.touching("UWV"));
        played.claim("uwvmedewerker");
        TestClock.at("2026-10-25T07:12");
        played.settle();
        assertThat(sentences(played, TimelineKind.DEADLINE_PASSED))
                .containsExactly(
                        "De termijn van het Productieoverleg is verstreken. Dat is te laat opgemerkt: 2 uur en 12"
                                + " minuten na het geplande moment.");
        assertThat(sentences(played, TimelineKind.REMINDER_MISSED))
                .containsExactly("De herinnering aan het Productieoverleg is vervallen: de termijn was al voorbij.");
        assertThat(played.toldOf("1/reminder")).isEmpty();
        assertThat(timeline.of(played.id()))
                .last()
                .extracting(Timeline.Entry::tier, Timeline.Entry::at)
                .containsExactly(Tier.TACTICAL, amsterdam("2026-10-25T07:12"));
    }

    @Test
    void aReminderThatIsNoticedLateButInTimeIsSentAndSaysSo() {
        var played = report("2026-04-02T10:00", Phase.WERKEND, Problem.touching("UWV"));
        played.claim("uwvmedewerker");
        TestClock.at("2026-04-09T11:30");
        played.settle();
        assertThat(sentences(played, TimelineKind.REMINDED))
                .containsExactly("Herinnering gestuurd aan het Productieoverleg: de termijn is bijna om. Dat is te laat"
                        + " opgemerkt: 2 uur en 15 minuten na het geplande moment.");
        assertThat(played.toldOf("1/reminder")).containsExactly("uwvmedewerker");
    }

    @Test
    void whoHasTakenTheCaseUpIsRemindedAlone() {
        var played = report("2026-04-02T10:00", Phase.WERKEND, Problem.touching("UWV", "BD"));
        played.claim("bdmedewerker");
        played.nobodyActsUntil("2026-04-09T12:00");
        assertThat(played.toldOf("1/take-up")).isEmpty();
        assertThat(played.toldOf("1/reminder")).containsExactly("bdmedewerker");
    }

    @Test
    void afterAPassedTermPeopleReadWhatTheNextOneReallyDoes() {
        var stabiel = report("2026-04-21T10:00", Phase.STABIEL, Problem.touching("UWV"));
        stabiel.nobodyActsUntil("2026-04-30T12:00");
        assertThat(otherwise(stabiel, "1/overdue/1"))
                .containsOnly(
                        "Dan gaat de zaak op maandag 4 mei 2026 17.00 uur vanzelf naar het Tactisch Ketenoverleg.");
        var robuust = report("2026-03-23T10:00", Phase.ROBUUST, Problem.touching("UWV"));
        robuust.nobodyActsUntil("2026-04-09T12:00");
        assertThat(otherwise(robuust, "1/overdue/1"))
                .containsOnly("Dan volgt op woensdag 15 april 2026 17.00 uur weer een bericht.");
    }

    @Test
    void aTierThatEverybodyHasLeftLetsTheCaseGoWhenItsTermPasses() {
        var played = report("2026-03-23T10:00", Phase.ROBUUST, Problem.touching("UWV"));
        chains.leaveEmpty(
                played.chain(),
                Tier.OPERATIONAL,
                TestClock.at("2026-03-24T10:00").plus(Duration.ofHours(1)));
        played.nobodyActsUntil("2026-04-08T18:00");
        assertThat(sentences(played, TimelineKind.TIER_EMPTY))
                .containsExactly("Bij het Productieoverleg zit niemand. De zaak is meteen doorgegaan.");
        assertThat(played.tasksOf("uwvlijn")).containsExactlyInAnyOrder("userTask_decide", "userTask_giveStandpoint");
    }

    private PlayedCase report(String at, Phase phase, Problem problem) {
        TestClock.at(at);
        return play.report(chains.copy("LAK", phase), "uwvmedewerker", problem);
    }

    private String table(PlayedCase played) {
        return new WhatHappened(timeline.of(played.id()), played.told()).table();
    }

    private List<String> sentences(PlayedCase played, TimelineKind kind) {
        return timeline.of(played.id()).stream()
                .filter(entry -> entry.kind() == kind)
                .map(Timeline.Entry::text)
                .toList();
    }

    private static List<String> otherwise(PlayedCase played, String fact) {
        return played.told().stream()
                .filter(one -> one.fact().equals(fact))
                .map(PlayedCase.Told::otherwise)
                .toList();
    }

    private static Instant amsterdam(String time) {
        return LocalDateTime.parse(time).atZone(TestClock.AMSTERDAM).toInstant();
    }
}

package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Phases;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.DemoData;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clauses of the source that the escalation makes true, each with the check that the mission gives it. */
@ApplicationTest
class ClausesIT {
    private static final String REASON = "Het tactisch overleg komt pas over drie weken bijeen.";

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
    Standpoints standpoints;

    @Autowired
    Agreements agreements;

    @Autowired
    AgendaRight agenda;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseBriefing briefing;

    @Autowired
    Phases phases;

    @Autowired
    RoleHolders roleHolders;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    @BeforeEach
    void aMondayMorning() {
        TestClock.at("2026-09-07T10:00");
    }

    @Test
    @Tag("S1")
    @DisplayName("S1: a chain with every capability off still brings a case to a decision")
    void theSmallestChainRuns() {
        var chain = chains.copy("STRAF", Phase.WERKEND);
        chains.keepOnly(chain, EnumSet.noneOf(Capability.class));
        var played = play.report(chain, "politiemedewerker", Problem.touching("OM"));
        played.forward("ommedewerker", "Te groot voor ons.");
        played.decideOn("omregisseur", "Wij plannen extra zittingen.", "OM", "2026-10-01");
        assertThat(found(played).status()).isEqualTo(Status.DECIDED);
        assertThat(standpoints.of(played.id())).isEmpty();
        assertThat(agenda.open(chain.code().value(), null, chain.person("omregisseur")))
                .isEmpty();
    }

    @Test
    @Tag("S1")
    @DisplayName("S1: the profile of a chain shows which capabilities are on")
    void theProfileShowsWhichCapabilitiesAreOn() throws Exception {
        var chain = chains.copy("LAK", Phase.WERKEND);
        chains.keepOnly(chain, Set.of(Capability.STANDPOINTS, Capability.KETENMANAGER));
        assertThat(get(chain.person("uwvlijn"), "/api/v1/chains/" + chain.code()))
                .contains("\"STANDPOINTS\":true", "\"KETENMANAGER\":true", "\"AGENDA\":false");
    }

    @Test
    @Tag("S2")
    @DisplayName("S2: a board member gets no task of a lower tier, cannot act there and does not see the case")
    void theBoardDoesNotSteerDayToDay() {
        var chain = chains.copy("LAK", Phase.CRISIS);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("UWV", "BD", "CBS"));
        for (int tier = 0; tier < 2; tier++) {
            for (String director : List.of("uwvbestuur", "bdbestuur", "cbsbestuur")) {
                assertThat(played.tasksOf(director)).isEmpty();
                assertThat(seen(chain, director)).isEmpty();
                assertThatThrownBy(() -> played.forward(director, "Dit wil het bestuur."))
                        .isInstanceOf(RuntimeException.class);
            }
            assertThat(played.told())
                    .extracting(PlayedCase.Told::person)
                    .doesNotContain("uwvbestuur", "bdbestuur", "cbsbestuur");
            played.forward(tier == 0 ? "uwvmedewerker" : "uwvlijn", "Te groot voor ons.");
        }
        played.forward("ketenmanager", "Dit is aan het bestuur.");
        assertThat(played.tasksOf("cbsbestuur")).contains("userTask_decide");
        assertThat(seen(chain, "cbsbestuur")).containsExactly(played.id());
    }

    @Test
    @Tag("S9")
    @DisplayName("S9: no partner can hide an item from the ketenmanager; both tracks are on his list")
    void nothingIsHiddenFromTheKetenmanager() {
        var chain = chains.copy("LAK", Phase.STABIEL);
        var beheer = play.report(chain, "cbslijn", Problem.touching("CBS"));
        var ontwikkeling =
                play.report(chain, "bdmedewerker", Problem.touching("BD").with("track", "DEVELOPMENT"));
        assertThat(seen(chain, "ketenmanager")).containsExactlyInAnyOrder(beheer.id(), ontwikkeling.id());
        assertThat(files.list(filter(chain, Track.DEVELOPMENT), chain.person("ketenmanager"), 0, 20)
                        .items())
                .extracting(CaseSummary::id)
                .containsExactly(ontwikkeling.id());
        assertThat(seen(chain, "uwvlijn")).isEmpty();
    }

    @Test
    @Tag("S11")
    @DisplayName("S11: whoever decides sees the chain interest beside each partner's standpoint")
    void theChainInterestStandsBesideEachStandpoint() {
        var played =
                play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV", "BD", "CBS"));
        played.standpoint("bdregisseur", "BD", "AGREE_WITH_CONDITIONS", "Mits de inning doorgaat.");
        played.nobodyActsUntil("2026-09-09T12:00");
        var context = briefing.decision(played.id(), played.chain().person("uwvmedewerker"));
        assertThat(context.get("caseSummary")).asString().contains("**Ketenbelang:** Uitkeringen komen op tijd");
        assertThat(context.get("caseStandpoints"))
                .asString()
                .contains("Akkoord onder voorwaarden: Mits de inning doorgaat")
                .contains("**UWV** – geen reactie")
                .contains("**CBS** – geen reactie");
    }

    @Test
    @Tag("S11")
    @DisplayName("S11: no case moves on without a standpoint, or \"geen reactie\", of each affected partner")
    void noCaseMovesOnWithoutEachStandpoint() {
        var played =
                play.report(chains.copy("LAK", Phase.WERKEND), "uwvmedewerker", Problem.touching("UWV", "BD", "CBS"));
        played.standpoint("bdregisseur", "BD", "OBJECT", "De inning loopt gevaar.");
        played.forward("uwvmedewerker", "Te groot voor ons.");
        assertThat(standpoints.of(played.id()))
                .extracting(one -> one.partner().value(), Standpoint::inWords)
                .containsExactlyInAnyOrder(
                        tuple("BD", "Niet akkoord: De inning loopt gevaar."),
                        tuple("UWV", "geen reactie"),
                        tuple("CBS", "geen reactie"));
        assertThat(moves.of(played.id()).get(0).standpoints())
                .extracting(UpwardMoves.StandpointOf::partner)
                .containsExactly("BD", "CBS", "UWV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort"})
    @Tag("S14")
    @DisplayName("S14: the direct route demands a reason")
    void theDirectRouteDemandsAReason(String reason) {
        var chain = chains.copy("LAK", Phase.WERKEND);
        assertThatThrownBy(() -> play.report(
                        chain, "uwvmedewerker", Problem.touching("UWV").direct(reason)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("‘Waarom rechtstreeks?’");
        assertThat(seen(chain, "ketenmanager")).isEmpty();
    }

    @Test
    @Tag("S14")
    @DisplayName("S14: the skipped tiers hear of a direct report in the very moment in which it is made")
    void theSkippedTiersHearAtOnce() {
        var played = play.reportOnly(
                chains.copy("LAK", Phase.WERKEND),
                "uwvregisseur",
                Problem.touching("BD").direct(REASON));
        assertThat(played.toldOf("skipped/TACTICAL")).containsExactly("bdlijn", "bdregisseur");
        assertThat(played.toldOf("skipped/OPERATIONAL")).containsExactly("bdlijn", "bdregisseur", "uwvmedewerker");
        assertThat(moves.of(played.id()))
                .singleElement()
                .satisfies(move -> assertThat(move.why()).isEqualTo(REASON))
                .satisfies(move -> assertThat(move.cause()).isEqualTo("DIRECT"));
    }

    @Test
    @Tag("S15")
    @DisplayName("S15: a case comes to the board only because the ketenmanager forwards it")
    void onlyTheKetenmanagerBringsACaseToTheBoard() {
        var played = play.report(
                chains.copy("LAK", Phase.CRISIS),
                "uwvmedewerker",
                Problem.touching("UWV").direct(REASON));
        assertThatThrownBy(() -> played.forward("uwvlijn", "Naar het bestuur.")).isInstanceOf(RuntimeException.class);
        played.nobodyActsUntil("2026-10-07T12:00");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.KETENMANAGER);
        played.forward("ketenmanager", "Dit gaat over de begroting.");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.KETENBESTUUR);
    }

    @Test
    @Tag("S18")
    @DisplayName("S18: another phase changes the terms of tiers that are entered from then on, and of no other")
    void aPhaseChangeAppliesToNewTiersOnly() {
        var chain = chains.copy("LAK", Phase.STABIEL);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
        var before = found(played).currentStay().clocks();
        TestClock.at("2026-09-08T10:00");
        phases.change(chain.code(), Phase.CRISIS, "Leveringen vallen uit.", chain.person("ketenmanager"));
        played.settle();
        assertThat(found(played).currentStay().clocks()).isEqualTo(before);
        played.forward("uwvmedewerker", "Te groot voor ons.");
        var stay = found(played).currentStay();
        assertThat(stay.phase()).isEqualTo(Phase.CRISIS);
        assertThat(WhatHappened.when(stay.clocks().dueAt())).isEqualTo("wo 09-09-2026 10:00");
    }

    @Test
    @Tag("S18")
    @DisplayName("S18: another table of terms leaves running cases alone and applies to new ones")
    void anotherPolicyAppliesToNewCasesOnly() {
        var chain = chains.copy("LAK", Phase.WERKEND);
        var running = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
        try (var shorter = PolicyChange.term(repository, "Rule_tacticalWerkendNormal", 2)) {
            running.forward("uwvmedewerker", "Te groot voor ons.");
            var fresh = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
            fresh.forward("uwvmedewerker", "Te groot voor ons.");
            assertThat(found(running).currentStay().clocks().term().text()).isEqualTo("5 wd");
            assertThat(found(fresh).currentStay().clocks().term().text()).isEqualTo("2 wd");
            assertThat(found(running).policy()).isNotEqualTo(found(fresh).policy());
        }
    }

    @Test
    @Tag("S19")
    @DisplayName("S19: in a crisis a new operational case is on the ketenmanager's list at once")
    void inACrisisANewCaseIsTheKetenmanagersAtOnce() {
        var played = play.reportOnly(chains.copy("LAK", Phase.CRISIS), "bdmedewerker", Problem.touching("BD", "UWV"));
        assertThat(played.tasksOf("ketenmanager")).contains("userTask_decide");
        assertThat(played.toldOf("1/entered")).contains("ketenmanager");
        played.settle();
        played.decideOn("ketenmanager", "BD levert vandaag opnieuw.", "BD", "2026-09-07");
        assertThat(found(played).status()).isEqualTo(Status.DECIDED);
    }

    @Test
    @Tag("S20")
    @DisplayName("S20: in a stable chain an operational case that is solved in time is no task and no message for him")
    void inAStableChainASolvedCaseIsNoneOfHisWork() {
        var chain = chains.copy("LAK", Phase.STABIEL);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
        assertThat(played.tasksOf("ketenmanager")).isEmpty();
        assertThat(files.openPerTier(filter(chain, null), chain.person("ketenmanager")))
                .containsEntry("OPERATIONAL", 1L);
        played.nobodyActsUntil("2026-09-11T10:00");
        played.resolve("uwvmedewerker", "Opnieuw geleverd.", "UWV", "2026-09-18");
        assertThat(played.told()).extracting(PlayedCase.Told::person).doesNotContain("ketenmanager", "plaatsvervanger");
    }

    @Test
    @Tag("S22")
    @DisplayName("S22: no escalation without own effort")
    void noEscalationWithoutOwnEffort() {
        var chain = chains.copy("LAK", Phase.WERKEND);
        assertThatThrownBy(() -> play.report(
                        chain, "uwvmedewerker", Problem.touching("UWV").with("ownEffort", " ")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Vul ‘Eigen inspanning’ in.");
        assertThat(seen(chain, "ketenmanager")).isEmpty();
    }

    @Test
    @Tag("S22")
    @DisplayName("S22: the owner of an action is a partner, and the ketenmanager can give a case back")
    void theOwnerOfAnActionIsAPartner() {
        var played = play.report(
                chains.copy("LAK", Phase.WERKEND),
                "uwvmedewerker",
                Problem.touching("UWV").direct(REASON));
        assertThatThrownBy(() -> played.decideOn("ketenmanager", "Ik los het zelf op.", "KETENMANAGER", "2026-10-01"))
                .hasMessageContaining("‘Wie voert dit uit?’");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.KETENMANAGER);
        played.giveBack("ketenmanager", Tier.OPERATIONAL, "Los dit samen op.", "UWV", "2026-09-21");
        assertThat(agreements.of(played.id()))
                .extracting(one -> one.owner().value())
                .containsExactly("UWV");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.OPERATIONAL);
    }

    @Test
    @Tag("S23")
    @DisplayName("S23: in a chain without a ketenmanager there is never a task for one")
    void noTaskForAKetenmanagerThatIsNotThere() {
        var chain = chains.copy("STRAF", Phase.CRISIS);
        assertThatThrownBy(() -> play.report(
                        chain, "ommedewerker", Problem.touching("OM").direct(REASON)))
                .hasMessageContaining("Deze keten heeft geen ketenmanager");
        var played = play.report(chain, "ommedewerker", Problem.touching("OM"));
        played.nobodyActsUntil("2026-10-07T12:00");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.POLITICAL);
        assertThat(db.sql("""
                        select count(*) from act_hi_taskinst t
                         where t.tenant_id_ = :chain and exists (select 1 from act_hi_identitylink l
                                where l.task_id_ = t.id_ and l.group_id_ like '%-KETENMANAGER')""")
                        .param("chain", chain.code().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: the last ketenregisseur of a partner cannot be ended in a chain without a ketenmanager")
    void theLastKetenregisseurStays() {
        var chain = chains.copy("STRAF", Phase.WERKEND);
        long holding = holding(chain, "KETENREGISSEUR", "OM");
        var verdict = roleHolders.end(
                chain.code(), holding, new Ending(null, "Andere baan", chain.person("strafketenbureau")));
        assertThat(verdict)
                .isInstanceOfSatisfying(RoleVerdict.Conflicting.class, refused -> assertThat(refused.reason())
                        .contains("Openbaar Ministerie"));
    }

    @Test
    @Tag("S24")
    @DisplayName("S24: without ketenmanager and without a full row of ketenregisseurs no problem is taken in")
    void withoutAFullRowOfKetenregisseursNothingIsTakenIn() {
        var chain = chains.copy("STRAF", Phase.WERKEND);
        db.sql("update keten.deputy set valid_until = '2026-01-01' where holding = ?")
                .param(holding(chain, "KETENREGISSEUR", "OM"))
                .update();
        assertThatThrownBy(() -> play.report(chain, "politiemedewerker", Problem.touching("OM")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Dat ontbreekt bij: OM");
    }

    @Test
    @Tag("S28")
    @DisplayName("S28: a case leaves an agenda only with a reason, which is logged and told")
    void aCaseLeavesAnAgendaOnlyWithAReason() {
        var chain = chains.copy("LAK", Phase.WERKEND);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("UWV", "BD"));
        played.forward("uwvmedewerker", "Te groot voor ons.");
        long item = agenda.open(chain.code().value(), Tier.TACTICAL, chain.person("ketenmanager"))
                .get(0)
                .number();
        assertThatThrownBy(() -> agenda.remove(item, " ", chain.person("bdregisseur")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Vul ‘Reden’ in.");
        assertThatThrownBy(() -> agenda.remove(item, "Past niet.", chain.person("uwvlijn")))
                .isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> agenda.remove(item, "Past niet.", chain.person("cbslijn")))
                .isInstanceOf(NotFoundException.class);
        assertThat(agenda.open(chain.code().value(), Tier.TACTICAL, chain.person("ketenmanager")))
                .hasSize(1);
        agenda.remove(item, "Wordt schriftelijk afgedaan.", chain.person("bdregisseur"));
        assertThat(agenda.open(chain.code().value(), Tier.TACTICAL, chain.person("ketenmanager")))
                .isEmpty();
        assertThat(timeline.of(played.id()))
                .last()
                .extracting(Timeline.Entry::kind, Timeline.Entry::detail)
                .containsExactly(TimelineKind.AGENDA_REMOVED, "Wordt schriftelijk afgedaan.");
        assertThat(played.toldOf("agenda-removed/" + item))
                .containsExactly("ketenmanager", "plaatsvervanger", "uwvmedewerker");
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.TACTICAL);
    }

    @Test
    @Tag("S28")
    @DisplayName("S28: a case stands on the agenda of every body it comes to, until that body has acted")
    void aCaseStandsOnTheAgendaUntilTheBodyHasActed() {
        var chain = chains.copy("LAK", Phase.WERKEND);
        var played = play.report(chain, "uwvmedewerker", Problem.touching("UWV"));
        played.forward("uwvmedewerker", "Te groot voor ons.");
        assertThat(agenda.open(chain.code().value(), null, chain.person("ketenmanager")))
                .extracting(Agenda.Item::tier)
                .containsExactly(Tier.TACTICAL);
        played.forward("uwvlijn", "Geen consensus.");
        assertThat(agenda.open(chain.code().value(), null, chain.person("ketenmanager")))
                .isEmpty();
        played.forward("ketenmanager", "Dit gaat over de begroting.");
        assertThat(agenda.open(chain.code().value(), null, chain.person("ketenmanager")))
                .extracting(Agenda.Item::tier)
                .containsExactly(Tier.KETENBESTUUR);
    }

    private Escalation found(PlayedCase played) {
        return escalations.find(played.id()).orElseThrow();
    }

    private List<EscalationId> seen(OwnChain chain, String who) {
        return files.list(filter(chain, null), chain.person(who), 0, 20).items().stream()
                .map(CaseSummary::id)
                .toList();
    }

    private static CaseFilter filter(OwnChain chain, @org.jspecify.annotations.Nullable Track track) {
        return new CaseFilter(chain.code().value(), null, null, null, track);
    }

    private long holding(OwnChain chain, String role, String partner) {
        return db.sql("select id from keten.role_holding where chain = ? and role = ? and partner = ?")
                .params(chain.code().value(), role, partner)
                .query(Long.class)
                .single();
    }

    private String get(String user, String path) throws IOException, InterruptedException {
        String login =
                Base64.getEncoder().encodeToString((user + ":" + DemoData.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", "Basic " + login)
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}

package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import nl.ketenmanager.support.TestClock;
import org.camunda.bpm.engine.AuthorizationException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S26: each competent office decides for its own domain, and only together do they decide the case. */
@ApplicationTest
@Tag("S26")
class PoliticalTierIT {
    private static final String SZW = "SZW";
    private static final String FIN = "FIN";

    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    Escalations escalations;

    @Autowired
    OfficeDecisions decisions;

    @Autowired
    Agreements agreements;

    @Autowired
    AgendaRight agenda;

    @Autowired
    Timeline timeline;

    @Autowired
    OfficeBriefing briefing;

    @Autowired
    JdbcClient db;

    @Test
    @DisplayName("S26: a joint decision counts only when every competent office holder decided")
    void aJointDecisionCountsOnlyWhenEveryCompetentOfficeHolderDecided() {
        var played = atTheTop(chain());
        assertThat(played.toldOf("4/entered")).containsExactly("ministerszw", "staatssecretarisfin");
        assertThat(played.told())
                .filteredOn(one -> one.fact().equals("4/entered"))
                .allMatch(one -> one.asked().contains("het telt pas als elk bevoegd ambt hetzelfde besluit"));
        played.decideOn("ministerszw", "Eén brief aan alle werkgevers.", "UWV", "2026-10-01");
        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        assertThat(agreements.of(played.id())).isEmpty();
        assertThat(played.awaitedOffices()).containsExactly(FIN);
        played.resolve("staatssecretarisfin", "De brief gaat mee met de aanslag.", "BD", "2026-10-08");

        assertThat(found(played).status()).isEqualTo(Status.DECIDED);
        assertThat(agreements.of(played.id()))
                .extracting(one -> one.owner().value(), Agreement::content)
                .containsExactlyInAnyOrder(
                        tuple("UWV", "Eén brief aan alle werkgevers."),
                        tuple("BD", "De brief gaat mee met de aanslag."));
        assertThat(sentences(played, TimelineKind.OFFICE_DECIDED))
                .containsExactly(
                        "Roos Hendrikse heeft namens de Minister van SZW vastgelegd: besloten (uit te voeren door UWV, uiterlijk donderdag 1 oktober 2026). Onderwerp: Werkafspraak. Er is geen geld mee gemoeid.",
                        "Maarten Veldkamp heeft namens de Staatssecretaris van Financiën vastgelegd: opgelost (uit te voeren door Belastingdienst, uiterlijk donderdag 8 oktober 2026). Onderwerp: Werkafspraak. Er is geen geld mee gemoeid.");
        assertThat(toldAtTheEnd(played, "uwvmedewerker"))
                .contains(
                        "Namens de Minister van SZW (Roos Hendrikse), besloten (uit te voeren door UWV, uiterlijk donderdag 1 oktober 2026): Eén brief")
                .contains(
                        "Namens de Staatssecretaris van Financiën (Maarten Veldkamp), opgelost (uit te voeren door Belastingdienst, uiterlijk donderdag 8 oktober 2026): De brief");
        assertNothingRuns(played);
    }

    @Test
    void theOfficesTogetherSolveACaseOrSendItBack() {
        var solved = atTheTop(chain());
        solved.resolve("ministerszw", "Dit loopt al.", "UWV", "2026-10-01");
        solved.resolve("staatssecretarisfin", "Dit loopt al.", "BD", "2026-10-01");
        assertThat(found(solved).status()).isEqualTo(Status.RESOLVED);

        var sentBack = atTheTop(chain());
        sentBack.giveBack("staatssecretarisfin", Tier.KETENMANAGER, "Kom met een plan.", "BD", "2026-10-01");
        sentBack.giveBack("ministerszw", Tier.KETENMANAGER, "Betrek het CBS erbij.");
        assertThat(found(sentBack).currentStay().tier()).isEqualTo(Tier.KETENMANAGER);
        assertThat(agreements.of(sentBack.id())).hasSize(1);
    }

    @Test
    @DisplayName(
            "Invariant 6: the same choice with another partner or another day is a difference, and is shown as one")
    void anotherPartnerOrAnotherDayIsADifference() {
        var played = atTheTop(chain());
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        assertThat(form(played, FIN))
                .contains("Wat besloten de andere ambten?")
                .contains("uit te voeren door UWV, uiterlijk donderdag 1 oktober 2026")
                .contains("dezelfde uitvoerder en dezelfde datum");
        played.decideOn("staatssecretarisfin", "Doorgaan.", "UWV", "2026-11-01");
        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.KETENBESTUUR);
        assertThat(agreements.of(played.id())).isEmpty();
    }

    @Test
    @DisplayName("Invariant 6: disagreement is DIVIDED, back to the board; after that it ends")
    void aDifferenceGoesBackToTheBoardOnce() {
        var played = atTheTop(chain());
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        played.giveBack("staatssecretarisfin", Tier.KETENBESTUUR, "Dit kost te veel.");

        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        assertThat(found(played).currentStay().tier()).isEqualTo(Tier.KETENBESTUUR);
        assertThat(agreements.of(played.id())).isEmpty();
        assertThat(sentences(played, TimelineKind.DIVIDED))
                .containsExactly(
                        "Bij de bewindspersonen is geen overeenstemming: verdeeld. De zaak gaat terug naar het ketenbestuur.");
        assertThat(onTheBoardsAgenda(played)).containsExactly(played.id());
        assertThat(played.told())
                .filteredOn(
                        one -> one.fact().equals("5/entered") && one.person().equals("bdbestuur"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo("REQUEST");
                    assertThat(one.subject()).startsWith("Terug bij het ketenbestuur, want verdeeld");
                    assertThat(one.asked())
                            .contains(
                                    "Namens de Minister van SZW (Roos Hendrikse), besloten (uit te voeren door UWV, uiterlijk donderdag 1 oktober 2026): Doorgaan.")
                            .contains(
                                    "Namens de Staatssecretaris van Financiën (Maarten Veldkamp), terug naar het ketenbestuur: Dit");
                });

        played.forward("bdbestuur", "Wij komen er niet uit.");
        played.forward("kernteam", "Opnieuw voorgelegd.");
        assertThat(form(played, SZW)).contains("Bij verschil eindigt de zaak");
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        played.forward("staatssecretarisfin", "Wij zijn het niet eens.");
        assertThat(found(played).status()).isEqualTo(Status.DIVIDED);
        assertThat(onTheBoardsAgenda(played)).containsExactly(played.id());
        assertThat(played.told())
                .filteredOn(one -> one.fact().endsWith("/divided"))
                .extracting(PlayedCase.Told::person)
                .containsExactly("bdbestuur", "cbsbestuur", "uwvbestuur");
        assertNothingRuns(played);
    }

    @Test
    void howOftenTheBoardTriesAgainIsForTheChainToSay() {
        var chain = chain();
        chains.dividedRounds(chain, 0);
        var played = atTheTop(chain);
        played.forward("ministerszw", "Niet eens.");
        played.forward("staatssecretarisfin", "Niet eens.");
        assertThat(found(played).status()).isEqualTo(Status.DIVIDED);
    }

    @Test
    void anOfficeThatStaysSilentIsWaitedForAndAlarmedAbout() {
        var played = atTheTop(chain());
        played.claim("ministerszw");
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        var stay = found(played).currentStay();
        played.nobodyActsUntil("2026-09-23T12:00");

        assertThat(stay.clocks().dueAt()).isBefore(TestClock.at("2026-09-23T12:00"));
        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        assertThat(played.toldOf("4/take-up")).containsExactly("staatssecretarisfin");
        assertThat(played.toldOf("4/reminder")).containsExactly("staatssecretarisfin");
        assertThat(played.toldOf("4/overdue/1")).containsExactly("staatssecretarisfin");
        assertThat(played.toldOf("4/alarm/1")).containsExactly("ketenbureau", "ketenmanager", "plaatsvervanger");
        played.decideOn("staatssecretarisfin", "Akkoord, al is het laat.", "BD", "2026-10-01");
        assertThat(found(played).status()).isEqualTo(Status.DECIDED);
        assertNothingRuns(played);
    }

    @Test
    void whoSitsInTwoOfficesDecidesForEachApart() {
        var chain = chain();
        chains.seat(chain, FIN, "ministerszw");
        var played = atTheTop(chain);
        assertThat(played.tasksOf("ministerszw")).containsExactly("userTask_decide", "userTask_decide");
        played.decideFor(FIN, "ministerszw", decide("Als waarnemer akkoord.", "BD"));
        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        played.decideFor(SZW, "ministerszw", decide("Akkoord.", "UWV"));
        assertThat(found(played).status()).isEqualTo(Status.DECIDED);
        assertThat(decisions.of(played.id()))
                .extracting(
                        one -> one.office().value(),
                        OfficeDecision::onBehalfOf,
                        one -> chain.part(one.given().by()))
                .containsExactly(
                        tuple(FIN, "Staatssecretaris van Financiën", "ministerszw"),
                        tuple(SZW, "Minister van SZW", "ministerszw"));
    }

    @Test
    void nobodyDecidesForAnotherOffice() {
        var played = atTheTop(chain());
        assertThat(played.tasksOf("staatssecretarisfin")).containsExactly("userTask_decide");
        assertThatThrownBy(() -> played.decideFor(SZW, "staatssecretarisfin", decide("Ik doe het wel.", "BD")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> played.decideWithGroupsOf(
                        "ministerszw", "staatssecretarisfin", decide("Ik doe het wel.", "BD")))
                .rootCause()
                .isInstanceOf(ForbiddenException.class)
                .hasMessage(
                        "U registreert op dit moment niet namens de Minister van SZW. Alleen wie dat doet, legt dit besluit vast.");
        assertThat(decisions.of(played.id())).allMatch(OfficeDecision::isAwaited);
    }

    @Test
    void aVacantOfficeIsAlarmedAboutAndWaitedFor() {
        var chain = chain();
        chains.leaveOffice(chain, FIN, TestClock.at("2026-09-07T10:00"));
        var played = atTheTop(chain);
        assertThat(played.awaitedOffices()).containsExactly(FIN, SZW);
        assertThat(played.toldOf("4/vacant/FIN")).containsExactly("ketenbureau");
        assertThat(sentences(played, TimelineKind.OFFICE_VACANT))
                .containsExactly(
                        "Niemand registreert nu namens de Staatssecretaris van Financiën. Er is alarm geslagen bij het"
                                + " ketenbureau; niemand anders besluit in die plaats.");
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        assertThat(found(played).status()).isEqualTo(Status.OPEN);
        chains.seat(chain, FIN, "kernteam");
        played.decideFor(FIN, "kernteam", decide("Akkoord.", "BD"));
        assertThat(found(played).status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void whoDecidesReadsInWhoseNameAndWhatTheOthersDecided() {
        var played = atTheTop(chain());
        assertThat(form(played, FIN))
                .contains("namens de Staatssecretaris van Financiën, alleen voor het eigen domein: Belastingdienst.")
                .contains("- de Minister van SZW – nog niet besloten")
                .contains("Bij verschil gaat de zaak terug naar het ketenbestuur.");
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        assertThat(form(played, FIN)).contains("- de Minister van SZW – besloten", "uit te voeren door", "Doorgaan\\.");
    }

    @Test
    void whatAnOfficeDecidedCannotBeChanged() {
        var played = atTheTop(chain());
        played.decideOn("ministerszw", "Doorgaan.", "UWV", "2026-10-01");
        assertThatThrownBy(() -> db.sql(
                                "update keten.office_decision set motivation = 'Anders' where escalation = ? and decided_at is not null")
                        .param(played.id().text())
                        .update())
                .hasMessageContaining("what an office has decided stands");
    }

    private OwnChain chain() {
        TestClock.at("2026-09-07T10:00");
        return chains.copy("LAK", Phase.WERKEND);
    }

    private PlayedCase atTheTop(OwnChain chain) {
        var played = play.report(
                chain,
                "uwvmedewerker",
                Problem.touching("UWV", "BD").direct("Er is geen tijd voor de andere overleggen."));
        played.forward("ketenmanager", "Dit gaat over geld.");
        played.forward("bdbestuur", "Dit gaat over geld buiten de begroting.");
        played.forward("kernteam", "Wij leggen dit samen voor.");
        return played;
    }

    private static Map<String, Object> decide(String what, String owner) {
        return Map.of("decision", "DECIDE", "motivation", what, "agreementOwner", owner, "agreementDue", "2026-10-01");
    }

    private String form(PlayedCase played, String office) {
        var decider = new Decider(List.of(played.chain().code() + "-POLITICAL-" + office));
        return (String) briefing.decision(played.id(), decider).get("caseOffices");
    }

    private List<EscalationId> onTheBoardsAgenda(PlayedCase played) {
        var chain = played.chain();
        return agenda.open(chain.code().value(), Tier.KETENBESTUUR, chain.person("uwvbestuur")).stream()
                .map(Agenda.Item::escalation)
                .toList();
    }

    private static String toldAtTheEnd(PlayedCase played, String who) {
        return played.told().stream()
                .filter(one -> one.fact().equals("4/left") && one.person().equals(who))
                .findFirst()
                .orElseThrow()
                .asked();
    }

    private Escalation found(PlayedCase played) {
        return escalations.find(played.id()).orElseThrow();
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

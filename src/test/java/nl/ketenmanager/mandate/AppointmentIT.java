package nl.ketenmanager.mandate;

import static nl.ketenmanager.mandate.AppointmentPlay.APPOINT;
import static nl.ketenmanager.mandate.AppointmentPlay.NO;
import static nl.ketenmanager.mandate.AppointmentPlay.YES;
import static nl.ketenmanager.mandate.AppointmentPlay.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.BrokenOutbox;
import nl.ketenmanager.support.CaseRecords;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From proposal to mandate, and from withdrawal to an empty seat, in the whole application. */
@ApplicationTest
@Import(AppointmentPlay.class)
class AppointmentIT {
    private static final String DECIDE = "userTask_decideCandidacy";
    private static final String SUPPORT = "userTask_stateSupport";

    @Autowired
    OwnChains chains;

    @Autowired
    AppointmentPlay play;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CandidacyWithdrawals changes;

    @Autowired
    CandidacySight sight;

    @Autowired
    MandateChanges mandates;

    @Autowired
    MandateLedger ledger;

    @Autowired
    ChainRegister register;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    OwnChain chain;

    @BeforeEach
    void aChainWithoutKetenmanager() {
        TestClock.at("2026-04-02T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        ledger.of(chain.code()).stream()
                .map(MandateLine::mandate)
                .filter(mandate -> mandate.terms().holder().role() == Role.KETENMANAGER)
                .forEach(mandate -> withdraw(mandate.id()));
        chains.leaveEmpty(chain, Tier.KETENMANAGER, clock.instant());
        TestClock.at("2026-04-02T11:00");
    }

    @Test
    @Tag("S3")
    @Tag("S13")
    @DisplayName("S3, S13: mandate, role and seat on the board begin with the board's word, for one period")
    void mandateRoleAndSeatBeginTogether() {
        var id = proposed();
        play.agree(chain, id);
        sign(id);
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).isEmpty();
        play.submit(chain, id, "uwvbestuur", DECIDE, APPOINT);

        var done = candidacies.find(id).orElseThrow();
        assertThat(done.state()).isEqualTo(Candidacy.State.APPOINTED);
        assertThat(play.isRunning(id)).isFalse();
        var line = ledger.find(done.mandate()).orElseThrow();
        assertThat(line.status(clock.instant(), clock.instant())).isEqualTo(MandateStatus.ACTIVE);
        assertThat(line.mandate().facts())
                .extracting(MandateFact::kind)
                .containsExactlyInAnyOrder(
                        FactKind.SUPPORT_GIVEN,
                        FactKind.SUPPORT_GIVEN,
                        FactKind.SUPPORT_GIVEN,
                        FactKind.CONSENT_HOLDER,
                        FactKind.CONSENT_EMPLOYER);
        assertThat(register.holders(chain.code(), Role.KETENMANAGER))
                .extracting(Person::id)
                .containsExactly(chain.person("uwvlijn"));
        assertThat(boardSeats()).contains(chain.person("uwvlijn") + " ADVISORY");
        assertThat(period("keten.mandate", done.mandate())).isEqualTo(period("keten.role_holding", done.roleHolding()));
    }

    @Test
    @Tag("S13")
    @DisplayName("S13: with the mandate the role and the seat on the board end, at the same moment")
    void roleAndSeatEndWithTheMandate() {
        var id = appointed();
        TestClock.at("2026-04-03T10:00");
        withdraw(candidacies.find(id).orElseThrow().mandate());
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).isEmpty();
        assertThat(boardSeats()).doesNotContain(chain.person("uwvlijn") + " ADVISORY");
    }

    @Test
    @Tag("S13")
    @DisplayName("S13: an announced end of the mandate is announced for the role as well")
    void anAnnouncedEndIsThatOfTheRoleToo() {
        var id = appointed();
        var later = clock.instant().plusSeconds(86_400);
        mandates.record(
                candidacies.find(id).orElseThrow().mandate(),
                new FactRequest(FactKind.WITHDRAWN, null, later, "Nieuwe functie", signed(), bureau()));
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).hasSize(1);
        assertThat(db.sql("select valid_until from keten.role_holding where id = ?")
                        .param(candidacies.find(id).orElseThrow().roleHolding())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(later.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: while there is a ketenmanager nobody else becomes one, and nothing of the attempt stays")
    void thereIsNeverASecondKetenmanager() {
        appointed();
        var form = proposal(chain);
        form.put("candidate", chain.person("bdregisseur"));
        form.put("employer", "BD");
        var second = play.propose(chain, "ketenbureau", form);
        for (String director : List.of("bdbestuur", "uwvbestuur", "cbsbestuur")) {
            play.submit(chain, second, director, SUPPORT, YES);
        }
        play.submit(chain, second, "bdregisseur", "userTask_consentCandidate", YES);
        play.submit(chain, second, "bdbestuur", "userTask_consentEmployer", YES);
        sign(second);
        var before = CaseRecords.of(chain, db);
        assertThatThrownBy(() -> play.submit(chain, second, "uwvbestuur", DECIDE, APPOINT))
                .hasStackTraceContaining("in die periode al een ketenmanager");
        assertThat(CaseRecords.of(chain, db)).isEqualTo(before);
        assertThat(candidacies.find(second).orElseThrow().isOpen()).isTrue();
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).hasSize(1);
    }

    @Test
    @Tag("S13")
    @DisplayName("S13: a decision of which nobody can be told leaves no mandate, no role and no seat")
    void whatCannotBeToldDoesNotTakeEffect() {
        var id = proposed();
        play.agree(chain, id);
        sign(id);
        new BrokenOutbox(db, chain)
                .during(() -> assertThatThrownBy(() -> play.submit(chain, id, "uwvbestuur", DECIDE, APPOINT))
                        .hasStackTraceContaining(BrokenOutbox.REFUSAL));
        assertThat(candidacies.find(id).orElseThrow().isOpen()).isTrue();
        assertThat(candidacies.find(id).orElseThrow().decision()).isNull();
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).isEmpty();
        play.submit(chain, id, "uwvbestuur", DECIDE, APPOINT);
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).hasSize(1);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: the silent partner is named when the time is over, and there is no mandate")
    void theSilentPartnerIsNamed() {
        var id = proposed();
        play.submit(chain, id, "bdbestuur", SUPPORT, YES);
        play.submit(chain, id, "uwvbestuur", SUPPORT, YES);
        play.submit(chain, id, "uwvlijn", "userTask_consentCandidate", YES);
        play.submit(chain, id, "uwvbestuur", "userTask_consentEmployer", YES);
        assertThat(play.tasksOf(chain, id, "uwvbestuur")).isEmpty();
        assertThat(candidacies
                        .find(id)
                        .orElseThrow()
                        .missing(register.find(chain.code()).orElseThrow()))
                .containsExactly("Draagvlakverklaring van CBS");
        play.lapse(id);
        var lapsed = candidacies.find(id).orElseThrow();
        assertThat(lapsed.state()).isEqualTo(Candidacy.State.LAPSED);
        assertThat(lapsed.closing().reason()).isEqualTo("Ontbreekt: Draagvlakverklaring van CBS");
        assertThat(lapsed.mandate()).isNull();
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: one partner that says no ends it at once")
    void onePartnerThatSaysNoEndsIt() {
        var id = proposed();
        play.submit(chain, id, "cbsbestuur", SUPPORT, NO);
        assertThat(play.isRunning(id)).isFalse();
        assertThat(candidacies.find(id).orElseThrow().state()).isEqualTo(Candidacy.State.SUPPORT_REFUSED);
    }

    @Test
    void eachSeesOnlyHisOwnTask() {
        var id = proposed();
        assertThat(play.tasksOf(chain, id, "uwvlijn")).containsExactly("userTask_consentCandidate");
        assertThat(play.tasksOf(chain, id, "bdbestuur")).containsExactly(SUPPORT);
        assertThat(play.tasksOf(chain, id, "uwvbestuur")).containsExactly("userTask_consentEmployer", SUPPORT);
        assertThat(play.tasksOf(chain, id, "ketenbureau")).isEmpty();
        assertThat(play.tasksOf(chain, id, "bdlijn")).isEmpty();
        assertThat(play.tasksOf(chain, id, "ombestuur")).isEmpty();
    }

    @Test
    @DisplayName(
            "A candidate from outside the chain finds his own task, nothing else of the chain, and only while it runs")
    void aCandidateFromOutsideFindsHisOwnTaskOnly() {
        var form = proposal(chain);
        form.put("candidate", "omlijn");
        var id = play.propose(chain, "ketenbureau", form);
        assertThat(play.tasksOf(chain, id, "omlijn")).containsExactly("userTask_consentCandidate");
        assertThat(sight.one(id, "omlijn").id()).isEqualTo(id);
        assertThatThrownBy(() -> sight.of(chain.code(), "omlijn")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sight.dossier(id, "omlijn")).hasMessageContaining("alleen voor de bestuurders");
        assertThat(tenantsOf("omlijn")).contains(chain.code().value());
        changes.withdraw(id, "Toch niet.", "omlijn");
        assertThat(tenantsOf("omlijn")).doesNotContain(chain.code().value());
    }

    @Test
    @DisplayName("A director who is the candidate speaks for himself only")
    void theCandidateSpeaksForNobodyElse() {
        var form = proposal(chain);
        form.put("candidate", chain.person("uwvbestuur"));
        var id = play.propose(chain, "ketenbureau", form);
        for (String element : List.of(SUPPORT, "userTask_consentEmployer")) {
            assertThatThrownBy(() -> play.submit(chain, id, "uwvbestuur", element, YES))
                    .hasStackTraceContaining("nooit de kandidaat zelf");
        }
        assertThat(candidacies.find(id).orElseThrow().statements()).isEmpty();
    }

    @Test
    @DisplayName("Only the chair registers what the board agrees on")
    void onlyTheChairRegistersTheDecision() {
        var id = proposed();
        play.agree(chain, id);
        sign(id);
        assertThatThrownBy(() -> play.submit(chain, id, "bdbestuur", DECIDE, APPOINT))
                .hasStackTraceContaining("De voorzitter van het ketenbestuur");
        assertThatThrownBy(() -> play.submit(chain, id, "uwvlijn", DECIDE, APPOINT))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("Awb 10:5: without the signed decision there is no mandate")
    void withoutTheSignedDecisionNothingIsDecided() {
        var id = proposed();
        play.agree(chain, id);
        assertThatThrownBy(() -> play.submit(chain, id, "uwvbestuur", DECIDE, APPOINT))
                .hasStackTraceContaining("10:5");
    }

    @Test
    @Tag("S17")
    @DisplayName("S17: profile and interests are read by the directors of the chain alone, and nowhere else")
    void onlyTheBoardReadsTheDossier() {
        var id = proposed();
        assertThat(sight.dossier(id, chain.person("cbsbestuur")).profile()).startsWith("Onafhankelijk");
        for (String other : List.of("ketenbureau", "uwvlijn", "bdregisseur", "kernteam", "auditor")) {
            assertThatThrownBy(() -> sight.dossier(id, chain.person(other)))
                    .as(other)
                    .hasMessageContaining("alleen voor de bestuurders");
        }
        assertThatThrownBy(() -> sight.dossier(id, "ombestuur")).isInstanceOf(NotFoundException.class);
        assertThat(db.sql("select count(*) from act_hi_varinst where text_ like '%Onafhankelijk%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from act_ru_variable where text_ like '%Onafhankelijk%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsWrongWithAProposalIsToldAtOnceAndNothingStarts() {
        var form = proposal(chain);
        form.putAll(Map.of("candidate", "nobody", "employer", "OM", "powers", "RULE", "profile", "x"));
        form.put("until", "2020-01-01");
        assertThatThrownBy(() -> play.propose(chain, "ketenbureau", form))
                .hasStackTraceContaining("‘Kandidaat’")
                .hasStackTraceContaining("‘Werkgever’")
                .hasStackTraceContaining("‘Bevoegdheden’")
                .hasStackTraceContaining("‘Profiel’")
                .hasStackTraceContaining("‘Einddatum’");
        assertThat(candidacies.of(chain.code())).isEmpty();
    }

    @Test
    void theKetenbureauProposesNobodyElseDoes() {
        assertThatThrownBy(() -> play.propose(chain, "bdbestuur", proposal(chain)))
                .isNotNull();
        assertThat(candidacies.of(chain.code())).isEmpty();
    }

    @Test
    void aWithdrawnCandidacyLeavesNoTask() {
        var id = proposed();
        changes.withdraw(id, "De kandidaat ziet ervan af.", chain.person("uwvlijn"));
        assertThat(play.isRunning(id)).isFalse();
        assertThat(candidacies.find(id).orElseThrow().state()).isEqualTo(Candidacy.State.WITHDRAWN);
    }

    private CandidacyId proposed() {
        return play.propose(chain, "ketenbureau", proposal(chain));
    }

    private CandidacyId appointed() {
        var id = proposed();
        play.agree(chain, id);
        sign(id);
        play.submit(chain, id, "uwvbestuur", DECIDE, APPOINT);
        return id;
    }

    private void sign(CandidacyId id) {
        changes.attach(id, signed(), bureau());
    }

    private void withdraw(long mandate) {
        mandates.record(
                mandate,
                new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit van het bestuur", signed(), bureau()));
    }

    private Upload signed() {
        return new Upload(
                "document",
                "besluit.pdf",
                "application/pdf",
                "%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8),
                bureau());
    }

    private String bureau() {
        return chain.person("ketenbureau");
    }

    private List<String> boardSeats() {
        return db.sql("""
                        select person || ' ' || voice from keten.board_seat
                         where chain = :chain and valid_from <= :now and (valid_until is null or valid_until > :now)""")
                .param("chain", chain.code().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }

    private List<String> tenantsOf(String person) {
        return db.sql("""
                        select tenant_id from keten.identity_tenant_membership
                         where user_id = :person and valid_from <= :now and (valid_until is null or valid_until > :now)""")
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
    }

    private String period(String table, long id) {
        return db.sql("select tstzrange(valid_from, valid_until)::text from " + table + " where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}

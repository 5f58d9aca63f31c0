package nl.ketenmanager.mandate;

import static nl.ketenmanager.mandate.AppointmentPlay.APPOINT;
import static nl.ketenmanager.mandate.AppointmentPlay.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.mandate.CandidacyStatements.Answer;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words on a candidacy that came on paper, words of an earlier candidacy, and the end of a dossier. */
@ApplicationTest
@Import(AppointmentPlay.class)
class CandidacyPapersIT {
    private static final Answer YES = new Answer("GIVEN", "Getekend op 1 april.");
    private static final PartnerCode CBS = new PartnerCode("CBS");

    @Autowired
    OwnChains chains;

    @Autowired
    AppointmentPlay play;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CandidacyPapers papers;

    @Autowired
    CandidacyWithdrawals changes;

    @Autowired
    CandidacyRetention retention;

    @Autowired
    CandidacySight sight;

    @Autowired
    MandateLedger ledger;

    @Autowired
    MandateChanges mandates;

    @Autowired
    ChainRegister register;

    @Autowired
    JdbcClient db;

    OwnChain chain;

    @BeforeEach
    void aChainWithoutKetenmanager() {
        var now = TestClock.at("2026-04-02T10:00");
        chain = chains.copy("LAK", Phase.WERKEND);
        ledger.of(chain.code()).stream()
                .map(MandateLine::mandate)
                .filter(mandate -> mandate.terms().holder().role() == Role.KETENMANAGER)
                .forEach(mandate -> mandates.record(
                        mandate.id(),
                        new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit", signed("ketenbureau"), bureau())));
        chains.leaveEmpty(chain, Tier.KETENMANAGER, now);
        TestClock.at("2026-04-02T11:00");
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: what the ketenbureau records on paper completes the task, and the paper stays with the mandate")
    void everyWordCanComeOnPaper() {
        var id = play.propose(chain, "ketenbureau", proposal(chain));
        for (String partner : List.of("BD", "UWV", "CBS")) {
            state(id, CandidacyParty.PARTNER, new PartnerCode(partner), "ketenbureau", true);
        }
        state(id, CandidacyParty.CANDIDATE, null, "ketenbureau", true);
        state(id, CandidacyParty.EMPLOYER, null, "ketenbureau", true);
        changes.attach(id, signed("ketenbureau"), bureau());
        play.settle(id);
        assertThat(play.tasksOf(chain, id, "cbsbestuur")).containsExactly("userTask_decideCandidacy");
        play.submit(chain, id, "uwvbestuur", "userTask_decideCandidacy", APPOINT);

        var appointed = candidacies.find(id).orElseThrow();
        assertThat(appointed.state()).isEqualTo(Candidacy.State.APPOINTED);
        assertThat(ledger.find(appointed.mandate()).orElseThrow().mandate().facts())
                .hasSize(5)
                .allSatisfy(fact -> {
                    assertThat(fact.document()).isNotNull();
                    assertThat(fact.recordedBy()).isEqualTo(bureau());
                });
    }

    @Test
    void theKetenbureauNeverSpeaksForAnotherWithoutThePaper() {
        var id = play.propose(chain, "ketenbureau", proposal(chain));
        assertThatThrownBy(() -> state(id, CandidacyParty.PARTNER, CBS, "ketenbureau", false))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("ondertekende stuk");
        assertThatThrownBy(() -> state(id, CandidacyParty.PARTNER, null, "ketenbureau", true))
                .hasMessageContaining("Ketenpartner");
        assertThat(candidacies.find(id).orElseThrow().statements()).isEmpty();
        assertThat(play.tasksOf(chain, id, "cbsbestuur")).containsExactly("userTask_stateSupport");
    }

    @Test
    void eachSpeaksForHimselfWithoutPaperAndNobodyForAnother() {
        var id = play.propose(chain, "ketenbureau", proposal(chain));
        for (String other : List.of("bdbestuur", "uwvlijn", "cbslijn", "auditor")) {
            assertThatThrownBy(() -> state(id, CandidacyParty.PARTNER, CBS, other, true))
                    .as(other)
                    .isInstanceOf(ForbiddenException.class);
        }
        assertThatThrownBy(() -> papers.state(id, CandidacyParty.PARTNER, CBS, YES, null, "ombestuur"))
                .isInstanceOf(NotFoundException.class);
        state(id, CandidacyParty.PARTNER, null, "cbsbestuur", false);
        assertThat(candidacies.find(id).orElseThrow().statement(CandidacyParty.PARTNER, CBS))
                .isPresent();
        assertThatThrownBy(() -> state(id, CandidacyParty.PARTNER, CBS, "cbsbestuur", false))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aRefusalOnPaperEndsItToo() {
        var id = play.propose(chain, "ketenbureau", proposal(chain));
        papers.state(
                id,
                CandidacyParty.PARTNER,
                CBS,
                new Answer("REFUSED", "Wij zien dit anders."),
                signed("ketenbureau"),
                bureau());
        play.settle(id);
        assertThat(play.isRunning(id)).isFalse();
        assertThat(candidacies.find(id).orElseThrow().state()).isEqualTo(Candidacy.State.SUPPORT_REFUSED);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: support for an earlier candidacy is not taken for a new one, also of the same person")
    void supportForAnEarlierCandidacyIsNotTaken() {
        var first = play.propose(chain, "ketenbureau", proposal(chain));
        play.agree(chain, first);
        changes.withdraw(first, "De kandidaat ziet ervan af.", bureau());
        var second = play.propose(chain, "ketenbureau", proposal(chain));
        assertThat(candidacies
                        .find(second)
                        .orElseThrow()
                        .missing(register.find(chain.code()).orElseThrow()))
                .hasSize(5);
        assertThat(play.tasksOf(chain, second, "cbsbestuur")).containsExactly("userTask_stateSupport");
    }

    @Test
    @Tag("S17")
    @DisplayName("S17, AVG: a dossier is destroyed once its term is over, and that it was stays in the account")
    void aDossierIsDestroyedOnceItsTermIsOver() {
        var id = play.propose(chain, "ketenbureau", proposal(chain));
        changes.withdraw(id, "De kandidaat ziet ervan af.", bureau());
        TestClock.at("2027-04-02T10:59");
        assertThat(retention.due()).doesNotContain(id);
        TestClock.at("2027-04-02T11:01");
        assertThat(retention.due()).contains(id);
        assertThat(retention.destroy(id)).isTrue();
        assertThat(retention.destroy(id)).isFalse();
        assertThat(retention.due()).doesNotContain(id);
        assertThatThrownBy(() -> sight.dossier(id, chain.person("cbsbestuur")))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("vernietigd");
        assertThat(db.sql("select count(*) from keten.candidacy_dossier where chain = ?")
                        .param(chain.code().value())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql(
                                "select count(*) from keten.audit_line where action = 'CANDIDACY_DOSSIER_DESTROYED' and object = ?")
                        .param("candidacy:" + id)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    @Tag("S17")
    @DisplayName("S17, AVG: the dossier of a ketenmanager is kept while his mandate lasts, and so long after")
    void theDossierOfAKetenmanagerOutlivesHisMandate() {
        var id = play.propose(chain, "ketenbureau", proposal(chain));
        play.agree(chain, id);
        changes.attach(id, signed("ketenbureau"), bureau());
        play.submit(chain, id, "uwvbestuur", "userTask_decideCandidacy", APPOINT);
        TestClock.at("2031-04-02T11:00");
        assertThat(retention.due()).doesNotContain(id);
        mandates.record(
                candidacies.find(id).orElseThrow().mandate(),
                new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit", signed("ketenbureau"), bureau()));
        TestClock.at("2032-04-02T10:00");
        assertThat(retention.due()).doesNotContain(id);
        TestClock.at("2032-04-02T11:01");
        assertThat(retention.due()).contains(id);
    }

    private void state(
            CandidacyId id, CandidacyParty party, @Nullable PartnerCode partner, String who, boolean onPaper) {
        papers.state(id, party, partner, YES, onPaper ? signed(who) : null, chain.person(who));
    }

    private Upload signed(String by) {
        return new Upload(
                "document",
                "stuk.pdf",
                "application/pdf",
                "%PDF-1.7 stuk".getBytes(StandardCharsets.UTF_8),
                chain.person(by));
    }

    private String bureau() {
        return chain.person("ketenbureau");
    }
}

package nl.ketenmanager.mandate;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.BoardDecision;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody acts while what he acts on is taken away: the act comes before, and is waited for, or it is refused. */
@ApplicationTest
@Tag("S10")
class ActAgainstWithdrawalIT {
    @Autowired
    private OwnChains chains;

    @Autowired
    private Play play;

    @Autowired
    private MandateCheck check;

    @Autowired
    private MandateChanges mandates;

    @Autowired
    private PowerMatrix matrix;

    @Autowired
    private PowerChanges powers;

    @Autowired
    private RoleHolders roleHolders;

    @Autowired
    private Appointments appointments;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private OwnChain chain;

    @BeforeEach
    void aChainOfItsOwn() {
        chain = chains.copy("LAK", Phase.WERKEND);
    }

    @Test
    void aWithdrawalWaitsForTheActAndTheNextActIsRefused() {
        takenWhileSomebodyActs(this::withdraw);
        assertThat(verdict()).extracting(verdict -> ((Refused) verdict).rule()).isEqualTo("MANDATE_ENDED");
    }

    @Test
    @Tag("S8")
    void aChangeOfTheMatrixWaitsForTheActAndTheNextActIsRefused() {
        takenWhileSomebodyActs(() -> powers.end(
                chain.code(),
                matrix.at(chain.code(), Instant.now()).stream()
                        .filter(row -> row.power() == Power.DECIDE && row.role() == Role.KETENREGISSEUR)
                        .findFirst()
                        .orElseThrow()
                        .id(),
                "Besluit van het bestuur",
                BoardDecision.signed(),
                chain.person("ketenbureau")));
        assertThat(verdict()).extracting(verdict -> ((Refused) verdict).rule()).isEqualTo("NO_POWER");
    }

    @Test
    void soDoesTheEndOfARole() {
        long holding = appointments.heldAt(chain.code(), Instant.now()).stream()
                .filter(held -> held.person().equals(chain.person("uwvregisseur")))
                .findFirst()
                .orElseThrow()
                .id();
        takenWhileSomebodyActs(() ->
                roleHolders.end(chain.code(), holding, new Ending(null, "Andere baan", chain.person("ketenbureau"))));
        assertThat(verdict()).isInstanceOf(Refused.class);
    }

    @RepeatedTest(3)
    @DisplayName("never a decision after the withdrawal, whoever comes first")
    void neverADecisionAfterTheWithdrawal() {
        List<PlayedCase> cases = java.util.stream.IntStream.range(0, 6)
                .mapToObj(one -> play.report(chain, "uwvmedewerker", Problem.touching("UWV")))
                .peek(one -> one.forward("uwvmedewerker", "Te groot voor ons."))
                .toList();
        var deciding = cases.stream()
                .map(one -> runAsync(() -> one.decideOnly(
                        "uwvregisseur",
                        java.util.Map.of(
                                "decision", "DECIDE",
                                "motivation", "Zo doen wij het.",
                                "agreementOwner", "UWV",
                                "agreementDue", "2099-01-01"))))
                .toList();
        withdraw();
        long refused =
                deciding.stream().filter(ActAgainstWithdrawalIT::isRefused).count();

        var decidedAt = db.sql("""
                        select v.left_at from keten.tier_visit v join keten.escalation e on e.id = v.escalation
                         where e.chain = ? and v.outcome = 'DECIDED'""")
                .param(chain.code().value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
        var withdrawnAt = db.sql("select max(effective_at) from keten.mandate_fact where mandate = ?")
                .param(mandate())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(decidedAt).hasSize(cases.size() - (int) refused).allSatisfy(at -> assertThat(at)
                .isBeforeOrEqualTo(withdrawnAt));
    }

    private void takenWhileSomebodyActs(Runnable taking) {
        CompletableFuture<Void> taken = transaction.execute(acting -> {
            assertThat(check.check(act())).isInstanceOf(Entitled.class);
            var waiting = runAsync(taking);
            await().until(() -> waiting.isDone() || somebodyWaits());
            assertThat(waiting).as("it waits for whoever acts").isNotDone();
            return waiting;
        });
        taken.join();
    }

    private boolean somebodyWaits() {
        return db.sql(
                                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private MandateVerdict verdict() {
        return transaction.execute(acting -> check.check(act()));
    }

    private Act act() {
        return new Act(
                Power.DECIDE,
                chain.code(),
                Tier.TACTICAL,
                chain.person("uwvregisseur"),
                List.of(new PartnerCode("UWV")),
                null,
                null,
                null,
                null);
    }

    private void withdraw() {
        mandates.record(
                mandate(),
                new FactRequest(FactKind.WITHDRAWN, null, null, "Nieuwe afspraken", null, chain.person("uwvbestuur")));
    }

    private long mandate() {
        return db.sql("""
                        select id from keten.mandate
                         where chain = ? and holder_role = 'KETENREGISSEUR' and holder_partner = 'UWV'""").param(chain.code().value()).query(Long.class).single();
    }

    private static boolean isRefused(CompletableFuture<Void> deciding) {
        try {
            deciding.join();
            return false;
        } catch (java.util.concurrent.CompletionException refusal) {
            assertThat(refusal).hasStackTraceContaining("ForbiddenException");
            return true;
        }
    }
}

package nl.ketenmanager.mandate;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.Upload;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.Play;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ketenmanager decides while his mandate is withdrawn, and with it his role and his seat. */
@ApplicationTest
@Import(AppointmentPlay.class)
class EndOfRoleRaceIT {
    @Autowired
    OwnChains chains;

    @Autowired
    Play play;

    @Autowired
    AppointmentPlay appointment;

    @Autowired
    Candidacies candidacies;

    @Autowired
    CandidacyWithdrawals changes;

    @Autowired
    MandateChanges mandates;

    @Autowired
    MandateLedger ledger;

    @Autowired
    ChainRegister register;

    @Autowired
    JdbcClient db;

    OwnChain chain;
    long mandate;

    @BeforeEach
    void aKetenmanagerWhoWasAppointed() {
        chain = chains.copy("LAK", Phase.WERKEND);
        ledger.of(chain.code()).stream()
                .map(MandateLine::mandate)
                .filter(one -> one.terms().holder().role() == Role.KETENMANAGER)
                .forEach(one -> withdraw(one.id()));
        chains.leaveEmpty(chain, Tier.KETENMANAGER, Instant.now());
        var form = AppointmentPlay.proposal(chain);
        form.put("candidate", chain.person("cbsregisseur"));
        form.put("employer", "CBS");
        var id = appointment.propose(chain, "ketenbureau", form);
        for (String director : List.of("bdbestuur", "uwvbestuur", "cbsbestuur")) {
            appointment.submit(chain, id, director, "userTask_stateSupport", AppointmentPlay.YES);
        }
        appointment.submit(chain, id, "cbsregisseur", "userTask_consentCandidate", AppointmentPlay.YES);
        appointment.submit(chain, id, "cbsbestuur", "userTask_consentEmployer", AppointmentPlay.YES);
        changes.attach(id, signed(), chain.person("ketenbureau"));
        appointment.submit(chain, id, "uwvbestuur", "userTask_decideCandidacy", AppointmentPlay.APPOINT);
        mandate = candidacies.find(id).orElseThrow().mandate();
    }

    @RepeatedTest(2)
    @Tag("S10")
    @Tag("S13")
    @DisplayName("S10, S13: never a decision after the withdrawal that ended the role, whoever comes first")
    void neverADecisionAfterTheRoleEnded() {
        List<PlayedCase> cases = IntStream.range(0, 5)
                .mapToObj(one -> play.report(chain, "uwvmedewerker", Problem.touching("UWV")))
                .peek(one -> {
                    one.forward("uwvmedewerker", "Te groot voor ons.");
                    one.forward("uwvlijn", "Ook te groot voor ons.");
                })
                .toList();
        var deciding = cases.stream()
                .map(one -> runAsync(() -> one.decideOnly(
                        "cbsregisseur",
                        Map.of(
                                "decision", "DECIDE",
                                "motivation", "Zo doen wij het.",
                                "agreementOwner", "UWV",
                                "agreementDue", "2099-01-01"))))
                .toList();
        withdraw(mandate);
        long refused = deciding.stream().filter(EndOfRoleRaceIT::isRefused).count();

        var decidedAt = db.sql("""
                        select v.left_at from keten.tier_visit v join keten.escalation e on e.id = v.escalation
                         where e.chain = ? and v.tier = 'KETENMANAGER' and v.outcome = 'DECIDED'""")
                .param(chain.code().value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .list();
        var withdrawnAt = db.sql(
                        "select max(effective_at) from keten.mandate_fact where mandate = ? and kind = 'WITHDRAWN'")
                .param(mandate)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        assertThat(decidedAt).hasSize(cases.size() - (int) refused).allSatisfy(at -> assertThat(at)
                .isBeforeOrEqualTo(withdrawnAt));
        assertThat(register.holders(chain.code(), Role.KETENMANAGER)).isEmpty();
    }

    private void withdraw(long id) {
        mandates.record(
                id, new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit", signed(), chain.person("ketenbureau")));
    }

    private Upload signed() {
        return new Upload(
                "document",
                "besluit.pdf",
                "application/pdf",
                "%PDF-1.7 besluit".getBytes(StandardCharsets.UTF_8),
                chain.person("ketenbureau"));
    }

    /** Without mandate, or by then without seat. */
    private static boolean isRefused(CompletableFuture<Void> deciding) {
        try {
            deciding.join();
            return false;
        } catch (CompletionException refusal) {
            // by us, or by the engine, since the task is no longer his to see
            assertThat(Stream.iterate((Throwable) refusal, Objects::nonNull, Throwable::getCause)
                            .map(cause -> cause.getClass().getSimpleName()))
                    .containsAnyOf("ForbiddenException", "AuthorizationException");
            return true;
        }
    }
}

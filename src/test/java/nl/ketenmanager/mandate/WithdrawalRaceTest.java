package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One withdraws the mandate while others decide on it: a decision comes before the withdrawal or is refused. */
@ApplicationTest
class WithdrawalRaceTest {
    private static final PartnerCode UWV = new PartnerCode("UWV");
    /** None of the demo mandates gives line managers and ketenregisseurs this one. */
    private static final Power POWER = Power.AGENDA;

    private static final int ROUNDS = 25;
    private static final int DECIDERS = 4;

    @Autowired
    private Mandates mandates;

    @Autowired
    private MandateRegister register;

    @Autowired
    private MandateChanges changes;

    @Autowired
    private MandateLedger ledger;

    @Autowired
    private ChainRegister chains;

    @Autowired
    private OwnChains ownChains;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private final ExecutorService threads = Executors.newFixedThreadPool(DECIDERS + 1);
    private OwnChain chain;

    @BeforeEach
    void aChainOfItsOwn() {
        chain = ownChains.copy("LAK", Phase.WERKEND);
    }

    @AfterEach
    void noThreadIsLeft() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: a withdrawal waits for the decision that is being taken, and lies after it")
    void aWithdrawalWaitsForTheDecisionThatIsBeingTaken() throws Exception {
        long id = granted(Role.LINE_MANAGER, null);
        var mayCommit = new CountDownLatch(1);
        var decided = new CountDownLatch(1);
        Future<Instant> decision = threads.submit(() -> transaction.execute(one -> {
            assertThat(covering(Role.LINE_MANAGER)).isInstanceOf(Covered.class);
            Instant at = clock.instant();
            decided.countDown();
            join(mayCommit);
            return at;
        }));
        join(decided);
        Future<?> withdrawal = threads.submit(() -> withdraw(id));
        await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaitsForAMandate);
        assertThat(withdrawal.isDone()).isFalse();

        mayCommit.countDown();
        withdrawal.get(30, TimeUnit.SECONDS);

        assertThat(withdrawnFrom(id)).isAfterOrEqualTo(decision.get());
        assertThat(decide(Role.LINE_MANAGER)).isInstanceOf(Uncovered.class);
    }

    @Test
    @Tag("S10")
    @DisplayName(
            "S10: a decision waits for the withdrawal that is being recorded, of its mandate or what it rests on, and is refused")
    void aDecisionWaitsForTheWithdrawalAndIsRefused() throws Exception {
        long parent = granted(Role.LINE_MANAGER, null);
        granted(Role.KETENREGISSEUR, parent);
        var mayCommit = new CountDownLatch(1);
        var withdrawn = new CountDownLatch(1);
        Future<?> withdrawal = threads.submit(() -> transaction.executeWithoutResult(one -> {
            withdraw(parent);
            withdrawn.countDown();
            join(mayCommit);
        }));
        join(withdrawn);
        Future<Coverage> below = threads.submit(() -> decide(Role.KETENREGISSEUR));
        await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaitsForAMandate);
        assertThat(below.isDone()).isFalse();

        mayCommit.countDown();
        withdrawal.get(30, TimeUnit.SECONDS);

        assertThat(below.get(30, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(Uncovered.class, uncovered -> assertThat(uncovered.shortfall())
                        .isEqualTo(Shortfall.MANDATE_ENDED));
    }

    @Test
    @Tag("S10")
    @DisplayName(
            "S10: whoever decides while another withdraws, on the mandate itself or on what rests on it, never decides after")
    void neverADecisionAfterAWithdrawal() throws Exception {
        var before = new AtomicInteger();
        var after = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            long parent = granted(Role.LINE_MANAGER, null);
            granted(Role.KETENREGISSEUR, parent);
            play(parent, before, after);
        }
        System.out.println("race: " + before + " decisions before, " + after + " refusals after a withdrawal");
        assertThat(before.get()).isGreaterThan(ROUNDS);
        assertThat(after.get()).isGreaterThan(ROUNDS);
    }

    private record Decision(long begun, long inside, Instant at, boolean covered) {}

    private void play(long parent, AtomicInteger before, AtomicInteger after) throws Exception {
        Queue<Decision> decisions = new ConcurrentLinkedQueue<>();
        var start = new CyclicBarrier(DECIDERS + 1);
        var withdrawn = new AtomicLong(Long.MAX_VALUE);
        var deciders = IntStream.range(0, DECIDERS)
                .mapToObj(number -> threads.submit(() -> {
                    Role role = number % 2 == 0 ? Role.LINE_MANAGER : Role.KETENREGISSEUR;
                    start.await();
                    int refused = 0;
                    while (refused < 3) {
                        Decision decision = decision(role);
                        decisions.add(decision);
                        refused += decision.covered() ? 0 : 1;
                    }
                    return null;
                }))
                .toList();
        start.await();
        await().until(() -> decisions.size() >= DECIDERS);
        withdraw(parent);
        withdrawn.set(System.nanoTime());
        for (Future<?> decider : deciders) {
            decider.get(60, TimeUnit.SECONDS);
        }
        Instant end = withdrawnFrom(parent);
        assertThat(decisions).allSatisfy(decision -> {
            if (decision.covered()) {
                assertThat(decision.inside())
                        .as("still deciding after the withdrawal")
                        .isLessThan(withdrawn.get());
                assertThat(decision.at()).as("decided after the withdrawal").isBeforeOrEqualTo(end);
            } else {
                assertThat(decision.at()).as("refused before the withdrawal").isAfterOrEqualTo(end);
            }
            if (decision.begun() > withdrawn.get()) {
                assertThat(decision.covered()).isFalse();
            }
        });
        before.addAndGet((int) decisions.stream().filter(Decision::covered).count());
        after.addAndGet((int) decisions.stream().filter(one -> !one.covered()).count());
    }

    /** The act itself is a write, as deciding is. */
    private Decision decision(Role role) {
        long begun = System.nanoTime();
        return transaction.execute(one -> {
            Coverage coverage = covering(role);
            Instant at = clock.instant();
            db.sql("update keten.chain set version = version + 1 where code = ?")
                    .param(chain.code().value())
                    .update();
            return new Decision(begun, System.nanoTime(), at, coverage instanceof Covered);
        });
    }

    private Coverage decide(Role role) {
        return transaction.execute(one -> covering(role));
    }

    private Coverage covering(Role role) {
        String person = chain.person(role == Role.LINE_MANAGER ? "uwvlijn" : "uwvregisseur");
        var holdings = chains.rolesOf(person).stream()
                .filter(holding -> holding.role() == role)
                .toList();
        return mandates.covering(
                new Act(POWER, chain.code(), Tier.TACTICAL, person, List.of(UWV), null, null, null, null), holdings);
    }

    private long granted(Role role, @Nullable Long parent) {
        String bureau = chain.person("ketenbureau");
        return register.register(new MandateGrant(
                        chain.code(),
                        parent == null ? Grantor.of(UWV) : Grantor.PARENT,
                        new MandateHolder(role, UWV, null, null),
                        MandateKind.MANDAAT,
                        new MandateScope(Set.of(POWER), Set.of(), Set.of(), null),
                        null,
                        null,
                        true,
                        null,
                        parent,
                        RegisterScene.signed(bureau),
                        bureau,
                        null))
                .id();
    }

    private void withdraw(long id) {
        String bureau = chain.person("ketenbureau");
        changes.record(
                id, new FactRequest(FactKind.WITHDRAWN, null, null, "Besluit", RegisterScene.signed(bureau), bureau));
    }

    private Instant withdrawnFrom(long id) {
        return ledger.find(id)
                .orElseThrow()
                .mandate()
                .withdrawnFrom(Instant.MAX)
                .orElseThrow();
    }

    private boolean somebodyWaitsForAMandate() {
        return db.sql("""
                        select exists (select 1 from pg_stat_activity
                         where datname = current_database() and wait_event_type = 'Lock' and query like '%keten.mandate%')""").query(Boolean.class).single();
    }

    private static void join(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

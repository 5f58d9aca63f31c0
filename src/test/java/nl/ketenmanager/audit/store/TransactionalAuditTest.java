package nl.ketenmanager.audit.store;

import static nl.ketenmanager.audit.store.Account.CASE;
import static nl.ketenmanager.audit.store.Account.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.verify.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An act and its line are both there or neither is; a refusal has its line whatever becomes of the act. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionalAuditTest {
    private final Account account = new Account(SealSigner.none());
    private final Audit audit = account.audit();

    @AfterAll
    void close() {
        account.close();
    }

    @AfterEach
    void isIntact() {
        assertThat(account.verify().findings()).isEmpty();
    }

    @Test
    void whatIsDoneIsThereOnceItsTransactionIs() {
        account.transaction.executeWithoutResult(status -> {
            audit.done(act("done", "FIRST"));
            audit.done(act("done", "SECOND"));
        });
        account.done("done", "THIRD");

        assertThat(account.actions("done")).containsExactly("FIRST", "SECOND", "THIRD");
    }

    @Test
    void everyFieldIsKept() {
        account.transaction.executeWithoutResult(status -> audit.done(act("fields", "ACT")));

        assertThat(account.db
                        .sql("select * from keten.audit_line where custody = 'fields'")
                        .query()
                        .singleRow())
                .containsEntry("number", 1L)
                .containsEntry("chain", "LAK")
                .containsEntry("object", "escalation:fields")
                .containsEntry("result", "DONE")
                .containsEntry("rule", null)
                .containsEntry("origin", "JOB")
                .containsEntry("actor", "uwvlijn")
                .containsEntry("ground", "own:LINE_MANAGER");
    }

    @Test
    void whatIsUndoneLeavesNoDoneLineButItsRefusal() {
        assertThatThrownBy(() -> account.transaction.executeWithoutResult(status -> {
                    audit.done(act("undone", "DECIDED"));
                    audit.refused(act("undone", "DECIDED"), "NO_MANDATE");
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");

        assertThat(account.db
                        .sql("select result || ' ' || rule from keten.audit_line where custody = 'undone'")
                        .query(String.class)
                        .list())
                .containsExactly("REFUSED NO_MANDATE");
    }

    @Test
    void aRefusalThatIsOnlyAnAnswerHasItsLineToo() {
        account.transaction.executeWithoutResult(status -> {
            audit.refused(act("answer", "DECIDED"), "NO_POWER");
            assertThat(account.actions("answer")).isEmpty();
        });

        assertThat(account.actions("answer")).containsExactly("DECIDED");
    }

    @Test
    void outsideATransactionARefusalIsWrittenAtOnceAndAnActIsNotAccepted() {
        audit.refused(act("outside", "LOGIN"), "WRONG_PASSWORD");

        assertThat(account.actions("outside")).containsExactly("LOGIN");
        assertThatThrownBy(() -> audit.done(act("outside", "DECIDED")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aTransactionWithinATransactionKeepsItsOwnLines() {
        var inner = new TransactionTemplate(account.transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        account.transaction.executeWithoutResult(status -> {
            audit.done(act("outer", "UNDONE"));
            inner.executeWithoutResult(other -> audit.done(act("inner", "KEPT")));
            status.setRollbackOnly();
        });

        assertThat(account.actions("outer")).isEmpty();
        assertThat(account.actions("inner")).containsExactly("KEPT");
    }

    @Test
    void anActWhoseLineCannotBeWrittenIsUndone() {
        var tooLong = act("x".repeat(201), "ACT");
        assertThatThrownBy(() -> account.transaction.executeWithoutResult(status -> {
                    account.db
                            .sql(
                                    "insert into keten.person (id, first_name, last_name, email) values ('a', 'A', 'A', 'a@test.example')")
                            .update();
                    audit.done(tooLong);
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(account.db
                        .sql("select count(*) from keten.person where id = 'a'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Ten acts hold all ten connections; each refusal needs one more. */
    @Test
    @Timeout(20)
    void refusalsWaitForNoActEvenWhenEveryConnectionIsTaken() throws Exception {
        var allInside = new CountDownLatch(10);
        atOnce(10, number -> {
            account.transaction.executeWithoutResult(status -> {
                audit.done(act("busy", "ACT"));
                audit.refused(act("busy", "REFUSED-" + number), "RULE");
                allInside.countDown();
                await(allInside);
                status.setRollbackOnly();
            });
        });

        assertThat(account.actions("busy")).hasSize(10).allMatch(action -> action.startsWith("REFUSED-"));
    }

    @Test
    @Timeout(60)
    void twoNodesWriteToOneCustodyWithoutGaps() throws Exception {
        var nodes = List.of(account.audit(), account.audit());
        atOnce(8, number -> IntStream.range(0, 50)
                .forEach(one -> account.transaction.executeWithoutResult(
                        status -> nodes.get(number % 2).done(act(CASE, "ACT-" + number)))));

        assertThat(account.db
                        .sql("select number from keten.audit_line where custody = ? order by number")
                        .param(CASE)
                        .query(Long.class)
                        .list())
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    @Timeout(60)
    void transactionsOverTheSameCustodiesInAnyOrderDoNotBlockEachOther() throws Exception {
        atOnce(8, number -> IntStream.range(0, 30)
                .forEach(one -> account.transaction.executeWithoutResult(status -> {
                    audit.done(act(number % 2 == 0 ? "left" : "right", "FIRST"));
                    audit.done(act(number % 2 == 0 ? "right" : "left", "SECOND"));
                })));

        assertThat(account.actions("left")).hasSize(240);
        assertThat(account.actions("right")).hasSize(240);
    }

    @Test
    @Timeout(60)
    void theSealerWaitsForNobodyAndNobodyForLong() throws Exception {
        var inside = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        account.done("idle", "ACT");
        account.done("writing", "ACT");
        var writer = Executors.newSingleThreadExecutor();
        Future<?> writing = writer.submit(() -> account.transaction.executeWithoutResult(status -> {
            new Ledger(account.db)
                    .add(
                            "writing",
                            List.of(new Line.Entry(null, "A", "b", "DONE", null, "JOB", "c", null, Instant.EPOCH)));
            inside.countDown();
            await(sealed);
        }));
        await(inside);

        var seal = account.sealer.seal().orElseThrow();

        assertThat(seal.heads()).extracting("custody").contains("idle").doesNotContain("writing");
        sealed.countDown();
        writing.get();
        writer.shutdown();
        assertThat(account.sealer.seal().orElseThrow().heads())
                .extracting("custody")
                .containsExactly("writing");
        assertThat(account.sealer.seal()).isEmpty();
    }

    private interface Numbered {
        void run(int number);
    }

    private static void atOnce(int threads, Numbered work) throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> all = IntStream.range(0, threads)
                    .mapToObj(number -> Executors.callable(() -> work.run(number)))
                    .toList();
            for (Future<Object> one : pool.invokeAll(all)) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Duration.ofSeconds(15).toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("waited too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

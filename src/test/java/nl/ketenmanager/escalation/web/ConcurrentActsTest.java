package nl.ketenmanager.escalation.web;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Casework;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A request that runs into somebody else's work on the same case, in our tables or in the engine's. */
@ApplicationTest
@Import(Casework.class)
class ConcurrentActsTest {
    @Autowired
    private Casework casework;

    @Autowired
    private JdbcClient db;

    private Caller caller;
    private TransactionTemplate somebodyElse;
    private String id;

    @BeforeEach
    void raise(@LocalServerPort int port, @Autowired PlatformTransactionManager transactions) {
        caller = new Caller(port);
        somebodyElse = new TransactionTemplate(transactions);
        id = casework.raise(caller, "uwvmedewerker", Casework.report("UWV", "BD"));
    }

    @Test
    void aProcessThatMovedMeanwhileIsTriedAgain() {
        var withdrawal = meanwhile("""
                update act_ru_execution set rev_ = rev_ + 1
                 where proc_inst_id_ = (select process_instance_id from keten.escalation where id = ?)""");

        var answer = withdrawal.join();

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.<String>json("$.status")).isEqualTo("WITHDRAWN");
        assertThat(db.sql("select count(*) from keten.timeline_entry where escalation = ? and kind = 'WITHDRAWN'")
                        .param(id)
                        .query(Long.class)
                        .single())
                .as("the try that failed left nothing behind")
                .isEqualTo(1);
    }

    @Test
    void aCaseThatSomebodyElseHoldsIsWaitedFor() {
        var withdrawal = meanwhile("update keten.escalation set version = version + 1 where id = ?");

        assertThat(withdrawal.join().status()).isEqualTo(200);
    }

    /** Starts a withdrawal and changes something under it: the change is committed when the withdrawal waits for it. */
    private CompletableFuture<Caller.Answer> meanwhile(String change) {
        return somebodyElse.execute(transaction -> {
            db.sql(change).param(id).update();
            var withdrawal = supplyAsync(() -> caller.post(
                    "uwvmedewerker",
                    "/api/v1/escalations/" + id + "/withdrawals",
                    "{\"reason\": \"Is vanzelf opgelost\"}"));
            await().pollInSameThread().until(() -> isWaitedFor(withdrawal));
            return withdrawal;
        });
    }

    private boolean isWaitedFor(CompletableFuture<?> withdrawal) {
        assertThat(withdrawal).as("it runs into the change").isNotDone();
        return db.sql(
                        "select exists (select 1 from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))")
                .query(Boolean.class)
                .single();
    }
}

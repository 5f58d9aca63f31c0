package nl.ketenmanager.audit.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.audit.door.CurrentRequest;
import nl.ketenmanager.audit.verify.Line;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the account. What was done is written as the last thing of its transaction; what was refused once that
 * transaction is over, in one of its own. That one takes its connection from another pool than the acts do: whoever
 * refuses still holds a connection of the acts' pool, and would wait for ever if all others did the same.
 */
@Component
class TransactionalAudit implements Audit {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionalAudit.class);

    private final Ledger ledger;
    private final Ledger refusals;
    private final TransactionOperations ownTransaction;
    private final Clock clock;

    TransactionalAudit(JdbcClient db, @Qualifier("workPool") DataSource otherPool, Clock clock) {
        this.ledger = new Ledger(db);
        this.refusals = new Ledger(JdbcClient.create(otherPool));
        this.ownTransaction = new TransactionTemplate(new JdbcTransactionManager(otherPool));
        this.clock = clock;
    }

    @Override
    public void done(AuditedAct act) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalTransactionStateException(act.action() + " is accounted for outside its transaction");
        }
        unwritten().done(act.custody(), entry(act, null));
    }

    @Override
    public void refused(AuditedAct act, String rule) {
        CurrentRequest.accounted();
        var entry = entry(act, rule);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            unwritten().refused(act.custody(), entry);
        } else {
            writeRefused(act.custody(), entry);
        }
    }

    /** Of the present transaction; one that is suspended keeps its own. */
    private UnwrittenLines unwritten() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(UnwrittenLines.class::isInstance)
                .map(UnwrittenLines.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    var lines = new UnwrittenLines(ledger, this::writeRefused);
                    TransactionSynchronizationManager.registerSynchronization(lines);
                    return lines;
                });
    }

    /** A refusal stays a refusal when its line cannot be written; operations must hear of it all the same. */
    private void writeRefused(String custody, Line.Entry entry) {
        try {
            ownTransaction.executeWithoutResult(status -> refusals.add(custody, List.of(entry)));
        } catch (RuntimeException failure) {
            LOG.error(
                    "No line for refused {} on {} by {} ({})",
                    entry.action(),
                    entry.object(),
                    entry.actor(),
                    entry.rule(),
                    failure);
        }
    }

    /** In the precision that the database keeps: the hash covers it. */
    private Line.Entry entry(AuditedAct act, @Nullable String rule) {
        return new Line.Entry(
                act.chain(),
                act.action(),
                act.object(),
                rule == null ? "DONE" : "REFUSED",
                rule,
                CurrentRequest.door().name(),
                act.actor(),
                act.ground(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}

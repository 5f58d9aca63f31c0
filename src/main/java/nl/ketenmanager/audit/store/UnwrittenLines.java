package nl.ketenmanager.audit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.ketenmanager.audit.door.CurrentRequest;
import nl.ketenmanager.audit.verify.Line;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The lines of one transaction until it ends. They are written just before it commits, custodies in the order of their
 * names: so a custody is locked for a moment only, and transactions that write to several wait for, not on, each other.
 */
final class UnwrittenLines implements TransactionSynchronization {
    private final Ledger ledger;
    private final BiConsumer<String, Line.Entry> ownTransaction;
    private final Map<String, List<Line.Entry>> done = new TreeMap<>();
    private final Map<String, List<Line.Entry>> refused = new TreeMap<>();

    UnwrittenLines(Ledger ledger, BiConsumer<String, Line.Entry> ownTransaction) {
        this.ledger = ledger;
        this.ownTransaction = ownTransaction;
    }

    void done(String custody, Line.Entry entry) {
        done.computeIfAbsent(custody, one -> new ArrayList<>()).add(entry);
    }

    void refused(String custody, Line.Entry entry) {
        refused.computeIfAbsent(custody, one -> new ArrayList<>()).add(entry);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        done.forEach(ledger::add);
    }

    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED && !done.isEmpty()) {
            CurrentRequest.accounted();
        }
        refused.forEach((custody, entries) -> entries.forEach(entry -> ownTransaction.accept(custody, entry)));
    }
}

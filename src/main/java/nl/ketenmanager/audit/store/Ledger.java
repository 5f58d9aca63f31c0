package nl.ketenmanager.audit.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.audit.verify.Head;
import nl.ketenmanager.audit.verify.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Adds lines to a custody, in the transaction of whoever calls. The head of the custody is locked until that transaction
 * ends, so that two nodes never give the same number.
 */
final class Ledger {
    private static final String LOCK = """
            select last_number, last_hash from keten.audit_custody where name = :custody for no key update""";

    private static final String OPEN = """
            insert into keten.audit_custody (name, last_number, last_hash) values (:custody, :number, :hash)
            on conflict do nothing""";

    private static final String ADD = """
            insert into keten.audit_line
                (custody, number, chain, action, object, result, rule, origin, actor, ground, at, previous_hash, hash)
            values (:custody, :number, :chain, :action, :object, :result, :rule, :origin, :actor, :ground, :at,
                :previous, :hash)""";

    private static final String GROW = """
            update keten.audit_custody set last_number = :number, last_hash = :hash, sealed = false where name = :custody""";

    private final JdbcClient db;

    Ledger(JdbcClient db) {
        this.db = db;
    }

    void add(String custody, List<Line.Entry> entries) {
        var head = lock(custody);
        for (var entry : entries) {
            var line = Line.after(head, entry);
            insert(line);
            head = line.head();
        }
        withHead(GROW, head).update();
    }

    private Head lock(String custody) {
        var select = db.sql(LOCK).param("custody", custody);
        return find(select, custody).orElseGet(() -> {
            withHead(OPEN, Head.none(custody)).update();
            return find(select, custody).orElseThrow();
        });
    }

    private static Optional<Head> find(JdbcClient.StatementSpec select, String custody) {
        return select.query((row, number) ->
                        new Head(custody, row.getLong("last_number"), row.getString("last_hash"), false))
                .optional();
    }

    private JdbcClient.StatementSpec withHead(String sql, Head head) {
        return db.sql(sql)
                .param("custody", head.custody())
                .param("number", head.number())
                .param("hash", head.hash());
    }

    private void insert(Line line) {
        var entry = line.entry();
        db.sql(ADD)
                .param("custody", line.custody())
                .param("number", line.number())
                .param("chain", entry.chain())
                .param("action", entry.action())
                .param("object", entry.object())
                .param("result", entry.result())
                .param("rule", entry.rule())
                .param("origin", entry.origin())
                .param("actor", entry.actor())
                .param("ground", entry.ground())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("previous", line.previous())
                .param("hash", line.hash())
                .update();
    }
}

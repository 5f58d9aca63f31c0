package nl.ketenmanager.audit.store;

import java.util.List;
import nl.ketenmanager.audit.verify.Head;
import nl.ketenmanager.audit.verify.Line;

/** What somebody with all rights in the database and this source code could do to a custody. */
record RewrittenCustody(Account account, String custody) {

    void rewriteFrom(long number, String actor) {
        List<Line> lines = account.db
                .sql("select * from keten.audit_line where custody = ? order by number")
                .param(custody)
                .query((row, one) -> StoredAccount.line(row))
                .list();
        var head = Head.none(custody);
        for (var line : lines) {
            var was = line.entry();
            String who = line.number() < number ? was.actor() : actor;
            var entry = new Line.Entry(
                    was.chain(),
                    was.action(),
                    was.object(),
                    was.result(),
                    was.rule(),
                    was.origin(),
                    who,
                    was.ground(),
                    was.at());
            var forged = Line.after(head, entry);
            account.tamper(
                    "update keten.audit_line set actor = '%s', previous_hash = '%s', hash = '%s' where custody = '%s' and number = %d"
                            .formatted(who, forged.previous(), forged.hash(), custody, forged.number()));
            head = forged.head();
        }
        account.tamper(
                "update keten.audit_custody set last_hash = '%s' where name = '%s'".formatted(head.hash(), custody));
    }
}

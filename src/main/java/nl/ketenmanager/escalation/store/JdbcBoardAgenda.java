package nl.ketenmanager.escalation.store;

import java.sql.Timestamp;
import java.time.Instant;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.mandate.BoardAgenda;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the board has to talk about of a mandate, beside its cases in {@code keten.agenda_item}. */
@Repository
class JdbcBoardAgenda implements BoardAgenda {
    private final JdbcClient db;

    JdbcBoardAgenda(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void place(ChainCode chain, long mandate, String matter, String reason, Instant at) {
        db.sql("""
                        insert into keten.agenda_item (chain, tier, mandate, placed_at, placed_by, reason, kind, matter)
                        values (?, 'KETENBESTUUR', ?, ?, '(vanzelf)', ?, 'MANDATE', ?)
                        on conflict (mandate, matter) where mandate is not null and closed_at is null do nothing""")
                .params(chain.value(), mandate, Timestamp.from(at), reason, matter)
                .update();
    }

    @Override
    public void close(long mandate, String matter, String reason, Instant at) {
        db.sql("""
                        update keten.agenda_item set closed_at = ?, closed_reason = ?
                         where mandate = ? and matter = ? and closed_at is null""").params(Timestamp.from(at), reason, mandate, matter).update();
    }

    @Override
    public void closeAll(long mandate, String reason, Instant at) {
        db.sql("update keten.agenda_item set closed_at = ?, closed_reason = ? where mandate = ? and closed_at is null")
                .params(Timestamp.from(at), reason, mandate)
                .update();
    }
}

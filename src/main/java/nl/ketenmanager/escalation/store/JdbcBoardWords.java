package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.BoardWords;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of the board: the ways in which cases left its tier, and what {@code keten.board_word} keeps beside those. */
@Repository
class JdbcBoardWords implements BoardWords {
    private static final String LAST = """
            with recursive matter (id) as (
                select cast(:id as text)
                union
                select e.follows from keten.escalation e join matter m on e.id = m.id where e.follows is not null
            )
            select * from (
                select v.escalation, v.tier, v.outcome, null as what, v.left_at as said_at, v.number
                  from keten.tier_visit v join matter m on v.escalation = m.id
                 where v.tier in ('KETENBESTUUR', 'KERNTEAM', 'POLITICAL') and v.cause = 'PERSON'
                   and v.outcome in ('RESOLVED', 'DECIDED', 'FORWARDED', 'RETURNED', 'DIVIDED')
                union all
                select w.escalation, 'KETENBESTUUR', null, w.what, w.said_at, 0
                  from keten.board_word w join matter m on w.escalation = m.id
            ) word
            order by said_at desc, number desc limit 1""";

    private final JdbcClient db;

    JdbcBoardWords(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(EscalationId id, String what, Instant at) {
        db.sql("insert into keten.board_word (escalation, what, said_at) values (?, ?, ?)")
                .params(id.text(), what, Timestamp.from(at))
                .update();
    }

    @Override
    public Optional<Word> last(EscalationId id) {
        return db.sql(LAST)
                .param("id", id.text())
                .query((row, number) -> word(row))
                .optional();
    }

    private static Word word(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new Word(
                EscalationId.of(row.getString("escalation")),
                Tier.valueOf(row.getString("tier")),
                outcome == null ? row.getString("what") : inWords(Outcome.valueOf(outcome)),
                row.getTimestamp("said_at").toInstant());
    }

    private static String inWords(Outcome outcome) {
        return switch (outcome) {
            case RESOLVED -> "opgelost";
            case DECIDED -> "besloten";
            case FORWARDED -> "doorgezet";
            case RETURNED -> "teruggelegd";
            case DIVIDED -> "verdeeld, geen overeenstemming";
            case WITHDRAWN, RESOLVED_ELSEWHERE, EMERGENCY ->
                throw new IllegalStateException(outcome + " is no word of the board");
        };
    }
}

package nl.ketenmanager.escalation.store;

import java.sql.Timestamp;
import java.util.List;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.UpwardMoves;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Moves up, in {@code keten.upward_move}. */
@Repository
class JdbcUpwardMoves implements UpwardMoves {
    private static final TypeReference<List<StandpointOf>> STANDPOINTS = new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    JdbcUpwardMoves(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    @Override
    public void add(EscalationId id, Move move) {
        db.sql("""
                        insert into keten.upward_move
                            (escalation, visit, from_tier, to_tier, cause, moved_by, moved_at, why, tried, standpoints)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(
                        id.text(),
                        move.visit(),
                        move.from().name(),
                        move.to().name(),
                        move.cause(),
                        move.movedBy(),
                        Timestamp.from(move.at()),
                        move.why(),
                        move.tried(),
                        json.writeValueAsString(move.standpoints()))
                .update();
    }

    @Override
    public List<Move> of(EscalationId id) {
        return db.sql("select * from keten.upward_move where escalation = ? order by visit")
                .param(id.text())
                .query((row, number) -> new Move(
                        row.getInt("visit"),
                        Tier.valueOf(row.getString("from_tier")),
                        Tier.valueOf(row.getString("to_tier")),
                        row.getString("cause"),
                        row.getString("moved_by"),
                        row.getTimestamp("moved_at").toInstant(),
                        row.getString("why"),
                        row.getString("tried"),
                        json.readValue(row.getString("standpoints"), STANDPOINTS)))
                .list();
    }
}

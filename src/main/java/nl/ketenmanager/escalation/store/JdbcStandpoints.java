package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Position;
import nl.ketenmanager.escalation.Silence;
import nl.ketenmanager.escalation.Standpoint;
import nl.ketenmanager.escalation.Standpoints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Standpoints and silences, in {@code keten.standpoint}. */
@Repository
class JdbcStandpoints implements Standpoints {
    private final JdbcClient db;

    JdbcStandpoints(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void add(EscalationId id, Standpoint standpoint) {
        var given = standpoint.given();
        var silence = standpoint.silence();
        db.sql("""
                        insert into keten.standpoint (escalation, visit, partner, position, text, given_by, silence, at)
                        values (:id, :visit, :partner, :position, :text, :by, :silence, :at)""")
                .param("id", id.text())
                .param("visit", standpoint.visit())
                .param("partner", standpoint.partner().value())
                .param("position", given == null ? null : given.position().name())
                .param("text", given == null ? null : given.text())
                .param("by", given == null ? null : given.by())
                .param("silence", silence == null ? null : silence.name())
                .param("at", Timestamp.from(standpoint.at()))
                .update();
    }

    @Override
    public List<Standpoint> of(EscalationId id) {
        return db.sql("select * from keten.standpoint where escalation = ? order by visit, at, partner")
                .param(id.text())
                .query((row, number) -> standpoint(row))
                .list();
    }

    private static Standpoint standpoint(ResultSet row) throws SQLException {
        String position = row.getString("position");
        String silence = row.getString("silence");
        return new Standpoint(
                row.getInt("visit"),
                new PartnerCode(row.getString("partner")),
                position == null
                        ? null
                        : new Standpoint.Given(
                                Position.valueOf(position), row.getString("text"), row.getString("given_by")),
                silence == null ? null : Silence.valueOf(silence),
                row.getTimestamp("at").toInstant());
    }
}

package nl.ketenmanager.aanwijzing.store;

import static nl.ketenmanager.aanwijzing.store.AanwijzingRows.find;
import static nl.ketenmanager.aanwijzing.store.AanwijzingRows.instant;
import static nl.ketenmanager.aanwijzing.store.AanwijzingRows.stamp;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ketenmanager.aanwijzing.AanwijzingConsultation;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.Position;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What partners say about aanwijzingen, in {@code keten.aanwijzing_consultation} and {@code keten.aanwijzing_objection}. */
@Component
class AanwijzingAnswerRows {
    private final JdbcClient db;

    AanwijzingAnswerRows(JdbcClient db) {
        this.db = db;
    }

    void add(AanwijzingId id, AanwijzingConsultation one) {
        var silence = one.silence();
        db.sql("""
                        insert into keten.aanwijzing_consultation
                            (escalation, number, partner, due_at, silence, closed_at) values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id.escalation().text(),
                        id.number(),
                        one.partner().value(),
                        stamp(one.dueAt()),
                        silence == null ? null : silence.name(),
                        stamp(one.closedAt()))
                .update();
    }

    void close(AanwijzingId id, AanwijzingConsultation one) {
        var answer = one.answer();
        var silence = one.silence();
        db.sql("""
                        update keten.aanwijzing_consultation
                           set position = :position, answer = :answer, answered_by = :by, silence = :silence, closed_at = :at
                         where escalation = :id and number = :number and partner = :partner and closed_at is null""")
                .param("position", answer == null ? null : answer.position().name())
                .param("answer", answer == null ? null : answer.text())
                .param("by", answer == null ? null : answer.by())
                .param("silence", silence == null ? null : silence.name())
                .param("at", stamp(one.closedAt()))
                .param("id", id.escalation().text())
                .param("number", id.number())
                .param("partner", one.partner().value())
                .update();
    }

    List<AanwijzingConsultation> consultations(AanwijzingId id) {
        return db.sql("""
                        select * from keten.aanwijzing_consultation
                         where escalation = ? and number = ? order by partner""")
                .params(id.escalation().text(), id.number())
                .query((row, index) -> consultation(row))
                .list();
    }

    void add(AanwijzingId id, AanwijzingObjection one) {
        db.sql("""
                        insert into keten.aanwijzing_objection
                            (escalation, number, objection, made_by, made_at, text, suspends, due_at, taken_up)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.escalation().text(),
                        id.number(),
                        one.number(),
                        one.by(),
                        stamp(one.at()),
                        one.text(),
                        one.suspends(),
                        stamp(one.dueAt()),
                        one.takenUp())
                .update();
    }

    void save(AanwijzingId id, AanwijzingObjection one) {
        var decision = one.decision();
        db.sql("""
                        update keten.aanwijzing_objection
                           set taken_up = :takenUp, overdue_at = :overdueAt, verdict = :verdict, motivation = :motivation,
                               decided_by = :by, decided_at = :at, decided_role = :role, decided_deputy_for = :deputyFor
                         where escalation = :id and number = :number and objection = :objection""")
                .param("takenUp", one.takenUp())
                .param("overdueAt", stamp(one.overdueAt()))
                .param("verdict", decision == null ? null : decision.verdict().name())
                .param("motivation", decision == null ? null : decision.motivation())
                .param("by", decision == null ? null : decision.by())
                .param("at", decision == null ? null : stamp(decision.at()))
                .param(
                        "role",
                        decision == null ? null : decision.ground().role().name())
                .param("deputyFor", decision == null ? null : decision.ground().deputyFor())
                .param("id", id.escalation().text())
                .param("number", id.number())
                .param("objection", one.number())
                .update();
    }

    List<AanwijzingObjection> objections(AanwijzingId id) {
        return db.sql("""
                        select * from keten.aanwijzing_objection
                         where escalation = ? and number = ? order by objection""")
                .params(id.escalation().text(), id.number())
                .query((row, index) -> objection(row))
                .list();
    }

    private static AanwijzingConsultation consultation(ResultSet row) throws SQLException {
        String position = row.getString("position");
        String silence = row.getString("silence");
        return new AanwijzingConsultation(
                new PartnerCode(row.getString("partner")),
                instant(row, "due_at"),
                find(row, "asked_at"),
                position == null
                        ? null
                        : new AanwijzingConsultation.Answer(
                                Position.valueOf(position), row.getString("answer"), row.getString("answered_by")),
                silence == null ? null : AanwijzingConsultation.Silence.valueOf(silence),
                find(row, "closed_at"));
    }

    private static AanwijzingObjection objection(ResultSet row) throws SQLException {
        return new AanwijzingObjection(
                row.getInt("objection"),
                row.getString("made_by"),
                instant(row, "made_at"),
                row.getString("text"),
                row.getBoolean("suspends"),
                instant(row, "due_at"),
                row.getBoolean("taken_up"),
                find(row, "overdue_at"),
                decision(row));
    }

    private static AanwijzingObjection.@Nullable Decision decision(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new AanwijzingObjection.Decision(
                        AanwijzingObjection.Verdict.valueOf(verdict),
                        row.getString("motivation"),
                        row.getString("decided_by"),
                        instant(row, "decided_at"),
                        new Ground(
                                Role.valueOf(row.getString("decided_role")),
                                null,
                                null,
                                row.getString("decided_deputy_for")));
    }
}

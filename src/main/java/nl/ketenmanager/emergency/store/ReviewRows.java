package nl.ketenmanager.emergency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.emergency.EmergencyGround;
import nl.ketenmanager.emergency.EmergencyId;
import nl.ketenmanager.emergency.EmergencyReview;
import nl.ketenmanager.emergency.ReviewVerdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grounds of an emergency and what was thought of it, in {@code keten.emergency_ground} and {@code _review}. */
@Component
class ReviewRows {
    private final JdbcClient db;

    ReviewRows(JdbcClient db) {
        this.db = db;
    }

    void addGround(EmergencyId id, EmergencyGround ground) {
        db.sql("insert into keten.emergency_ground (escalation, number, code, label) values (?, ?, ?, ?)")
                .params(id.escalation().text(), id.number(), ground.code(), ground.label())
                .update();
    }

    List<EmergencyGround> grounds(EmergencyId id) {
        return db.sql(
                        "select code, label from keten.emergency_ground where escalation = ? and number = ? order by code")
                .params(id.escalation().text(), id.number())
                .query((row, number) -> new EmergencyGround(row.getString("code"), row.getString("label")))
                .list();
    }

    void addReview(EmergencyId id, EmergencyReview review) {
        var opinion = review.opinion();
        db.sql("""
                        insert into keten.emergency_review (escalation, number, partner, verdict, motivation, given_by, at)
                        values (:escalation, :number, :partner, :verdict, :motivation, :by, :at)""")
                .param("escalation", id.escalation().text())
                .param("number", id.number())
                .param("partner", review.partner().value())
                .param("verdict", opinion == null ? null : opinion.verdict().name())
                .param("motivation", opinion == null ? null : opinion.motivation())
                .param("by", opinion == null ? null : opinion.by())
                .param("at", Timestamp.from(review.at()))
                .update();
    }

    List<EmergencyReview> reviews(EmergencyId id) {
        return db.sql("select * from keten.emergency_review where escalation = ? and number = ? order by partner")
                .params(id.escalation().text(), id.number())
                .query((row, number) -> review(row))
                .list();
    }

    private static EmergencyReview review(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return new EmergencyReview(
                new PartnerCode(row.getString("partner")),
                verdict == null
                        ? null
                        : new EmergencyReview.Opinion(
                                ReviewVerdict.valueOf(verdict), row.getString("motivation"), row.getString("given_by")),
                row.getTimestamp("at").toInstant());
    }
}

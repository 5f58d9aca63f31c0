package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Cause;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stays of cases at tiers, in {@code keten.tier_visit}. */
@Component
class VisitRows {
    private final JdbcClient db;

    VisitRows(JdbcClient db) {
        this.db = db;
    }

    Optional<Visit> latest(EscalationId id) {
        return db.sql("select * from keten.tier_visit where escalation = ? order by number desc limit 1")
                .param(id.text())
                .query((row, number) -> visit(row))
                .optional();
    }

    void save(EscalationId id, Visit visit) {
        var clocks = visit.clocks();
        var takenUp = visit.takenUp();
        var exit = visit.exit();
        var authority = exit == null ? null : exit.authority();
        db.sql("""
                        insert into keten.tier_visit (escalation, number, tier, phase, occupied, entered_at, term, take_up_at,
                            remind_at, standpoint_at, due_at, next_deadline_at, on_deadline, repeat_percent, deadlines_passed,
                            taken_up_by, taken_up_at, left_at, outcome, cause, left_by, motivation, next_tier,
                            decision_subject, decision_amount, ground_role, ground_mandate, ground_version, ground_deputy_for)
                        values (:id, :number, :tier, :phase, :occupied, :enteredAt, :term, :takeUpAt, :remindAt, :standpointAt,
                            :dueAt, :nextDeadlineAt, :onDeadline, :repeatPercent, :deadlinesPassed, :takenUpBy, :takenUpAt,
                            :leftAt, :outcome, :cause, :leftBy, :motivation, :nextTier,
                            :subject, :amount, :groundRole, :groundMandate, :groundVersion, :groundDeputyFor)
                        on conflict (escalation, number) do update
                           set next_deadline_at = excluded.next_deadline_at, deadlines_passed = excluded.deadlines_passed,
                               taken_up_by = excluded.taken_up_by, taken_up_at = excluded.taken_up_at,
                               left_at = excluded.left_at, outcome = excluded.outcome, cause = excluded.cause,
                               left_by = excluded.left_by, motivation = excluded.motivation,
                               next_tier = excluded.next_tier, decision_subject = excluded.decision_subject,
                               decision_amount = excluded.decision_amount, ground_role = excluded.ground_role,
                               ground_mandate = excluded.ground_mandate, ground_version = excluded.ground_version,
                               ground_deputy_for = excluded.ground_deputy_for""")
                .param("id", id.text())
                .param("number", visit.number())
                .param("tier", visit.tier().name())
                .param("phase", visit.phase().name())
                .param("occupied", visit.occupied())
                .param("enteredAt", Timestamp.from(clocks.enteredAt()))
                .param("term", clocks.term().text())
                .param("takeUpAt", Timestamp.from(clocks.takeUpAt()))
                .param("remindAt", Timestamp.from(clocks.remindAt()))
                .param("standpointAt", Timestamp.from(clocks.standpointAt()))
                .param("dueAt", Timestamp.from(clocks.dueAt()))
                .param("nextDeadlineAt", Timestamp.from(clocks.nextDeadlineAt()))
                .param("onDeadline", clocks.onDeadline().name())
                .param("repeatPercent", clocks.repeatPercent())
                .param("deadlinesPassed", clocks.deadlinesPassed())
                .param("takenUpBy", takenUp == null ? null : takenUp.by())
                .param("takenUpAt", takenUp == null ? null : Timestamp.from(takenUp.at()))
                .param("leftAt", exit == null ? null : Timestamp.from(exit.at()))
                .param("outcome", exit == null ? null : exit.outcome().name())
                .param("cause", exit == null ? null : exit.cause().name())
                .param("leftBy", exit == null ? null : exit.by())
                .param("motivation", exit == null ? null : exit.motivation())
                .param("nextTier", exit == null ? null : name(exit.nextTier()))
                .param("subject", authority == null ? null : authority.matter().subject())
                .param("amount", authority == null ? null : authority.matter().amount())
                .params(GroundColumns.parameters(authority == null ? null : authority.ground()))
                .update();
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return new Visit(
                row.getInt("number"),
                Tier.valueOf(row.getString("tier")),
                Phase.valueOf(row.getString("phase")),
                row.getBoolean("occupied"),
                clocks(row),
                takenUp(row),
                exit(row));
    }

    private static Visit.Clocks clocks(ResultSet row) throws SQLException {
        return new Visit.Clocks(
                instant(row, "entered_at"),
                Term.of(row.getString("term")),
                instant(row, "take_up_at"),
                instant(row, "remind_at"),
                instant(row, "standpoint_at"),
                instant(row, "due_at"),
                instant(row, "next_deadline_at"),
                OnDeadline.valueOf(row.getString("on_deadline")),
                row.getInt("repeat_percent"),
                row.getInt("deadlines_passed"));
    }

    private static Visit.@Nullable TakenUp takenUp(ResultSet row) throws SQLException {
        String by = row.getString("taken_up_by");
        return by == null ? null : new Visit.TakenUp(by, instant(row, "taken_up_at"));
    }

    private static Visit.@Nullable Exit exit(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        String next = row.getString("next_tier");
        return new Visit.Exit(
                Outcome.valueOf(outcome),
                Cause.valueOf(row.getString("cause")),
                row.getString("left_by"),
                row.getString("motivation"),
                next == null ? null : Tier.valueOf(next),
                instant(row, "left_at"),
                authority(row));
    }

    private static Visit.@Nullable Authority authority(ResultSet row) throws SQLException {
        var ground = GroundColumns.of(row);
        return ground == null ? null : new Visit.Authority(ground, MatterColumns.of(row));
    }

    private static @Nullable String name(@Nullable Tier tier) {
        return tier == null ? null : tier.name();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}

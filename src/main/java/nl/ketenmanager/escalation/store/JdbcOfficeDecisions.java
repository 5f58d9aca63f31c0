package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.document.DocumentId;
import nl.ketenmanager.escalation.Agreement;
import nl.ketenmanager.escalation.DecisionCode;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.OfficeDecision;
import nl.ketenmanager.escalation.OfficeDecisions;
import nl.ketenmanager.escalation.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions per office, in {@code keten.office_decision}, which the database keeps from change once given. */
@Repository
class JdbcOfficeDecisions implements OfficeDecisions {
    private final JdbcClient db;

    JdbcOfficeDecisions(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void save(EscalationId id, OfficeDecision one) {
        var takenUp = one.takenUp();
        var given = one.given();
        var agreement = given == null ? null : given.agreement();
        db.sql("""
                        insert into keten.office_decision (escalation, visit, office, on_behalf_of, taken_up_by, taken_up_at,
                            decision, motivation, return_tier, agreement_owner, agreement_due, note, decided_by, decided_at,
                            decision_subject, decision_amount, ground_role, ground_mandate, ground_version, ground_deputy_for)
                        values (:id, :visit, :office, :onBehalfOf, :takenUpBy, :takenUpAt, :decision, :motivation, :returnTier,
                            :agreementOwner, :agreementDue, :note, :decidedBy, :decidedAt, :subject,
                            :amount, :groundRole, :groundMandate,
                            :groundVersion, :groundDeputyFor)
                        on conflict (escalation, visit, office) do update
                           set taken_up_by = excluded.taken_up_by, taken_up_at = excluded.taken_up_at,
                               decision = excluded.decision, motivation = excluded.motivation,
                               return_tier = excluded.return_tier, agreement_owner = excluded.agreement_owner,
                               agreement_due = excluded.agreement_due, note = excluded.note,
                               decided_by = excluded.decided_by,
                               decided_at = excluded.decided_at, decision_subject = excluded.decision_subject,
                               decision_amount = excluded.decision_amount, ground_role = excluded.ground_role,
                               ground_mandate = excluded.ground_mandate, ground_version = excluded.ground_version,
                               ground_deputy_for = excluded.ground_deputy_for""")
                .params(GroundColumns.parameters(given == null ? null : given.ground()))
                .param("id", id.text())
                .param("visit", one.visit())
                .param("office", one.office().value())
                .param("onBehalfOf", one.onBehalfOf())
                .param("takenUpBy", takenUp == null ? null : takenUp.by())
                .param("takenUpAt", takenUp == null ? null : Timestamp.from(takenUp.at()))
                .param("decision", given == null ? null : given.decision().name())
                .param("motivation", given == null ? null : given.motivation())
                .param(
                        "returnTier",
                        given == null || given.returnTier() == null
                                ? null
                                : given.returnTier().name())
                .param(
                        "agreementOwner",
                        agreement == null ? null : agreement.owner().value())
                .param("subject", agreement == null ? null : agreement.matter().subject())
                .param("amount", agreement == null ? null : agreement.matter().amount())
                .param("agreementDue", agreement == null ? null : agreement.dueOn())
                .param(
                        "note",
                        given == null || given.note() == null
                                ? null
                                : given.note().value())
                .param("decidedBy", given == null ? null : given.by())
                .param("decidedAt", given == null ? null : Timestamp.from(given.at()))
                .update();
    }

    @Override
    public List<OfficeDecision> of(EscalationId id) {
        return db.sql("select * from keten.office_decision where escalation = ? order by visit, office")
                .param(id.text())
                .query((row, number) -> decision(row))
                .list();
    }

    private static OfficeDecision decision(ResultSet row) throws SQLException {
        String takenUpBy = row.getString("taken_up_by");
        return new OfficeDecision(
                row.getInt("visit"),
                new OfficeCode(row.getString("office")),
                row.getString("on_behalf_of"),
                takenUpBy == null
                        ? null
                        : new Visit.TakenUp(
                                takenUpBy, row.getTimestamp("taken_up_at").toInstant()),
                given(row));
    }

    private static OfficeDecision.@Nullable Given given(ResultSet row) throws SQLException {
        String decision = row.getString("decision");
        if (decision == null) {
            return null;
        }
        String tier = row.getString("return_tier");
        return new OfficeDecision.Given(
                DecisionCode.valueOf(decision),
                row.getString("motivation"),
                tier == null ? null : Tier.valueOf(tier),
                agreement(row),
                note(row),
                row.getString("decided_by"),
                row.getTimestamp("decided_at").toInstant(),
                GroundColumns.of(row));
    }

    private static @Nullable DocumentId note(ResultSet row) throws SQLException {
        var note = row.getObject("note", UUID.class);
        return note == null ? null : new DocumentId(note);
    }

    private static @Nullable Agreement agreement(ResultSet row) throws SQLException {
        String owner = row.getString("agreement_owner");
        var due = row.getObject("agreement_due", LocalDate.class);
        return owner == null
                ? null
                : new Agreement(
                        new PartnerCode(owner),
                        Objects.requireNonNull(due),
                        row.getString("motivation"),
                        MatterColumns.of(row),
                        GroundColumns.of(row));
    }
}

package nl.ketenmanager.aanwijzing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingAccount;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingStatus;
import nl.ketenmanager.aanwijzing.AanwijzingTerms;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** Puts an aanwijzing together from its row. */
final class AanwijzingRows {
    private AanwijzingRows() {}

    static Aanwijzing aanwijzing(ResultSet row) throws SQLException {
        return new Aanwijzing(
                new AanwijzingId(EscalationId.of(row.getString("escalation")), row.getInt("number")),
                new ChainCode(row.getString("chain")),
                new PartnerCode(row.getString("partner")),
                row.getBoolean("binding"),
                AanwijzingStatus.valueOf(row.getString("status")),
                proposal(row),
                new AanwijzingTerms(
                        term(row, "consultation"),
                        term(row, "finalise"),
                        term(row, "acknowledge"),
                        term(row, "objection")),
                issue(row),
                followUp(row),
                ending(row),
                row.getInt("version"));
    }

    private static Aanwijzing.Proposal proposal(ResultSet row) throws SQLException {
        return new Aanwijzing.Proposal(
                new Aanwijzing.Instruction(
                        row.getString("proposed_text"), row.getObject("proposed_due_on", LocalDate.class)),
                row.getString("reason"),
                partners(row, "affected"),
                row.getString("proposed_by"),
                instant(row, "proposed_at"),
                ground(row, "proposed"),
                account(row),
                find(row, "consultation_due_at"),
                find(row, "finalise_due_at"));
    }

    private static AanwijzingAccount account(ResultSet row) throws SQLException {
        String leftOut = row.getString("left_out_because");
        return new AanwijzingAccount(
                leftOut == null ? null : new AanwijzingAccount.LeftOut(partners(row, "left_out"), leftOut),
                row.getString("new_ground"),
                row.getString("carries_out"));
    }

    private static Aanwijzing.@Nullable Issue issue(ResultSet row) throws SQLException {
        return find(row, "issued_at") == null
                ? null
                : new Aanwijzing.Issue(
                        new Aanwijzing.Instruction(
                                row.getString("issued_text"), row.getObject("issued_due_on", LocalDate.class)),
                        row.getString("weighing"),
                        row.getString("skipped_because"),
                        row.getString("issued_by"),
                        instant(row, "issued_at"),
                        ground(row, "issued"),
                        instant(row, "acknowledge_due_at"),
                        instant(row, "compliance_due_at"));
    }

    private static Aanwijzing.FollowUp followUp(ResultSet row) throws SQLException {
        var acknowledged = find(row, "acknowledged_at");
        var reported = find(row, "reported_at");
        return new Aanwijzing.FollowUp(
                acknowledged == null ? null : new Aanwijzing.Receipt(row.getString("acknowledged_by"), acknowledged),
                find(row, "acknowledge_overdue_at"),
                reported == null
                        ? null
                        : new Aanwijzing.Report(
                                Aanwijzing.Result.valueOf(row.getString("report_result")),
                                row.getString("report_text"),
                                row.getString("reported_by"),
                                reported),
                find(row, "compliance_overdue_at"));
    }

    private static Aanwijzing.@Nullable Ending ending(ResultSet row) throws SQLException {
        var at = find(row, "ended_at");
        return at == null ? null : new Aanwijzing.Ending(row.getString("ended_by"), at, row.getString("ended_reason"));
    }

    static Ground ground(ResultSet row, String of) throws SQLException {
        return new Ground(
                Role.valueOf(row.getString(of + "_role")),
                row.getObject(of + "_mandate", Long.class),
                row.getObject(of + "_version", Integer.class),
                row.getString(of + "_deputy_for"));
    }

    private static List<PartnerCode> partners(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(PartnerCode::new)
                .toList();
    }

    private static Term term(ResultSet row, String of) throws SQLException {
        return Term.of(row.getString(of + "_term"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    static @Nullable Instant find(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}

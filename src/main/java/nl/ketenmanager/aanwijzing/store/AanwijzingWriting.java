package nl.ketenmanager.aanwijzing.store;

import static nl.ketenmanager.aanwijzing.store.AanwijzingRows.stamp;

import java.util.List;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.chain.PartnerCode;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the row of an aanwijzing: once as it was given, and then whatever changed. */
@Component
class AanwijzingWriting {
    private final JdbcClient db;

    AanwijzingWriting(JdbcClient db) {
        this.db = db;
    }

    void add(Aanwijzing a) {
        var proposal = a.proposal();
        var ground = proposal.ground();
        var account = proposal.account();
        var leftOut = account.leftOut();
        db.sql("""
                        insert into keten.aanwijzing (escalation, number, chain, partner, binding, status, affected, proposed_text,
                            proposed_due_on, reason, proposed_by, proposed_at, proposed_role, proposed_mandate,
                            proposed_version, proposed_deputy_for, consultation_term, finalise_term, acknowledge_term,
                            objection_term, consultation_due_at, finalise_due_at, left_out, left_out_because, new_ground,
                            carries_out)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        a.id().escalation().text(),
                        a.id().number(),
                        a.chain().value(),
                        a.partner().value(),
                        a.binding(),
                        a.status().name(),
                        codes(proposal.affected()),
                        proposal.instruction().text(),
                        proposal.instruction().dueOn(),
                        proposal.reason(),
                        proposal.by(),
                        stamp(proposal.at()),
                        ground.role().name(),
                        ground.mandate(),
                        ground.version(),
                        ground.deputyFor(),
                        a.terms().consultation().text(),
                        a.terms().finalise().text(),
                        a.terms().acknowledge().text(),
                        a.terms().objection().text(),
                        stamp(proposal.consultationDueAt()),
                        stamp(proposal.finaliseDueAt()),
                        codes(leftOut == null ? List.of() : leftOut.partners()),
                        leftOut == null ? null : leftOut.because(),
                        account.newGround(),
                        account.carriesOut())
                .update();
    }

    /** Refuses when somebody else changed it since it was read. */
    void save(Aanwijzing a) {
        var issue = a.issue();
        var followUp = a.followUp();
        var receipt = followUp.receipt();
        var report = followUp.report();
        var ending = a.ending();
        int changed = db.sql("""
                        update keten.aanwijzing
                           set status = :status, issued_text = :issuedText, issued_due_on = :issuedDueOn,
                               weighing = :weighing, skipped_because = :skipped, issued_by = :issuedBy,
                               issued_at = :issuedAt, issued_role = :role, issued_mandate = :mandate,
                               issued_version = :mandateVersion, issued_deputy_for = :deputyFor,
                               acknowledge_due_at = :acknowledgeDue, compliance_due_at = :complianceDue,
                               acknowledged_by = :acknowledgedBy, acknowledged_at = :acknowledgedAt,
                               acknowledge_overdue_at = :acknowledgeOverdue, report_result = :result,
                               report_text = :report, reported_by = :reportedBy, reported_at = :reportedAt,
                               compliance_overdue_at = :complianceOverdue, ended_by = :endedBy, ended_at = :endedAt,
                               ended_reason = :endedReason, carries_out = :carriesOut, version = version + 1
                         where escalation = :id and number = :number and version = :version""")
                .param("status", a.status().name())
                .param("issuedText", issue == null ? null : issue.instruction().text())
                .param("issuedDueOn", issue == null ? null : issue.instruction().dueOn())
                .param("weighing", issue == null ? null : issue.weighing())
                .param("skipped", issue == null ? null : issue.skippedBecause())
                .param("issuedBy", issue == null ? null : issue.by())
                .param("issuedAt", issue == null ? null : stamp(issue.at()))
                .param("role", issue == null ? null : issue.ground().role().name())
                .param("mandate", issue == null ? null : issue.ground().mandate())
                .param("mandateVersion", issue == null ? null : issue.ground().version())
                .param("deputyFor", issue == null ? null : issue.ground().deputyFor())
                .param("acknowledgeDue", issue == null ? null : stamp(issue.acknowledgeDueAt()))
                .param("complianceDue", issue == null ? null : stamp(issue.complianceDueAt()))
                .param("acknowledgedBy", receipt == null ? null : receipt.by())
                .param("acknowledgedAt", receipt == null ? null : stamp(receipt.at()))
                .param("acknowledgeOverdue", stamp(followUp.acknowledgeOverdueAt()))
                .param("result", report == null ? null : report.result().name())
                .param("report", report == null ? null : report.text())
                .param("reportedBy", report == null ? null : report.by())
                .param("reportedAt", report == null ? null : stamp(report.at()))
                .param("complianceOverdue", stamp(followUp.complianceOverdueAt()))
                .param("endedBy", ending == null ? null : ending.by())
                .param("endedAt", ending == null ? null : stamp(ending.at()))
                .param("endedReason", ending == null ? null : ending.reason())
                .param("carriesOut", a.proposal().account().carriesOut())
                .param("id", a.id().escalation().text())
                .param("number", a.id().number())
                .param("version", a.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Somebody else changed aanwijzing " + a.id());
        }
    }

    private static String[] codes(List<PartnerCode> partners) {
        return partners.stream().map(PartnerCode::value).toArray(String[]::new);
    }
}

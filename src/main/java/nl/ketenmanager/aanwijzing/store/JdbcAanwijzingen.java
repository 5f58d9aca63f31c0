package nl.ketenmanager.aanwijzing.store;

import static nl.ketenmanager.aanwijzing.store.AanwijzingRows.stamp;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.aanwijzing.Aanwijzing;
import nl.ketenmanager.aanwijzing.AanwijzingConsultation;
import nl.ketenmanager.aanwijzing.AanwijzingFigures;
import nl.ketenmanager.aanwijzing.AanwijzingId;
import nl.ketenmanager.aanwijzing.AanwijzingObjection;
import nl.ketenmanager.aanwijzing.Aanwijzingen;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.EscalationId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aanwijzingen, in {@code keten.aanwijzing}. */
@Repository
class JdbcAanwijzingen implements Aanwijzingen {
    private final JdbcClient db;
    private final AanwijzingAnswerRows answers;

    JdbcAanwijzingen(JdbcClient db, AanwijzingAnswerRows answers) {
        this.db = db;
        this.answers = answers;
    }

    @Override
    public int nextNumber(EscalationId escalation) {
        return db.sql("select coalesce(max(number), 0) + 1 from keten.aanwijzing where escalation = ?")
                .param(escalation.text())
                .query(Integer.class)
                .single();
    }

    @Override
    public void add(Aanwijzing a, List<AanwijzingConsultation> consultations) {
        var proposal = a.proposal();
        var ground = proposal.ground();
        db.sql("""
                        insert into keten.aanwijzing (escalation, number, chain, partner, binding, status, affected, proposed_text,
                            proposed_due_on, reason, proposed_by, proposed_at, proposed_role, proposed_mandate,
                            proposed_version, proposed_deputy_for, consultation_term, finalise_term, acknowledge_term,
                            objection_term, consultation_due_at, finalise_due_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        a.id().escalation().text(),
                        a.id().number(),
                        a.chain().value(),
                        a.partner().value(),
                        a.binding(),
                        a.status().name(),
                        proposal.affected().stream().map(PartnerCode::value).toArray(String[]::new),
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
                        stamp(proposal.finaliseDueAt()))
                .update();
        consultations.forEach(one -> answers.add(a.id(), one));
    }

    @Override
    public void save(Aanwijzing a) {
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
                               ended_reason = :endedReason, version = version + 1
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
                .param("id", a.id().escalation().text())
                .param("number", a.id().number())
                .param("version", a.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException("Somebody else changed aanwijzing " + a.id());
        }
    }

    @Override
    public void startedAs(AanwijzingId id, String processInstanceId) {
        db.sql("update keten.aanwijzing set process_instance_id = ? where escalation = ? and number = ?")
                .params(processInstanceId, id.escalation().text(), id.number())
                .update();
    }

    @Override
    public boolean isStarted(AanwijzingId id) {
        return db.sql("""
                        select count(*) from keten.aanwijzing
                         where escalation = ? and number = ? and process_instance_id is not null""")
                        .params(id.escalation().text(), id.number())
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public Optional<Aanwijzing> find(AanwijzingId id) {
        return db.sql("select * from keten.aanwijzing where escalation = ? and number = ?")
                .params(id.escalation().text(), id.number())
                .query((row, index) -> AanwijzingRows.aanwijzing(row))
                .optional();
    }

    @Override
    public List<Aanwijzing> of(EscalationId escalation) {
        return db.sql("select * from keten.aanwijzing where escalation = ? order by number")
                .param(escalation.text())
                .query((row, index) -> AanwijzingRows.aanwijzing(row))
                .list();
    }

    @Override
    public List<Aanwijzing> issuedBetween(ChainCode chain, Instant from, Instant until) {
        return db.sql("""
                        select * from keten.aanwijzing where chain = ? and issued_at >= ? and issued_at < ?
                         order by issued_at, escalation, number""")
                .params(chain.value(), stamp(from), stamp(until))
                .query((row, index) -> AanwijzingRows.aanwijzing(row))
                .list();
    }

    @Override
    public AanwijzingFigures figures(ChainCode chain, Instant from, Instant until) {
        return db.sql("""
                        select count(*) as issued, count(*) filter (where not a.binding) as requests,
                               count(*) filter (where a.skipped_because is not null) as unheard,
                               count(*) filter (where exists (select 1 from keten.aanwijzing_objection o
                                   where o.escalation = a.escalation and o.number = a.number)) as objections,
                               count(*) filter (where a.status = 'OVERTURNED') as overturned
                          from keten.aanwijzing a
                         where a.chain = ? and a.issued_at >= ? and a.issued_at < ?""")
                .params(chain.value(), Timestamp.from(from), Timestamp.from(until))
                .query((row, index) -> new AanwijzingFigures(
                        row.getInt("issued"),
                        row.getInt("requests"),
                        row.getInt("unheard"),
                        row.getInt("objections"),
                        row.getInt("overturned")))
                .single();
    }

    @Override
    public List<AanwijzingConsultation> consultations(AanwijzingId id) {
        return answers.consultations(id);
    }

    @Override
    public void asked(AanwijzingId id, PartnerCode partner, String processInstanceId, Instant at) {
        db.sql("""
                        update keten.aanwijzing_consultation set asked_at = ?, process_instance_id = ?
                         where escalation = ? and number = ? and partner = ? and asked_at is null""")
                .params(Timestamp.from(at), processInstanceId, id.escalation().text(), id.number(), partner.value())
                .update();
    }

    @Override
    public Optional<AanwijzingId> ofProcess(String processInstanceId) {
        return db.sql("""
                        select escalation, number from keten.aanwijzing where process_instance_id = :process
                        union all
                        select escalation, number from keten.aanwijzing_consultation where process_instance_id = :process""")
                .param("process", processInstanceId)
                .query((row, index) ->
                        new AanwijzingId(EscalationId.of(row.getString("escalation")), row.getInt("number")))
                .optional();
    }

    @Override
    public void close(AanwijzingId id, AanwijzingConsultation answered) {
        answers.close(id, answered);
    }

    @Override
    public List<AanwijzingObjection> objections(AanwijzingId id) {
        return answers.objections(id);
    }

    @Override
    public void add(AanwijzingId id, AanwijzingObjection objection) {
        answers.add(id, objection);
    }

    @Override
    public void save(AanwijzingId id, AanwijzingObjection objection) {
        answers.save(id, objection);
    }

    @Override
    public boolean objectionSuspends(ChainCode chain) {
        return db.sql("select objection_suspends from keten.chain where code = ?")
                .param(chain.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<String> instructionPower(ChainCode chain, PartnerCode partner) {
        return db.sql(
                        "select instruction_power from keten.partner where chain = ? and code = ? and instruction_power is not null")
                .params(chain.value(), partner.value())
                .query(String.class)
                .optional();
    }
}

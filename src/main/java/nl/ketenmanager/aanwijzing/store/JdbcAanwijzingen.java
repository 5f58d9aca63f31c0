package nl.ketenmanager.aanwijzing.store;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aanwijzingen, in {@code keten.aanwijzing}. */
@Repository
class JdbcAanwijzingen implements Aanwijzingen {
    private final JdbcClient db;
    private final AanwijzingWriting rows;
    private final AanwijzingAnswerRows answers;

    JdbcAanwijzingen(JdbcClient db, AanwijzingWriting rows, AanwijzingAnswerRows answers) {
        this.db = db;
        this.rows = rows;
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
        rows.add(a);
        consultations.forEach(one -> answers.add(a.id(), one));
    }

    @Override
    public void save(Aanwijzing a) {
        rows.save(a);
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
    public List<Aanwijzing> overturned(ChainCode chain) {
        return db.sql(
                        "select * from keten.aanwijzing where chain = ? and status = 'OVERTURNED' order by escalation, number")
                .param(chain.value())
                .query((row, index) -> AanwijzingRows.aanwijzing(row))
                .list();
    }

    @Override
    public List<Aanwijzing> issuedBetween(ChainCode chain, Instant from, Instant until) {
        return db.sql("""
                        select * from keten.aanwijzing where chain = ? and issued_at >= ? and issued_at < ?
                         order by issued_at, escalation, number""")
                .params(chain.value(), Timestamp.from(from), Timestamp.from(until))
                .query((row, index) -> AanwijzingRows.aanwijzing(row))
                .list();
    }

    @Override
    public AanwijzingFigures figures(ChainCode chain, Instant from, Instant until) {
        return db.sql("""
                        select count(*) as issued, count(*) filter (where not a.binding) as requests,
                               count(*) filter (where a.skipped_because is not null
                                   or a.left_out_because is not null) as unheard,
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

package nl.ketenmanager.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invariants 3, 4 and 5, read from the database without any help of the code under test: each row is a breach. */
record EmergencyInvariants(JdbcClient db, String chain) {

    void hold() {
        assertThat(breaches(ACTED_WITHOUT_POWER))
                .as("invariant 3: acted without the power")
                .isEmpty();
        assertThat(breaches(NOT_TOLD))
                .as("invariant 4: not told in the emergency's own moment")
                .isEmpty();
        assertThat(breaches(NOT_LOOKED_BACK_AT))
                .as("invariant 4: no account task or evaluation")
                .isEmpty();
        assertThat(breaches(JUDGED_HIMSELF))
                .as("invariant 5: judged his own emergency")
                .isEmpty();
    }

    private List<Map<String, Object>> breaches(String sql) {
        return db.sql(sql).param("chain", chain).query().listOfRows();
    }

    private static final String ACTED_WITHOUT_POWER = """
            select a.* from (
                select escalation, number, declared_by as who, declared_at as at, ground_mandate as mandate
                  from keten.emergency where chain = :chain
                union all
                select escalation, number, confirmed_by, confirmed_at, confirm_mandate
                  from keten.emergency where chain = :chain and confirmed_at is not null) a
             where not exists (
                    select 1 from keten.mandate m
                     where m.id = a.mandate and 'NOODESCALATIE' = any(m.powers) and not exists (
                           select 1 from keten.mandate_fact f
                            where f.mandate = m.id and f.kind = 'WITHDRAWN' and f.effective_at <= a.at))
                or not exists (
                    select 1 from keten.occupancy o
                     where o.chain = :chain and o.role = 'KETENMANAGER' and o.person = a.who
                       and o.valid_from <= a.at and (o.valid_until is null or o.valid_until > a.at))""";

    private static final String NOT_TOLD = """
            select e.escalation, e.number, o.person from keten.emergency e
              join keten.occupancy o on o.chain = e.chain and o.role in ('DIRECTOR', 'KETENMANAGER', 'KETENBUREAU')
               and o.valid_from <= e.confirmed_at and (o.valid_until is null or o.valid_until > e.confirmed_at)
             where e.chain = :chain and e.left_visit is not null and not exists (
                   select 1 from keten.notification n
                    where n.fact_key = e.escalation || '/nood-' || e.number || '/declared' and n.person = o.person
                      and n.created_at = e.confirmed_at)""";

    private static final String NOT_LOOKED_BACK_AT = """
            select e.escalation, e.number from keten.emergency e
             where e.chain = :chain and e.left_visit is not null and (
                   (e.accounted_at is null) <> exists (
                       select 1 from act_ru_task t
                        where t.proc_inst_id_ = e.process_instance_id and t.task_def_key_ = 'userTask_accountEmergency')
                or not exists (
                       select 1 from keten.agenda_item i
                        where i.escalation = e.escalation and i.visit = e.left_visit and i.kind = 'EVALUATION'
                          and i.placed_at = e.confirmed_at and (i.closed_at is null) = (e.evaluated_at is null)))""";

    private static final String JUDGED_HIMSELF = """
            select j.* from (
                select e.escalation, e.number, e.board_confirmed_by as who, e.board_confirmed_at as at from keten.emergency e
                 where e.chain = :chain and e.board_confirmed_by is not null
                union all
                select e.escalation, e.number, e.review_chair, e.confirmed_at from keten.emergency e
                 where e.chain = :chain and e.review_chair is not null
                union all
                select r.escalation, r.number, r.given_by, r.at from keten.emergency_review r
                  join keten.emergency e on e.escalation = r.escalation and e.number = r.number
                 where e.chain = :chain and r.given_by is not null) j
              join keten.emergency e on e.escalation = j.escalation and e.number = j.number
             where j.who in (e.declared_by, e.confirmed_by) or exists (
                   select 1 from keten.occupancy o
                    where o.chain = :chain and o.role = 'KETENMANAGER' and o.person = j.who
                      and o.valid_from <= j.at and (o.valid_until is null or o.valid_until > j.at))""";
}

package nl.ketenmanager.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.support.PlayedCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invariants of an escalation, read from the database and the engine without any help of the code under test. */
final class Invariants {
    private static final String NO_RESPONSE = "geen reactie";
    /** As a chain starts out. */
    private static final int ROUNDS = 1;

    private final JdbcClient db;
    private final Map<String, String> closed = new HashMap<>();

    Invariants(JdbcClient db) {
        this.db = db;
    }

    void hold(PlayedCase played) {
        String id = played.id().text();
        var row = db.sql("select * from keten.escalation where id = ?")
                .param(id)
                .query()
                .singleRow();
        var visits = db.sql("select * from keten.tier_visit where escalation = ? order by number")
                .param(id)
                .query()
                .listOfRows();
        boolean atRest = played.isAtRest();
        eachMoveIsOneStep(row, visits);
        eachMoveUpIsAccountedFor(row, visits);
        theKetenmanagerNeverForwardsBySilence(visits);
        everyCompetentOfficeDecides(id, row, visits);
        if (row.get("status").equals("OPEN")) {
            if (atRest) {
                oneTierHoldsItWithOneLiveDeadline(id, row, visits);
            }
        } else {
            itEndedWell(id, row, visits);
            itNeverMovesAgain(id, row, visits, atRest);
        }
    }

    /** Invariant 1. */
    private void eachMoveIsOneStep(Map<String, Object> row, List<Map<String, Object>> visits) {
        if (visits.isEmpty()) {
            return;
        }
        assertThat(tier(visits.get(0), "tier")).as("first tier").isEqualTo(firstTier(row, visits.get(0)));
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            Tier from = tier(visit, "tier");
            Tier next = tier(visit, "next_tier");
            String outcome = (String) visit.get("outcome");
            if (i + 1 < visits.size()) {
                assertThat(tier(visits.get(i + 1), "tier"))
                        .as("where it was sent")
                        .isEqualTo(next);
            }
            if ("FORWARDED".equals(outcome)) {
                assertThat(next).as("one step up from %s", from).isEqualTo(above(row, from, visit.get("left_at")));
            } else if ("RETURNED".equals(outcome)) {
                assertThat(next).as("down from %s", from).isLessThan(from);
            } else if ("DIVIDED".equals(outcome) && next != null) {
                assertThat(next).as("back to the board").isEqualTo(Tier.KETENBESTUUR);
                assertThat(visit).containsEntry("cause", "PERSON").containsEntry("tier", "POLITICAL");
            } else if ("EMERGENCY".equals(outcome)) {
                assertThat(next).as("past the board from %s", from).isEqualTo(Tier.POLITICAL);
            } else {
                assertThat(next).isNull();
            }
        }
    }

    private static Tier firstTier(Map<String, Object> row, Map<String, Object> visit) {
        if (row.get("route").equals("DIRECT")) {
            return Tier.KETENMANAGER;
        }
        boolean heavy = visit.get("phase").equals("ROBUUST")
                && row.get("impact").equals("HIGH")
                && row.get("urgency").equals("HIGH");
        return heavy ? Tier.TACTICAL : Tier.OPERATIONAL;
    }

    private Tier above(Map<String, Object> row, Tier from, Object at) {
        Tier next = from.next().orElseThrow();
        return next == Tier.KETENMANAGER && !hadKetenmanager(row, at) ? Tier.KETENBESTUUR : next;
    }

    private boolean hadKetenmanager(Map<String, Object> row, Object at) {
        return db.sql("""
                        select count(*) from keten.role_holding h
                          join keten.chain_capability c on c.chain = h.chain and c.capability = 'KETENMANAGER'
                         where h.chain = :chain and h.role = 'KETENMANAGER'
                           and h.valid_from <= :at and (h.valid_until is null or h.valid_until > :at)""")
                        .param("chain", row.get("chain"))
                        .param("at", at)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Invariant 2. */
    private void eachMoveUpIsAccountedFor(Map<String, Object> row, List<Map<String, Object>> visits) {
        var moves = db.sql("select * from keten.upward_move where escalation = ? order by visit")
                .param(row.get("id"))
                .query()
                .listOfRows();
        var forwarded = visits.stream()
                .filter(visit -> List.of("FORWARDED", "EMERGENCY").contains(String.valueOf(visit.get("outcome"))))
                .toList();
        boolean skipped = !visits.isEmpty() && tier(visits.get(0), "tier") != Tier.OPERATIONAL;
        assertThat(moves).as("moves").hasSize(forwarded.size() + (skipped ? 1 : 0));
        for (var visit : forwarded) {
            var move = moves.stream()
                    .filter(one -> one.get("visit").equals(visit.get("number")))
                    .findFirst()
                    .orElseThrow();
            assertThat(move)
                    .containsEntry("from_tier", visit.get("tier"))
                    .containsEntry("to_tier", visit.get("next_tier"))
                    .containsEntry("cause", visit.get("outcome").equals("EMERGENCY") ? "EMERGENCY" : visit.get("cause"))
                    .containsEntry("moved_at", visit.get("left_at"));
            if (visit.get("cause").equals("PERSON")) {
                assertThat(move)
                        .containsEntry("moved_by", visit.get("left_by"))
                        .containsEntry("why", visit.get("motivation"));
            }
            assertThat((String) move.get("moved_by")).isNotBlank();
            assertThat((String) move.get("tried")).contains((String) row.get("own_effort"));
            standpointsOfAll(row, visit);
        }
    }

    private void standpointsOfAll(Map<String, Object> row, Map<String, Object> visit) {
        var wrong = db.sql("""
                        select p.partner, s.one ->> 'text' as said from keten.escalation_partner p
                          left join lateral (
                               select one from keten.upward_move m, jsonb_array_elements(m.standpoints) one
                                where m.escalation = p.escalation and m.visit = :visit
                                  and one ->> 'partner' = p.partner) s on true
                         where p.escalation = :id and p.affected and coalesce(s.one ->> 'text', '') <> coalesce((
                               select case g.position when 'AGREE' then 'Akkoord'
                                          when 'OBJECT' then 'Niet akkoord' else 'Akkoord onder voorwaarden' end || ': ' || g.text
                                 from keten.standpoint g
                                where g.escalation = p.escalation and g.partner = p.partner and g.silence is null
                                  and g.visit <= :visit
                                order by g.visit desc limit 1), :silence)""")
                .param("id", row.get("id"))
                .param("visit", visit.get("number"))
                .param("silence", NO_RESPONSE)
                .query()
                .listOfRows();
        assertThat(wrong)
                .as("standpoints kept with the move from visit %s", visit.get("number"))
                .isEmpty();
    }

    /** Invariant 10. */
    private static void theKetenmanagerNeverForwardsBySilence(List<Map<String, Object>> visits) {
        assertThat(visits)
                .filteredOn(visit -> visit.get("tier").equals("KETENMANAGER") && "DEADLINE".equals(visit.get("cause")))
                .as("silence of the ketenmanager moves a case only by the rule of the chain")
                .allMatch(visit -> visit.get("on_deadline").equals("FORWARD"));
    }

    /** Invariant 6: who counts as competent is read from the partners of the case, what was decided from the offices. */
    private void everyCompetentOfficeDecides(String id, Map<String, Object> row, List<Map<String, Object>> visits) {
        var competent = db.sql("""
                        select distinct p.office from keten.escalation_partner e
                          join keten.partner p on p.chain = :chain and p.code = e.partner
                         where e.escalation = :id and p.office is not null order by 1""")
                .param("chain", row.get("chain"))
                .param("id", id)
                .query(String.class)
                .list();
        int divided = 0;
        for (var visit : visits) {
            if (!visit.get("tier").equals("POLITICAL") || !visit.get("occupied").equals(true)) {
                continue;
            }
            var decisions = db.sql(
                            "select * from keten.office_decision where escalation = ? and visit = ? order by office")
                    .params(id, visit.get("number"))
                    .query()
                    .listOfRows();
            assertThat(decisions).extracting(one -> one.get("office")).isEqualTo(competent);
            var given = decisions.stream()
                    .map(one -> (String) one.get("decision"))
                    .filter(Objects::nonNull)
                    .map(code -> code.equals("RESOLVE") ? "DECIDE" : code)
                    .toList();
            boolean all = given.size() == competent.size();
            var ways = decisions.stream()
                    .map(one -> "" + one.get("return_tier"))
                    .distinct()
                    .toList();
            boolean agreed = all && Set.copyOf(given).size() == 1 && !given.contains("FORWARD") && ways.size() == 1;
            String outcome = (String) visit.get("outcome");
            boolean byThem = "PERSON".equals(visit.get("cause"))
                    && List.of("RESOLVED", "DECIDED", "RETURNED", "DIVIDED").contains(outcome);
            assertThat(all).as("all have decided, so it is decided").isEqualTo(byThem);
            if (byThem) {
                assertThat(agreed).as("they agree, so %s", outcome).isEqualTo(!outcome.equals("DIVIDED"));
                divided += outcome.equals("DIVIDED") ? 1 : 0;
                assertThat(visit.get("next_tier") != null)
                        .as("back to the board while rounds are left")
                        .isEqualTo(outcome.equals("RETURNED") || outcome.equals("DIVIDED") && divided <= ROUNDS);
                theirAgreementsAreKept(id, visit, agreed ? decisions : List.of());
            }
        }
    }

    private void theirAgreementsAreKept(String id, Map<String, Object> visit, List<Map<String, Object>> decisions) {
        assertThat(db.sql(
                                "select owner || due_on || recorded_by from keten.agreement where escalation = ? and recorded_at = ?")
                        .params(id, visit.get("left_at"))
                        .query(String.class)
                        .list())
                .as("agreements of the offices")
                .containsExactlyInAnyOrderElementsOf(decisions.stream()
                        .filter(one -> one.get("agreement_owner") != null)
                        .map(one -> "" + one.get("agreement_owner") + one.get("agreement_due") + one.get("decided_by"))
                        .toList());
    }

    /** Invariant 9. */
    private void oneTierHoldsItWithOneLiveDeadline(
            String id, Map<String, Object> row, List<Map<String, Object>> visits) {
        var open = visits.stream().filter(visit -> visit.get("left_at") == null).toList();
        assertThat(open).as("tiers that hold the case").hasSize(1);
        assertThat(row.get("tier")).isEqualTo(open.get(0).get("tier"));
        var deadlines = db.sql("""
                        select j.duedate_ from act_ru_job j
                          join act_ru_jobdef d on d.id_ = j.job_def_id_
                          join act_ru_execution e on e.id_ = j.process_instance_id_ and e.business_key_ = ?
                         where d.act_id_ in ('timerEvent_deadline', 'timerEvent_nextDeadline')""")
                .param(id)
                .query((one, number) -> one.getTimestamp(1).toInstant())
                .list();
        assertThat(deadlines)
                .as("live deadlines")
                .containsExactly(((Timestamp) open.get(0).get("next_deadline_at")).toInstant());
        assertThat(db.sql("""
                        select count(*) from act_ru_task t
                          join act_ru_execution e on e.id_ = t.proc_inst_id_ and e.business_key_ = ?
                         where t.task_def_key_ = 'userTask_decide'""").param(id).query(Long.class).single())
                .as("tasks to decide")
                .isEqualTo(db.sql("""
                                select case when tier = 'POLITICAL' then (select count(*) from keten.office_decision o
                                            where o.escalation = v.escalation and o.visit = v.number and o.decision is null)
                                       else 1 end from keten.tier_visit v where escalation = ? and left_at is null""").param(id).query(Long.class).single());
    }

    /** Invariant 7. */
    private void itEndedWell(String id, Map<String, Object> row, List<Map<String, Object>> visits) {
        assertThat((String) row.get("outcome_text")).as("outcome").isNotBlank();
        assertThat(visits).allMatch(visit -> visit.get("left_at") != null);
        var last = visits.get(visits.size() - 1);
        assertThat(db.sql("select count(*) from keten.notification where fact_key = ? and person = ?")
                        .params(id + "/" + last.get("number") + "/left", row.get("submitted_by"))
                        .query(Long.class)
                        .single())
                .as("message to the submitter")
                .isEqualTo(1);
        if (List.of("RESOLVED", "DECIDED").contains(row.get("status"))) {
            assertThat(db.sql("""
                            select count(*) from keten.agreement a
                              join keten.partner p on p.chain = ? and p.code = a.owner
                             where a.escalation = ? and a.recorded_at = ? and a.due_on is not null""")
                            .params(row.get("chain"), id, row.get("closed_at"))
                            .query(Long.class)
                            .single())
                    .as("agreement with owner and date")
                    .isPositive();
        }
    }

    /** Invariant 8. */
    private void itNeverMovesAgain(
            String id, Map<String, Object> row, List<Map<String, Object>> visits, boolean atRest) {
        String now = row + " " + visits;
        assertThat(closed.computeIfAbsent(id, first -> now))
                .as("a closed case stays as it was")
                .isEqualTo(now);
        if (atRest) {
            assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                            .param(id)
                            .query(Long.class)
                            .single())
                    .as("what still runs")
                    .isZero();
        }
    }

    private static Tier tier(Map<String, Object> visit, String column) {
        return visit.get(column) == null ? null : Tier.valueOf((String) visit.get(column));
    }
}

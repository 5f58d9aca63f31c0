package nl.ketenmanager.reporting.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Cases with stays that never were, in a database of their own: a case in five ends in an emergency or an aanwijzing. */
final class RandomStays {
    private static final int CASES = 120;
    private static final Instant NEW_YEAR = Instant.parse("2025-12-31T23:00:00Z");
    private static final String[] USES = {
        """
        insert into keten.emergency (escalation, number, chain, state, declared_by, declared_at, reason, consequence,
            ground_role, ground_mandate, ground_version, confirm_until, confirmed_by, confirmed_at, confirm_mandate,
            confirm_version, from_tier, left_visit, maximum_until, account_until, review_until, ended_at)
        values (:id, 1, :chain, 'ENDED', 'iemand', now(), 'r', 'c', 'KETENMANAGER', 1, 1, now(), 'iemand', now(), 1, 1,
            'KETENMANAGER', 1, now(), now(), now(), now())""",
        """
        insert into keten.aanwijzing (escalation, number, chain, partner, binding, status, affected, proposed_text,
            proposed_due_on, reason, proposed_by, proposed_at, proposed_role, proposed_mandate, proposed_version,
            consultation_term, finalise_term, acknowledge_term, objection_term, issued_text, issued_due_on, issued_by,
            issued_at, issued_role, issued_mandate, issued_version, acknowledge_due_at, compliance_due_at)
        values (:id, 1, :chain, 'BD', true, 'ISSUED', '{BD}', 't', now(), 'r', 'iemand', now(), 'KETENMANAGER', 1, 1, '1',
            '1', '1', '1', 't', now(), 'iemand', now(), 'KETENMANAGER', 1, 1, now(), now())""",
        // none of these is a use: never confirmed; never issued; a request
        """
        insert into keten.emergency (escalation, number, chain, state, declared_by, declared_at, reason, consequence,
            ground_role, ground_mandate, ground_version, confirm_until, ended_at)
        values (:id, 1, :chain, 'NOT_CONFIRMED', 'iemand', now(), 'r', 'c', 'KETENMANAGER', 1, 1, now(), now())""",
        """
        insert into keten.aanwijzing (escalation, number, chain, partner, binding, status, affected, proposed_text,
            proposed_due_on, reason, proposed_by, proposed_at, proposed_role, proposed_mandate, proposed_version,
            consultation_term, finalise_term, acknowledge_term, objection_term)
        values (:id, 1, :chain, 'BD', true, 'CONSULTATION', '{BD}', 't', now(), 'r', 'iemand', now(), 'KETENMANAGER', 1,
            1, '1', '1', '1', '1')""",
        """
        insert into keten.aanwijzing (escalation, number, chain, partner, binding, status, affected, proposed_text,
            proposed_due_on, reason, proposed_by, proposed_at, proposed_role, proposed_mandate, proposed_version,
            consultation_term, finalise_term, acknowledge_term, objection_term, issued_text, issued_due_on, issued_by,
            issued_at, issued_role, issued_mandate, issued_version, acknowledge_due_at, compliance_due_at)
        values (:id, 1, :chain, 'BD', false, 'ISSUED', '{BD}', 't', now(), 'r', 'iemand', now(), 'KETENMANAGER', 1, 1, '1',
            '1', '1', '1', 't', now(), 'iemand', now(), 'KETENMANAGER', 1, 1, now(), now())"""
    };

    private final JdbcClient db =
            JdbcClient.create(new SingleConnectionDataSource(TestDatabase.create(), "postgres", "", true));

    RandomStays() {
        db.sql(
                        "insert into keten.person (id, first_name, last_name, email) values ('iemand', 'I', 'E', 'i@test.example')")
                .update();
    }

    record Stay(
            Tier tier,
            Phase phase,
            boolean empty,
            Instant entered,
            @Nullable Instant left,
            boolean powered) {}

    JdbcClient db() {
        return db;
    }

    List<Stay> fill(ChainCode chain, Random random) {
        db.sql("insert into keten.chain (code, name, objective) values (?, 'Keten', 'Doel')")
                .param(chain.value())
                .update();
        db.sql("insert into keten.partner (chain, code, name, kind, instructable) values (?, 'BD', 'BD', 'ZBO', true)")
                .param(chain.value())
                .update();
        List<Stay> all = new ArrayList<>();
        for (int number = 1; number <= CASES; number++) {
            all.addAll(one("%s-2026-%05d".formatted(chain, number), chain, random));
        }
        return all;
    }

    private List<Stay> one(String id, ChainCode chain, Random random) {
        int use = random.nextInt(2 * USES.length);
        var moment = NEW_YEAR.plusSeconds(random.nextInt(300 * 86_400));
        db.sql("""
                        insert into keten.escalation (id, chain, title, description, own_effort, chain_interest, impact,
                            urgency, route, track, submitted_by, submitting_partner, raised_at, status, policy,
                            policy_version)
                        values (?, ?, 't', 'd', 'e', 'k', 'LOW', 'NORMAL', 'TIERED', 'OPERATION', 'iemand', 'BD', ?, 'OPEN',
                            'p', '1')""").params(id, chain.value(), Timestamp.from(moment)).update();
        if (use < USES.length) {
            db.sql(USES[use]).param("id", id).param("chain", chain.value()).update();
        }
        List<Stay> stays = new ArrayList<>();
        int visits = 1 + random.nextInt(5);
        for (int number = 1; number <= visits; number++) {
            boolean empty = random.nextInt(6) == 0;
            boolean open = number == visits && !empty && random.nextInt(3) == 0;
            var left = open ? null : moment.plusSeconds(empty ? 0 : random.nextInt(20 * 86_400));
            var stay = new Stay(
                    Tier.values()[random.nextInt(Tier.values().length)],
                    Phase.values()[random.nextInt(Phase.values().length)],
                    empty,
                    moment,
                    left,
                    use < 2);
            add(id, number, stay);
            stays.add(stay);
            moment = left == null ? moment : left;
        }
        return stays;
    }

    private void add(String id, int number, Stay stay) {
        var left = stay.left();
        db.sql("""
                        insert into keten.tier_visit (escalation, number, tier, phase, occupied, entered_at, term, take_up_at,
                            remind_at, standpoint_at, due_at, next_deadline_at, on_deadline, repeat_percent, left_at, outcome,
                            cause)
                        values (:id, :number, :tier, :phase, :occupied, :entered, '5 wd', :entered, :entered, :entered,
                            :entered, :entered, 'FORWARD', 50, :left, :outcome, :cause)""")
                .param("id", id)
                .param("number", number)
                .param("tier", stay.tier().name())
                .param("phase", stay.phase().name())
                .param("occupied", !stay.empty())
                .param("entered", Timestamp.from(stay.entered()))
                .param("left", left == null ? null : Timestamp.from(left))
                .param("outcome", left == null ? null : "FORWARDED")
                .param("cause", left == null ? null : stay.empty() ? "EMPTY" : "DEADLINE")
                .update();
    }
}

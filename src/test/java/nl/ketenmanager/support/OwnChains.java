package nl.ketenmanager.support;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Copies demo chains for tests, and arranges what nobody arranges by an action in the application. */
@TestComponent
public class OwnChains {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String[] COPY = {
        """
        insert into keten.chain
            (code, name, objective, deputy_depth, ketenmanager_deadline_forwards, objection_suspends)
        select :copy, name, objective, deputy_depth, ketenmanager_deadline_forwards, objection_suspends from keten.chain where code = :from""",
        """
        insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by)
        values (:copy, :phase, '2006-01-01T00:00:00Z', 'Test', '2006-01-01T00:00:00Z', 'test')""",
        """
        insert into keten.chain_capability (chain, capability)
        select :copy, capability from keten.chain_capability where chain = :from""",
        "insert into keten.office (chain, code, name) select :copy, code, name from keten.office where chain = :from",
        """
        insert into keten.partner (chain, code, name, kind, instructable, instruction_power, standpoint_via, office)
        select :copy, code, name, kind, instructable, instruction_power, standpoint_via, office
          from keten.partner where chain = :from""",
        "insert into keten.body (chain, tier, name) select :copy, tier, name from keten.body where chain = :from",
        """
        insert into keten.person (id, first_name, last_name, email, password_hash)
        select p.id || :mark, first_name, last_name, p.id || :mark || '@test.example', password_hash
          from keten.person p where p.id in (
            select person from keten.role_holding where chain = :from and recorded_by = 'demo'
            union select d.person from keten.deputy d join keten.role_holding h on h.id = d.holding
                   where h.chain = :from and d.recorded_by = 'demo')""",
        """
        insert into keten.role_holding
            (chain, role, partner, office, person, chairs, valid_from, reason, recorded_at, recorded_by)
        select :copy, role, partner, office, person || :mark, chairs, valid_from, reason, recorded_at, recorded_by
          from keten.role_holding where chain = :from and recorded_by = 'demo'""",
        """
        insert into keten.deputy (holding, replaces, person, valid_from, reason, recorded_at, recorded_by)
        select c.id, d.replaces || :mark, d.person || :mark, d.valid_from, d.reason, d.recorded_at, d.recorded_by
          from keten.deputy d
          join keten.role_holding h on h.id = d.holding and h.chain = :from and h.recorded_by = 'demo'
          join keten.role_holding c on c.chain = :copy and c.person = h.person || :mark and c.role = h.role
         where d.recorded_by = 'demo'""",
        """
        insert into keten.mandate (chain, grantor_kind, grantor_code, holder_role, holder_partner, holder_office,
               holder_person, employer, kind, powers, partners, subjects, amount_limit, valid_from, valid_until,
               may_delegate, needs_holder_consent, needs_employer_consent, needs_support, document, document_sha256,
               recorded_at, recorded_by)
        select :copy, grantor_kind, grantor_code, holder_role, holder_partner, holder_office, holder_person || :mark,
               employer, kind, powers, partners, subjects, amount_limit, valid_from, valid_until, may_delegate,
               needs_holder_consent, needs_employer_consent, needs_support, document, document_sha256, recorded_at,
               recorded_by
          from keten.mandate where chain = :from and recorded_by = 'demo' order by id""",
        """
        insert into keten.mandate_fact
            (mandate, number, kind, partner, effective_at, recorded_at, recorded_by, reason, document)
        select c.id, f.number, f.kind, f.partner, f.effective_at, f.recorded_at, f.recorded_by, f.reason, f.document
          from keten.mandate_fact f
          join keten.mandate m on m.id = f.mandate and m.chain = :from and m.recorded_by = 'demo'
          join keten.mandate c on c.chain = :copy and c.document = m.document
         where f.recorded_by = 'demo'"""
    };

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    OwnChains(JdbcClient db, TransactionTemplate transaction) {
        this.db = db;
        this.transaction = transaction;
    }

    /** A copy of LAK or STRAF that has always been in that phase. */
    public OwnChain copy(String demoChain, Phase phase) {
        String mark = "T" + COUNT.incrementAndGet();
        String code = demoChain + mark;
        transaction.executeWithoutResult(one -> {
            for (String sql : COPY) {
                db.sql(sql)
                        .param("copy", code)
                        .param("from", demoChain)
                        .param("mark", mark)
                        .param("phase", phase.name())
                        .update();
            }
        });
        var parts = db
                .sql("select id from keten.person where id like '%' || ?")
                .param(mark)
                .query(String.class)
                .list()
                .stream()
                .filter(id -> id.endsWith(mark))
                .map(id -> id.substring(0, id.length() - mark.length()));
        return new OwnChain(new ChainCode(code), mark, Set.copyOf(parts.toList()));
    }

    public void ketenmanagerDeadlineForwards(OwnChain chain) {
        db.sql("update keten.chain set ketenmanager_deadline_forwards = true where code = ?")
                .param(chain.code().value())
                .update();
    }

    public void keepOnly(OwnChain chain, Set<Capability> capabilities) {
        db.sql("delete from keten.chain_capability where chain = :chain and not (capability = any(:kept))")
                .param("chain", chain.code().value())
                .param("kept", capabilities.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    public void dividedRounds(OwnChain chain, int rounds) {
        db.sql("update keten.chain set divided_rounds = ? where code = ?")
                .params(rounds, chain.code().value())
                .update();
    }

    /** Nobody sits in this office from now on. */
    public void leaveOffice(OwnChain chain, String office, java.time.Instant from) {
        db.sql("""
                        update keten.role_holding
                           set valid_until = :from, ended_reason = 'Test', ended_at = :from, ended_by = 'test'
                         where chain = :chain and office = :office and (valid_until is null or valid_until > :from)""")
                .param("from", java.sql.Timestamp.from(from))
                .param("chain", chain.code().value())
                .param("office", office)
                .update();
    }

    /** Somebody sits in this office as well, from the beginning. */
    public void seat(OwnChain chain, String office, String who) {
        db.sql("""
                        insert into keten.role_holding
                            (chain, role, office, person, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, 'OFFICE_HOLDER', :office, :person, '2006-01-01T00:00:00Z', 'Test',
                            '2006-01-01T00:00:00Z', 'test')""")
                .param("chain", chain.code().value())
                .param("office", office)
                .param("person", chain.person(who))
                .update();
    }

    /** Nobody sits at this tier from now on. */
    public void leaveEmpty(OwnChain chain, Tier tier, java.time.Instant from) {
        db.sql("""
                        update keten.role_holding
                           set valid_until = :from, ended_reason = 'Test', ended_at = :from, ended_by = 'test'
                         where chain = :chain and tier = :tier and (valid_until is null or valid_until > :from)""")
                .param("from", java.sql.Timestamp.from(from))
                .param("chain", chain.code().value())
                .param("tier", tier.name())
                .update();
    }
}

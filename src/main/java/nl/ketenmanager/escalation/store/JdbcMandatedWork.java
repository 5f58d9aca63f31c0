package nl.ketenmanager.escalation.store;

import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.MandateHolder;
import nl.ketenmanager.mandate.MandatedWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The open cases at the tier where the holder of a mandate sits, of his partner or office if he has one. */
@Repository
class JdbcMandatedWork implements MandatedWork {
    private final JdbcClient db;

    JdbcMandatedWork(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Waiting> waitingFor(ChainCode chain, MandateHolder holder) {
        var partner = holder.partner();
        var office = holder.office();
        return db.sql("""
                        select e.id, v.due_at
                          from keten.escalation e
                          join keten.tier_visit v on v.escalation = e.id and v.left_at is null
                         where e.chain = :chain and e.status = 'OPEN' and v.tier = :tier
                           and (:partner::text is null or exists (select 1 from keten.escalation_partner p
                                where p.escalation = e.id and p.partner = :partner))
                           and (:office::text is null or exists (select 1 from keten.escalation_partner p
                                join keten.partner q on q.chain = e.chain and q.code = p.partner
                                where p.escalation = e.id and q.office = :office))
                         order by v.due_at, e.id""")
                .param("chain", chain.value())
                .param("tier", holder.role().tier().map(Tier::name).orElse(""))
                .param("partner", partner == null ? null : partner.value())
                .param("office", office == null ? null : office.value())
                .query((row, n) -> new Waiting(
                        row.getString("id"), row.getTimestamp("due_at").toInstant()))
                .list();
    }
}

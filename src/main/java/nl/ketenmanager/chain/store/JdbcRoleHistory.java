package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.Columns.time;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHistory;
import nl.ketenmanager.chain.RoleHolding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles as they were known, from {@code keten.role_holding} and {@code keten.deputy}. */
@Repository
class JdbcRoleHistory implements RoleHistory {
    private static final String KNOWN = """
            recorded_at <= :known and valid_from <= :at
            and coalesce(case when ended_at > :known then planned_until else valid_until end, 'infinity') > :at""";

    private final JdbcClient db;

    JdbcRoleHistory(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Occupant> at(ChainCode chain, Instant moment, Instant known) {
        return db.sql("with recursive holding as (select * from keten.role_holding where chain = :chain and " + KNOWN
                        + "), standing_in as (select d.* from keten.deputy d where d.holding in (select id from holding) and "
                        + KNOWN + """
                        ), occupant as (
                            select id, role, partner, office, person, null::text as deputy_for, 0 as depth from holding
                            union
                            select o.id, o.role, o.partner, o.office, d.person, d.replaces, o.depth + 1
                              from occupant o
                              join standing_in d on d.holding = o.id and d.replaces = o.person
                             where o.depth < (select least(c.deputy_depth, 3) from keten.chain c where c.code = :chain))
                        select role, partner, office, person, deputy_for
                          from occupant
                         group by role, partner, office, person, deputy_for
                         order by min(depth), min(id), person""")
                .param("chain", chain.value())
                .param("at", time(moment))
                .param("known", time(known))
                .query((row, number) -> new Occupant(
                        row.getString("person"),
                        new RoleHolding(
                                chain,
                                Role.valueOf(row.getString("role")),
                                Columns.partner(row),
                                Columns.office(row),
                                row.getString("deputy_for"))))
                .list();
    }
}

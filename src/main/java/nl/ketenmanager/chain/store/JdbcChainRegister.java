package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.Columns.time;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Seats;
import nl.ketenmanager.chain.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The chain register read from the tables, and from the same views by which the engine knows people. */
@Repository
class JdbcChainRegister implements ChainRegister {
    private static final String HELD_NOW =
            " and o.valid_from <= :now and (o.valid_until is null or o.valid_until > :now)";
    private static final String HOLDERS = "select distinct " + Columns.PERSON + """

              from keten.occupancy o
              join keten.person p on p.id = o.person and p.active
             where o.role = :role and (o.chain = :chain or o.chain is null)""" + HELD_NOW;

    private final JdbcClient db;
    private final Clock clock;
    private final ChainSettings settings;

    JdbcChainRegister(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
        this.settings = new ChainSettings(db);
    }

    @Override
    public Optional<Chain> find(ChainCode code) {
        return settings.read(code, clock.instant());
    }

    @Override
    public List<Chain> all() {
        return settings.codes().stream().flatMap(code -> find(code).stream()).toList();
    }

    @Override
    public Seats seats(ChainCode chain, Tier tier, Collection<PartnerCode> involved) {
        List<String> groups = groups(chain, tier, involved);
        return groups.isEmpty() ? new Seats(groups, List.of()) : new Seats(groups, occupants(groups));
    }

    @Override
    public List<Person> holders(ChainCode chain, Role role) {
        return people(holders(chain, role, HOLDERS));
    }

    @Override
    public List<Person> holders(ChainCode chain, Role role, PartnerCode partner) {
        return people(
                holders(chain, role, HOLDERS + " and o.partner = :partner").param("partner", partner.value()));
    }

    @Override
    public Optional<Person> chair(ChainCode chain, Tier tier) {
        return now("select " + Columns.PERSON + """

                  from keten.role_holding o
                  join keten.person p on p.id = o.person and p.active
                 where o.chain = :chain and o.tier = :tier and (o.chairs or o.role = 'KETENMANAGER')""" + HELD_NOW)
                .param("chain", chain.value())
                .param("tier", tier.name())
                .query(Columns::person)
                .optional();
    }

    @Override
    public Optional<Person> person(String id) {
        return db.sql("select " + Columns.PERSON + " from keten.person p where p.id = :id")
                .param("id", id)
                .query(Columns::person)
                .optional();
    }

    @Override
    public List<RoleHolding> rolesOf(String personId) {
        return now("""
                select distinct o.chain, o.role, o.partner, o.office, o.deputy_for
                  from keten.occupancy o
                  join keten.person p on p.id = o.person and p.active
                 where o.person = :person""" + HELD_NOW + " order by o.chain, o.role, o.partner, o.deputy_for")
                .param("person", personId)
                .query((row, number) -> new RoleHolding(
                        Columns.chain(row),
                        Role.valueOf(row.getString("role")),
                        Columns.partner(row),
                        Columns.office(row),
                        row.getString("deputy_for")))
                .list();
    }

    @Override
    public List<PartnerCode> partnersWithoutKetenregisseur(ChainCode chain) {
        return now("""
                select r.code
                  from keten.partner r
                 where r.chain = :chain and not exists (
                       select 1
                         from keten.occupancy o
                         join keten.person d on d.id = o.person and d.active
                         join keten.person h on h.id = o.deputy_for and h.active
                        where o.chain = r.chain and o.partner = r.code and o.role = 'KETENREGISSEUR' and o.depth = 1""" + HELD_NOW + ") order by r.code")
                .param("chain", chain.value())
                .query((row, number) -> new PartnerCode(row.getString("code")))
                .list();
    }

    private List<String> groups(ChainCode chain, Tier tier, Collection<PartnerCode> involved) {
        return switch (tier) {
            case KETENMANAGER, KERNTEAM -> List.of(chain + "-" + tier);
            case OPERATIONAL, TACTICAL ->
                involved.stream()
                        .distinct()
                        .map(partner -> chain + "-" + tier + "-" + partner)
                        .toList();
            case KETENBESTUUR ->
                db.sql("select chain || '-KETENBESTUUR-' || code from keten.partner where chain = :chain order by code")
                        .param("chain", chain.value())
                        .query(String.class)
                        .list();
            case POLITICAL -> involved.isEmpty() ? List.of() : competentOffices(chain, involved);
        };
    }

    private List<String> competentOffices(ChainCode chain, Collection<PartnerCode> involved) {
        return db.sql("""
                        select distinct chain || '-POLITICAL-' || office as seat
                          from keten.partner
                         where chain = :chain and code in (:involved) and office is not null
                         order by seat""")
                .param("chain", chain.value())
                .param("involved", involved.stream().map(PartnerCode::value).toList())
                .query(String.class)
                .list();
    }

    private List<Person> occupants(List<String> groups) {
        return people(now("select distinct " + Columns.PERSON + """

                  from keten.identity_membership o
                  join keten.person p on p.id = o.user_id and p.active
                 where o.group_id in (:groups)""" + HELD_NOW).param("groups", groups));
    }

    private StatementSpec holders(ChainCode chain, Role role, String sql) {
        return now(sql).param("chain", chain.value()).param("role", role.name());
    }

    private StatementSpec now(String sql) {
        return db.sql(sql).param("now", time(clock.instant()));
    }

    private static List<Person> people(StatementSpec statement) {
        return statement.query(Columns::person).list().stream()
                .sorted(Comparator.comparing(Person::id))
                .toList();
    }
}

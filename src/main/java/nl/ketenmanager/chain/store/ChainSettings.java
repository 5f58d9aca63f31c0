package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.Columns.office;
import static nl.ketenmanager.chain.store.Columns.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ketenmanager.chain.Body;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.PartnerKind;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.StandpointVia;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a chain together from its tables. */
final class ChainSettings {
    private static final String CHAIN = """
            select c.name, c.objective, c.ketenmanager_deadline_forwards, f.phase,
                   exists (select 1 from keten.role_holding h
                             join keten.chain_capability k on k.chain = h.chain and k.capability = 'KETENMANAGER'
                             join keten.person p on p.id = h.person and p.active
                            where h.chain = c.code and h.role = 'KETENMANAGER'
                              and h.valid_from <= :now and (h.valid_until is null or h.valid_until > :now))
                       as has_ketenmanager
              from keten.chain c
              left join keten.chain_phase f on f.chain = c.code
                   and f.valid_from <= :now and (f.valid_until is null or f.valid_until > :now)
             where c.code = :chain""";

    private final JdbcClient db;

    ChainSettings(JdbcClient db) {
        this.db = db;
    }

    List<ChainCode> codes() {
        return db.sql("select code from keten.chain order by code")
                .query((row, number) -> new ChainCode(row.getString("code")))
                .list();
    }

    Optional<Chain> read(ChainCode code, Instant now) {
        return db.sql(CHAIN)
                .param("chain", code.value())
                .param("now", time(now))
                .query((row, number) -> new Chain(
                        code,
                        row.getString("name"),
                        row.getString("objective"),
                        phase(row.getString("phase")),
                        capabilities(code),
                        partners(code),
                        bodies(code),
                        offices(code),
                        row.getBoolean("ketenmanager_deadline_forwards"),
                        row.getBoolean("has_ketenmanager")))
                .optional();
    }

    /** A chain that never recorded a phase is still being built; it must not silence the others. */
    private static Phase phase(@Nullable String recorded) {
        return recorded == null ? Phase.OPBOUW : Phase.valueOf(recorded);
    }

    private Set<Capability> capabilities(ChainCode code) {
        return db.sql("select capability from keten.chain_capability where chain = ?")
                .param(code.value())
                .query((row, number) -> Capability.valueOf(row.getString("capability")))
                .set();
    }

    private List<Partner> partners(ChainCode code) {
        return db.sql("select * from keten.partner where chain = ? order by code")
                .param(code.value())
                .query((row, number) -> new Partner(
                        new PartnerCode(row.getString("code")),
                        row.getString("name"),
                        PartnerKind.valueOf(row.getString("kind")),
                        row.getBoolean("instructable"),
                        StandpointVia.valueOf(row.getString("standpoint_via")),
                        office(row)))
                .list();
    }

    private List<Body> bodies(ChainCode code) {
        return db
                .sql("select tier, name from keten.body where chain = ?")
                .param(code.value())
                .query((row, number) -> new Body(Tier.valueOf(row.getString("tier")), row.getString("name")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Body::tier))
                .toList();
    }

    private List<Office> offices(ChainCode code) {
        return db.sql("select code, name from keten.office where chain = ? order by code")
                .param(code.value())
                .query((row, number) -> new Office(new OfficeCode(row.getString("code")), row.getString("name")))
                .list();
    }
}

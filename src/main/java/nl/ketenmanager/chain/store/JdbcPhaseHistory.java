package nl.ketenmanager.chain.store;

import static nl.ketenmanager.chain.store.Columns.time;

import java.time.Instant;
import java.util.List;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.PhaseHistory;
import nl.ketenmanager.chain.PhasePeriod;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phases of a chain in {@code keten.chain_phase}. */
@Repository
class JdbcPhaseHistory implements PhaseHistory {
    private final JdbcClient db;

    JdbcPhaseHistory(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<PhasePeriod> of(ChainCode chain) {
        return db.sql("select * from keten.chain_phase where chain = ? order by valid_from, id")
                .param(chain.value())
                .query((row, number) -> new PhasePeriod(
                        Phase.valueOf(row.getString("phase")),
                        Columns.period(row),
                        row.getString("reason"),
                        row.getString("recorded_by")))
                .list();
    }

    @Override
    public void lock(ChainCode chain) {
        int found = db.sql("update keten.chain set version = version + 1 where code = ?")
                .param(chain.value())
                .update();
        if (found == 0) {
            throw new NotFoundException("De keten " + chain + " bestaat niet.");
        }
    }

    @Override
    public void change(ChainCode chain, Phase phase, String reason, String recordedBy, Instant at) {
        db.sql("update keten.chain_phase set valid_until = :at where chain = :chain and valid_until is null")
                .param("at", time(at))
                .param("chain", chain.value())
                .update();
        db.sql("""
                        insert into keten.chain_phase (chain, phase, valid_from, reason, recorded_at, recorded_by)
                        values (:chain, :phase, :at, :reason, :at, :by)""")
                .param("chain", chain.value())
                .param("phase", phase.name())
                .param("at", time(at))
                .param("reason", reason)
                .param("by", recordedBy)
                .update();
    }
}

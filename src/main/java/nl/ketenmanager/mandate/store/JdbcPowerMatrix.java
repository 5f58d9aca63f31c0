package nl.ketenmanager.mandate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.mandate.PowerBasis;
import nl.ketenmanager.mandate.PowerGrant;
import nl.ketenmanager.mandate.PowerMatrix;
import nl.ketenmanager.mandate.PowerRow;
import nl.ketenmanager.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The power matrix in {@code keten.power_row}, which the database keeps from being rewritten. */
@Repository
class JdbcPowerMatrix implements PowerMatrix {
    private final JdbcClient db;

    JdbcPowerMatrix(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<PowerRow> at(ChainCode chain, Instant moment) {
        return db.sql("""
                        select * from keten.power_row
                         where chain = :chain and valid_from <= :moment and (valid_until is null or valid_until > :moment)
                         order by id""")
                .param("chain", chain.value())
                .param("moment", time(moment))
                .query(JdbcPowerMatrix::row)
                .list();
    }

    @Override
    public List<PowerRow> at(ChainCode chain, Instant moment, Instant known) {
        return db.sql("""
                        select * from keten.power_row
                         where chain = :chain and (recorded_at <= :known or recorded_by = '(vanzelf)') and valid_from <= :moment
                           and coalesce(case when ended_at > :known then planned_until else valid_until end, 'infinity') > :moment
                         order by id""")
                .param("chain", chain.value())
                .param("moment", time(moment))
                .param("known", time(known))
                .query(JdbcPowerMatrix::row)
                .list();
    }

    @Override
    public List<PowerRow> history(ChainCode chain) {
        return db.sql("select * from keten.power_row where chain = ? order by valid_from desc, id desc")
                .param(chain.value())
                .query(JdbcPowerMatrix::row)
                .list();
    }

    @Override
    public Optional<PowerRow> find(ChainCode chain, long id) {
        return db.sql("select * from keten.power_row where chain = ? and id = ?")
                .params(chain.value(), id)
                .query(JdbcPowerMatrix::row)
                .optional();
    }

    @Override
    public void hold(ChainCode chain) {
        lock(chain, "for share");
    }

    @Override
    public void lock(ChainCode chain) {
        lock(chain, "for no key update");
    }

    /** The row of the chain is the one that role holders and phases are changed under. */
    private void lock(ChainCode chain, String how) {
        db.sql("select code from keten.chain where code = ? " + how)
                .param(chain.value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("De keten " + chain + " bestaat niet."));
    }

    @Override
    public long add(PowerGrant grant, Period period, Instant recordedAt) {
        return db.sql("""
                        insert into keten.power_row (chain, power, role, tier, amount_limit, basis, not_by_initiator,
                               valid_from, valid_until, reason, recorded_at, recorded_by)
                        values (:chain, :power, :role, :tier, :limit, :basis, :notByInitiator, :from, :until, :reason, :at,
                               :by)
                        returning id""")
                .param("chain", grant.chain().value())
                .param("power", grant.power().name())
                .param("role", grant.role().name())
                .param("tier", grant.tier() == null ? null : grant.tier().name())
                .param("limit", grant.amountLimit())
                .param("basis", grant.basis() == null ? null : grant.basis().name())
                .param("notByInitiator", grant.notByInitiator())
                .param("from", time(period.from()))
                .param("until", time(period.until()))
                .param("reason", grant.reason())
                .param("at", time(recordedAt))
                .param("by", grant.recordedBy())
                .query(Long.class)
                .single();
    }

    @Override
    public void end(long id, Instant until, String reason, String recordedBy, Instant recordedAt) {
        int ended = db.sql("""
                        update keten.power_row
                           set valid_until = :until, ended_reason = :reason, ended_at = :at, ended_by = :by,
                               version = version + 1
                         where id = :id""")
                .param("until", time(until))
                .param("reason", reason)
                .param("at", time(recordedAt))
                .param("by", recordedBy)
                .param("id", id)
                .update();
        if (ended != 1) {
            throw new IllegalStateException("nothing to end: keten.power_row " + id);
        }
    }

    private static PowerRow row(ResultSet row, int number) throws SQLException {
        String tier = row.getString("tier");
        OffsetDateTime until = row.getObject("valid_until", OffsetDateTime.class);
        return new PowerRow(
                row.getLong("id"),
                new ChainCode(row.getString("chain")),
                Power.valueOf(row.getString("power")),
                Role.valueOf(row.getString("role")),
                tier == null ? null : Tier.valueOf(tier),
                row.getBigDecimal("amount_limit"),
                PowerBasis.valueOf(row.getString("basis")),
                row.getBoolean("not_by_initiator"),
                new Period(
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        until == null ? null : until.toInstant()),
                row.getString("reason"),
                row.getString("recorded_by"),
                row.getString("ended_reason"),
                row.getString("ended_by"));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}

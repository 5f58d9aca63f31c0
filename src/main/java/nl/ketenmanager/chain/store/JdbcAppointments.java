package nl.ketenmanager.chain.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static nl.ketenmanager.chain.store.Columns.text;
import static nl.ketenmanager.chain.store.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ketenmanager.chain.Appointment;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Deputy;
import nl.ketenmanager.chain.DeputyNomination;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.Nomination;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The ledger of role holdings in {@code keten.role_holding} and {@code keten.deputy}. */
@Repository
class JdbcAppointments implements Appointments {
    private static final String HOLDINGS = "select h.* from keten.role_holding h where h.chain = :chain";

    private final JdbcClient db;

    JdbcAppointments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public int lock(ChainCode chain) {
        return db.sql("select deputy_depth from keten.chain where code = ? for update")
                .param(chain.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("De keten " + chain + " bestaat niet."));
    }

    @Override
    public Optional<Appointment> find(ChainCode chain, long id) {
        return read(chain, " and h.id = :id", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public List<Appointment> notOverAt(ChainCode chain, Instant moment) {
        return read(chain, " and (h.valid_until is null or h.valid_until > :moment)", Map.of("moment", time(moment)));
    }

    @Override
    public List<Appointment> heldAt(ChainCode chain, Instant moment) {
        return read(
                        chain,
                        " and h.valid_from <= :moment and (h.valid_until is null or h.valid_until > :moment)",
                        Map.of("moment", time(moment)))
                .stream()
                .map(held -> held.withDeputiesAt(moment))
                .toList();
    }

    @Override
    public long add(Nomination nomination, Period period, Instant recordedAt) {
        return db.sql("""
                        insert into keten.role_holding (chain, role, partner, office, person, chairs, valid_from,
                               valid_until, reason, recorded_at, recorded_by)
                        values (:chain, :role, :partner, :office, :person, :chairs, :from, :until, :reason, :at, :by)
                        returning id""")
                .param("chain", nomination.chain().value())
                .param("role", nomination.role().name())
                .param("partner", text(nomination.partner()))
                .param("office", text(nomination.office()))
                .param("person", nomination.person())
                .param("chairs", nomination.chairs())
                .param("from", time(period.from()))
                .param("until", time(period.until()))
                .param("reason", nomination.reason())
                .param("at", time(recordedAt))
                .param("by", nomination.recordedBy())
                .query(Long.class)
                .single();
    }

    @Override
    public void end(long id, Instant until, Ending ending, Instant recordedAt) {
        end("keten.role_holding", id, until, ending, recordedAt);
    }

    @Override
    public long addDeputy(DeputyNomination nomination, String replaces, Period period, Instant recordedAt) {
        return db.sql("""
                        insert into keten.deputy (holding, replaces, person, valid_from, valid_until, reason, recorded_at,
                               recorded_by)
                        values (:holding, :replaces, :person, :from, :until, :reason, :at, :by)
                        returning id""")
                .param("holding", nomination.appointment())
                .param("replaces", replaces)
                .param("person", nomination.person())
                .param("from", time(period.from()))
                .param("until", time(period.until()))
                .param("reason", nomination.reason())
                .param("at", time(recordedAt))
                .param("by", nomination.recordedBy())
                .query(Long.class)
                .single();
    }

    @Override
    public void endDeputy(long id, Instant until, Ending ending, Instant recordedAt) {
        end("keten.deputy", id, until, ending, recordedAt);
    }

    private void end(String table, long id, Instant until, Ending ending, Instant recordedAt) {
        int ended = db.sql("update " + table + """

                           set valid_until = :until, ended_reason = :reason, ended_at = :at, ended_by = :by,
                               version = version + 1
                         where id = :id""")
                .param("until", time(until))
                .param("reason", ending.reason())
                .param("at", time(recordedAt))
                .param("by", ending.recordedBy())
                .param("id", id)
                .update();
        if (ended != 1) {
            throw new IllegalStateException("nothing to end: " + table + " " + id);
        }
    }

    private List<Appointment> read(ChainCode chain, String condition, Map<String, ?> parameters) {
        Map<Long, List<Deputy>> deputies = statement("""
                        select d.* from keten.deputy d
                         where d.holding in (select h.id from keten.role_holding h where h.chain = :chain""" + condition + ") order by d.id", chain, parameters)
                .query((row, number) -> Map.entry(
                        row.getLong("holding"),
                        new Deputy(
                                row.getLong("id"),
                                row.getString("replaces"),
                                row.getString("person"),
                                Columns.period(row),
                                row.getString("reason"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return statement(HOLDINGS + condition + " order by h.id", chain, parameters)
                .query((row, number) -> new Appointment(
                        row.getLong("id"),
                        chain,
                        Role.valueOf(row.getString("role")),
                        Columns.partner(row),
                        Columns.office(row),
                        row.getString("person"),
                        row.getBoolean("chairs"),
                        Columns.period(row),
                        row.getString("reason"),
                        row.getString("ended_reason"),
                        deputies.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private StatementSpec statement(String sql, ChainCode chain, Map<String, ?> parameters) {
        return db.sql(sql).param("chain", chain.value()).params(parameters);
    }
}

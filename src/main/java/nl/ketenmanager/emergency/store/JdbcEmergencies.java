package nl.ketenmanager.emergency.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.emergency.Emergencies;
import nl.ketenmanager.emergency.Emergency;
import nl.ketenmanager.emergency.EmergencyId;
import nl.ketenmanager.emergency.EmergencyReview;
import nl.ketenmanager.escalation.EscalationId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Emergencies, in {@code keten.emergency}. */
@Repository
class JdbcEmergencies implements Emergencies {
    private final JdbcClient db;
    private final ReviewRows rows;

    JdbcEmergencies(JdbcClient db, ReviewRows rows) {
        this.db = db;
        this.rows = rows;
    }

    @Override
    public void add(Emergency it) {
        var first = it.declaration();
        db.sql("""
                        insert into keten.emergency (escalation, number, chain, state, declared_by, declared_at, reason,
                            consequence, new_ground, ground_role, ground_mandate, ground_version, ground_deputy_for,
                            confirm_until)
                        values (:escalation, :number, :chain, :state, :by, :at, :reason, :consequence, :newGround, :role,
                            :mandate, :version, :deputyFor, :confirmUntil)""")
                .param("escalation", it.id().escalation().text())
                .param("number", it.id().number())
                .param("chain", it.chain().value())
                .param("state", it.state().name())
                .param("by", first.by())
                .param("at", Timestamp.from(first.at()))
                .param("reason", first.reason())
                .param("consequence", first.consequence())
                .param("newGround", first.newGround())
                .param("role", first.ground().role().name())
                .param("mandate", first.ground().mandate())
                .param("version", first.ground().version())
                .param("deputyFor", first.ground().deputyFor())
                .param("confirmUntil", Timestamp.from(first.confirmUntil()))
                .update();
        first.grounds().forEach(ground -> rows.addGround(it.id(), ground));
    }

    @Override
    public void save(Emergency it) {
        var word = it.confirmation();
        var passage = it.passage();
        var board = it.board();
        var account = it.account();
        var found = it.evaluation();
        int changed = db.sql("""
                        update keten.emergency
                           set state = :state, confirmed_by = :confirmedBy, confirmed_at = :confirmedAt,
                               confirm_mandate = :mandate, confirm_version = :mandateVersion,
                               confirm_deputy_for = :deputyFor, from_tier = :from, left_visit = :left,
                               maximum_until = :maximum, account_until = :accountUntil, review_until = :reviewUntil,
                               review_chair = :chair, board_confirmed_by = :boardBy, board_confirmed_at = :boardAt,
                               board_motivation = :boardText, accounted_by = :accountBy, accounted_at = :accountAt,
                               account = :account, ended_at = :endedAt, verdict = :verdict, evaluated_at = :evaluatedAt,
                               version = version + 1
                         where escalation = :escalation and number = :number and version = :version""")
                .param("state", it.state().name())
                .param("confirmedBy", word == null ? null : word.by())
                .param("confirmedAt", word == null ? null : Timestamp.from(word.at()))
                .param("mandate", word == null ? null : word.ground().mandate())
                .param("mandateVersion", word == null ? null : word.ground().version())
                .param("deputyFor", word == null ? null : word.ground().deputyFor())
                .param("from", passage == null ? null : passage.from().name())
                .param("left", passage == null ? null : passage.leftVisit())
                .param("maximum", passage == null ? null : Timestamp.from(passage.maximumUntil()))
                .param("accountUntil", passage == null ? null : Timestamp.from(passage.accountUntil()))
                .param("reviewUntil", passage == null ? null : Timestamp.from(passage.reviewUntil()))
                .param("chair", passage == null ? null : passage.chair())
                .param("boardBy", board == null ? null : board.by())
                .param("boardAt", board == null ? null : Timestamp.from(board.at()))
                .param("boardText", board == null ? null : board.text())
                .param("accountBy", account == null ? null : account.by())
                .param("accountAt", account == null ? null : Timestamp.from(account.at()))
                .param("account", account == null ? null : account.text())
                .param("endedAt", sql(it.endedAt()))
                .param("verdict", found == null ? null : found.verdict().name())
                .param("evaluatedAt", found == null ? null : Timestamp.from(found.at()))
                .param("escalation", it.id().escalation().text())
                .param("number", it.id().number())
                .param("version", it.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException(it.id() + " was changed by somebody else");
        }
    }

    private static @Nullable Timestamp sql(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    @Override
    public Optional<Emergency> unstarted(EscalationId escalation) {
        hold(escalation);
        return list("escalation = ? and state = 'DECLARED' and process_instance_id is null", escalation.text()).stream()
                .findFirst();
    }

    @Override
    public void startedAs(EmergencyId id, String processInstanceId) {
        db.sql("update keten.emergency set process_instance_id = ? where escalation = ? and number = ?")
                .params(processInstanceId, id.escalation().text(), id.number())
                .update();
    }

    @Override
    public Optional<Emergency> find(EmergencyId id) {
        return of(id.escalation()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Emergency lock(EmergencyId id) {
        hold(id.escalation());
        return find(id).orElseThrow(() -> new IllegalStateException("No emergency " + id));
    }

    /** The case first, as everybody does who acts on it. */
    private void hold(EscalationId escalation) {
        db.sql("select id from keten.escalation where id = ? for update")
                .param(escalation.text())
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Emergency> ofProcess(String processInstanceId) {
        return list("process_instance_id = ?", processInstanceId).stream().findFirst();
    }

    @Override
    public List<Emergency> of(EscalationId escalation) {
        return list("escalation = ?", escalation.text());
    }

    @Override
    public List<Emergency> usedBetween(ChainCode chain, Instant from, Instant until) {
        return list(
                "chain = ? and left_visit is not null and confirmed_at >= ? and confirmed_at < ?",
                chain.value(),
                Timestamp.from(from),
                Timestamp.from(until));
    }

    private List<Emergency> list(String condition, Object... values) {
        return db.sql("select * from keten.emergency where " + condition + " order by declared_at, number")
                .params(values)
                .query((row, number) -> {
                    var id = new EmergencyId(EscalationId.of(row.getString("escalation")), row.getInt("number"));
                    return new EmergencyRow(row).emergency(id, rows.grounds(id));
                })
                .list();
    }

    @Override
    public void addReview(EmergencyId id, EmergencyReview review) {
        rows.addReview(id, review);
    }

    @Override
    public List<EmergencyReview> reviews(EmergencyId id) {
        return rows.reviews(id);
    }
}

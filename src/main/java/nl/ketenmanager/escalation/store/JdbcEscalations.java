package nl.ketenmanager.escalation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Escalations;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.ReportedProblem;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.TierPolicy;
import nl.ketenmanager.escalation.Track;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.escalation.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cases in {@code keten.escalation}, each with its latest stay at a tier. */
@Repository
class JdbcEscalations implements Escalations {
    private final JdbcClient db;
    private final VisitRows visits;

    JdbcEscalations(JdbcClient db, VisitRows visits) {
        this.db = db;
        this.visits = visits;
    }

    @Override
    public EscalationId nextId(String chain, int year) {
        long number = db.sql("select nextval('keten.escalation_number')")
                .query(Long.class)
                .single();
        return EscalationId.of("%s-%d-%05d".formatted(chain, year, number));
    }

    @Override
    public void add(Escalation e, Optional<RequestKey> request) {
        var problem = e.problem();
        db.sql("""
                        insert into keten.escalation (id, chain, title, description, own_effort, chain_interest, impact,
                            urgency, route, route_reason, track, submitted_by, submitting_partner, raised_at, status, policy,
                            policy_version, follows, new_facts, bound_by, request_key, request_digest)
                        values (:id, :chain, :title, :description, :ownEffort, :chainInterest, :impact, :urgency, :route,
                            :routeReason, :track, :submittedBy, :submittingPartner, :raisedAt, :status, :policy,
                            :policyVersion, :follows, :newFacts, :boundBy, :requestKey, :requestDigest)""")
                .param("id", e.id().text())
                .param("chain", problem.chain().value())
                .param("title", problem.title())
                .param("description", problem.description())
                .param("ownEffort", problem.ownEffort())
                .param("chainInterest", problem.chainInterest())
                .param("impact", problem.impact().name())
                .param("urgency", problem.urgency().name())
                .param("route", problem.route().name())
                .param("routeReason", problem.routeReason())
                .param("track", problem.track().name())
                .param("submittedBy", e.submittedBy())
                .param("submittingPartner", e.submittingPartner().value())
                .param("raisedAt", Timestamp.from(e.raisedAt()))
                .param("status", e.status().name())
                .param("policy", e.policy().id())
                .param("policyVersion", e.policy().tag())
                .param("follows", follows(problem))
                .param(
                        "newFacts",
                        problem.reconsideration() == null
                                ? null
                                : problem.reconsideration().newFacts())
                .param("boundBy", boundBy(problem))
                .param("requestKey", request.map(RequestKey::key).orElse(null))
                .param("requestDigest", request.map(RequestKey::digest).orElse(null))
                .update();
        e.involvedPartners().forEach(partner -> involve(e, partner));
    }

    private void involve(Escalation e, PartnerCode partner) {
        db.sql("insert into keten.escalation_partner (escalation, partner, affected) values (?, ?, ?)")
                .params(
                        e.id().text(),
                        partner.value(),
                        e.problem().affectedPartners().contains(partner))
                .update();
    }

    private static @Nullable String follows(ReportedProblem problem) {
        var again = problem.reconsideration();
        return again == null ? null : again.follows().text();
    }

    private static @Nullable String boundBy(ReportedProblem problem) {
        var again = problem.reconsideration();
        return again == null || again.boundBy() == null ? null : again.boundBy().name();
    }

    @Override
    public void save(Escalation e) {
        var closure = e.closure();
        int changed = db.sql("""
                        update keten.escalation
                           set status = :status, tier = :tier, outcome_by = :outcomeBy, outcome_text = :outcomeText,
                               closed_at = :closedAt, emergency = :emergency, version = version + 1
                         where id = :id and version = :version""")
                .param("status", e.status().name())
                .param("tier", e.tier().map(Enum::name).orElse(null))
                .param("outcomeBy", closure.map(Escalation.Closure::by).orElse(null))
                .param("outcomeText", closure.map(Escalation.Closure::text).orElse(null))
                .param("closedAt", closure.map(end -> Timestamp.from(end.at())).orElse(null))
                .param("emergency", e.route() == Route.EMERGENCY)
                .param("id", e.id().text())
                .param("version", e.version())
                .update();
        if (changed != 1) {
            throw new OptimisticLockingFailureException(e.id() + " was changed by somebody else");
        }
        e.visit().ifPresent(visit -> visits.save(e.id(), visit));
    }

    @Override
    public void startedAs(EscalationId id, String processInstanceId) {
        db.sql("update keten.escalation set process_instance_id = ? where id = ?")
                .params(processInstanceId, id.text())
                .update();
    }

    @Override
    public Optional<Escalation> find(EscalationId id) {
        return read(id, "");
    }

    @Override
    public Escalation lock(EscalationId id) {
        return read(id, " for update").orElseThrow(() -> new IllegalStateException("No case " + id));
    }

    @Override
    public int timesDivided(EscalationId id) {
        return db.sql("select count(*) from keten.tier_visit where escalation = ? and outcome = 'DIVIDED'")
                .param(id.text())
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<Earlier> madeBy(String person, String requestKey) {
        // two identical requests at once: the second waits for the first and then finds it
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(person + "\n" + requestKey)
                .query((row, number) -> number)
                .list();
        return db.sql("select id, request_digest from keten.escalation where submitted_by = ? and request_key = ?")
                .params(person, requestKey)
                .query((row, number) -> new Earlier(EscalationId.of(row.getString(1)), row.getString(2)))
                .optional();
    }

    private Optional<Escalation> read(EscalationId id, String locking) {
        return db.sql("select * from keten.escalation where id = ?" + locking)
                .param(id.text())
                .query((row, number) -> escalation(row, affected(id), visits.latest(id)))
                .optional();
    }

    private List<PartnerCode> affected(EscalationId id) {
        return db.sql("select partner from keten.escalation_partner where escalation = ? and affected order by partner")
                .param(id.text())
                .query((row, number) -> new PartnerCode(row.getString(1)))
                .list();
    }

    private static Escalation escalation(ResultSet row, List<PartnerCode> affected, Optional<Visit> latest)
            throws SQLException {
        var problem = new ReportedProblem(
                new ChainCode(row.getString("chain")),
                row.getString("title"),
                row.getString("description"),
                row.getString("own_effort"),
                row.getString("chain_interest"),
                Impact.valueOf(row.getString("impact")),
                Urgency.valueOf(row.getString("urgency")),
                Track.valueOf(row.getString("track")),
                Route.valueOf(row.getString("route")),
                row.getString("route_reason"),
                affected,
                reconsideration(row));
        return Escalation.restore(
                EscalationId.of(row.getString("id")),
                problem,
                row.getString("submitted_by"),
                new PartnerCode(row.getString("submitting_partner")),
                row.getTimestamp("raised_at").toInstant(),
                new TierPolicy.Version(row.getString("policy"), row.getString("policy_version")),
                Status.valueOf(row.getString("status")),
                latest.orElse(null),
                closure(row),
                row.getBoolean("emergency"),
                row.getInt("version"));
    }

    private static ReportedProblem.@Nullable Reconsideration reconsideration(ResultSet row) throws SQLException {
        String follows = row.getString("follows");
        return follows == null
                ? null
                : new ReportedProblem.Reconsideration(
                        EscalationId.of(follows), row.getString("new_facts"), tier(row.getString("bound_by")));
    }

    private static @Nullable Tier tier(@Nullable String code) {
        return code == null ? null : Tier.valueOf(code);
    }

    private static Escalation.@Nullable Closure closure(ResultSet row) throws SQLException {
        Timestamp closedAt = row.getTimestamp("closed_at");
        return closedAt == null
                ? null
                : new Escalation.Closure(
                        row.getString("outcome_by"), row.getString("outcome_text"), closedAt.toInstant());
    }
}

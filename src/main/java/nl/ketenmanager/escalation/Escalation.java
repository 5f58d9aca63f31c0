package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A chain problem on its way to a decision. It keeps its own rules: it is at one tier at a time, it goes up one step
 * unless a tier is empty or absent, down to any lower one, and once it has an outcome it does not move again.
 */
public final class Escalation {
    private final EscalationId id;
    private final ReportedProblem problem;
    private final String submittedBy;
    private final PartnerCode submittingPartner;
    private final Instant raisedAt;
    private final TierPolicy.Version policy;
    private Status status;
    private @Nullable Visit visit;
    private @Nullable Closure closure;
    private boolean emergency;
    private int version;

    /** How a case ended: by whom, in which words, and when. */
    public record Closure(@Nullable String by, String text, Instant at) {}

    Escalation(
            EscalationId id,
            ReportedProblem problem,
            String submittedBy,
            PartnerCode submittingPartner,
            Instant raisedAt,
            TierPolicy.Version policy) {
        this.id = id;
        this.problem = problem;
        this.submittedBy = submittedBy;
        this.submittingPartner = submittingPartner;
        this.raisedAt = raisedAt;
        this.policy = policy;
        this.status = Status.OPEN;
    }

    /** Rebuilds a case as the store kept it. */
    public static Escalation restore(
            EscalationId id,
            ReportedProblem problem,
            String submittedBy,
            PartnerCode submittingPartner,
            Instant raisedAt,
            TierPolicy.Version policy,
            Status status,
            @Nullable Visit latest,
            @Nullable Closure closure,
            boolean emergency,
            int version) {
        var escalation = new Escalation(id, problem, submittedBy, submittingPartner, raisedAt, policy);
        escalation.status = status;
        escalation.visit = latest;
        escalation.closure = closure;
        escalation.emergency = emergency;
        escalation.version = version;
        return escalation;
    }

    /** The case arrives at a tier: the first one, or the one that its last stay pointed to. */
    Visit enter(Tier tier, Phase phase, boolean occupied, Visit.Clocks clocks) {
        requireOpen();
        if (visit != null && (visit.exit() == null || visit.exit().nextTier() != tier)) {
            throw new IllegalStateException("%s cannot enter %s after %s".formatted(id, tier, visit));
        }
        visit = new Visit(visit == null ? 1 : visit.number() + 1, tier, phase, occupied, clocks, null, null);
        return visit;
    }

    /** The first who takes the case up at this tier; later claims change nothing. */
    boolean takeUp(String person, Instant at) {
        var stay = currentStay();
        if (stay.takenUp() != null) {
            return false;
        }
        visit = stay.takenUp(new Visit.TakenUp(person, at));
        return true;
    }

    /**
     * The one way up (invariant 1): one step on the chain's ladder. At the top there is no step left: the case ends
     * divided.
     */
    Visit.Exit moveUp(Cause cause, @Nullable String by, String why, Ladder ladder, Instant at) {
        var stay = currentStay();
        var above = ladder.above(stay.tier());
        if (above.isEmpty()) {
            return close(Outcome.DIVIDED, Status.DIVIDED, cause, by, why, at);
        }
        return leave(new Visit.Exit(Outcome.FORWARDED, cause, by, why, above.get(), at));
    }

    /** Past every tier in between, straight to those who are politically responsible (S5), on a mandate (S10). */
    Visit.Exit declareEmergency(String by, Ground ground, String why, Instant at) {
        if (currentStay().tier() == Tier.POLITICAL) {
            throw new IllegalStateException(id + " is with the office holders already");
        }
        return leave(new Visit.Exit(
                Outcome.EMERGENCY,
                Cause.PERSON,
                by,
                why,
                Tier.POLITICAL,
                at,
                new Visit.Authority(ground, Visit.Matter.NONE)));
    }

    /** The emergency is over and nothing was decided: the board has the case now. */
    Visit.Exit lapse(String why, Instant at) {
        if (!emergency) {
            throw new IllegalStateException(id + " is no emergency");
        }
        return leave(new Visit.Exit(Outcome.RETURNED, Cause.DEADLINE, null, why, Tier.KETENBESTUUR, at));
    }

    /** Back to a lower tier, with what is asked of it; the case stays open. */
    Visit.Exit returnTo(Tier lower, String by, String instruction, Instant at) {
        var stay = currentStay();
        if (!lower.isBelow(stay.tier())) {
            throw new IllegalStateException("%s cannot return from %s to %s".formatted(id, stay.tier(), lower));
        }
        return leave(new Visit.Exit(Outcome.RETURNED, Cause.PERSON, by, instruction, lower, at));
    }

    Visit.Exit resolve(String by, String how, Instant at) {
        return close(Outcome.RESOLVED, Status.RESOLVED, Cause.PERSON, by, how, at);
    }

    Visit.Exit decide(String by, String decision, Instant at) {
        return close(Outcome.DECIDED, Status.DECIDED, Cause.PERSON, by, decision, at);
    }

    /**
     * Invariant 6: those who are competent did not agree. The case goes back to the board, to see what is possible now;
     * once that has been tried as often as the chain wants, it ends divided.
     */
    Visit.Exit divided(boolean again, String by, String differences, Instant at) {
        return again
                ? leave(new Visit.Exit(Outcome.DIVIDED, Cause.PERSON, by, differences, Tier.KETENBESTUUR, at))
                : close(Outcome.DIVIDED, Status.DIVIDED, Cause.PERSON, by, differences, at);
    }

    Visit.Exit withdraw(String by, String reason, Instant at) {
        return close(Outcome.WITHDRAWN, Status.WITHDRAWN, Cause.PERSON, by, reason, at);
    }

    Visit.Exit resolvedElsewhere(String by, String how, Instant at) {
        return close(Outcome.RESOLVED_ELSEWHERE, Status.RESOLVED, Cause.PERSON, by, how, at);
    }

    /** The deadline passed and the case stays: the next one is live from now on. */
    void deadlinePassed(Instant next) {
        visit = currentStay().deadlinePassed(next);
    }

    private Visit.Exit close(Outcome outcome, Status end, Cause cause, @Nullable String by, String text, Instant at) {
        var exit = leave(new Visit.Exit(outcome, cause, by, text, null, at));
        status = end;
        closure = new Closure(by, text, at);
        return exit;
    }

    private Visit.Exit leave(Visit.Exit exit) {
        visit = currentStay().leave(exit);
        // a case that is decided as an emergency stays known as one; a case that comes back is one no more
        emergency = exit.outcome() == Outcome.EMERGENCY || emergency && exit.nextTier() == null;
        return exit;
    }

    /** Keeps with the exit what it rests on (S10). */
    Visit.Exit restOn(Visit.Authority authority) {
        if (visit == null || visit.exit() == null) {
            throw new IllegalStateException("%s has left no tier".formatted(id));
        }
        visit = visit.leave(visit.exit().on(authority));
        return visit.exit();
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new IllegalStateException("%s is %s and does not move".formatted(id, status));
        }
    }

    /** The stay that holds the case now. */
    Visit currentStay() {
        requireOpen();
        if (visit == null || !visit.isOpen()) {
            throw new IllegalStateException("%s is at no tier".formatted(id));
        }
        return visit;
    }

    /** Whether an earlier decision of a higher tier binds this one: it can only bring the new facts up (invariant 8). */
    boolean isBoundAt(Tier tier) {
        var again = problem.reconsideration();
        return again != null && again.boundBy() != null && tier.isBelow(again.boundBy());
    }

    /** Whether a tier holds the case now; between its last act and the next tier none does. */
    public boolean isAtTier() {
        return status == Status.OPEN && visit != null && visit.isOpen();
    }

    /** The way it takes now; {@link ReportedProblem#route()} is the way it was reported. */
    public Route route() {
        return emergency ? Route.EMERGENCY : problem.route();
    }

    /** The tier whose earlier decision it asks to look at again, if one decided. */
    public Optional<Tier> boundBy() {
        return Optional.ofNullable(problem.reconsideration()).map(ReportedProblem.Reconsideration::boundBy);
    }

    public EscalationId id() {
        return id;
    }

    public ReportedProblem problem() {
        return problem;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public PartnerCode submittingPartner() {
        return submittingPartner;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public TierPolicy.Version policy() {
        return policy;
    }

    public Status status() {
        return status;
    }

    public Optional<Tier> tier() {
        return Optional.ofNullable(visit).map(Visit::tier);
    }

    /** The present stay, or the last one. */
    public Optional<Visit> visit() {
        return Optional.ofNullable(visit);
    }

    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    public int version() {
        return version;
    }

    /** Everybody the case concerns: the partners it touches and the one that raised it. */
    public List<PartnerCode> involvedPartners() {
        return Stream.concat(problem.affectedPartners().stream(), Stream.of(submittingPartner))
                .distinct()
                .toList();
    }
}

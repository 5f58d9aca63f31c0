package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens at a tier as time passes: taken up or not, reminded, and what a passed term does. */
@Service
public class TierClock {
    private final Cases cases;
    private final TierPlanner planner;
    private final TierSeats seats;
    private final TierNudges nudges;
    private final CaseChronicle chronicle;
    private final ClockChronicle clockChronicle;
    private final TierAccount account;
    private final PoliticalRound political;
    private final Clock clock;

    TierClock(
            Cases cases,
            TierPlanner planner,
            TierSeats seats,
            TierNudges nudges,
            CaseChronicle chronicle,
            ClockChronicle clockChronicle,
            TierAccount account,
            PoliticalRound political,
            Clock clock) {
        this.cases = cases;
        this.planner = planner;
        this.seats = seats;
        this.nudges = nudges;
        this.chronicle = chronicle;
        this.clockChronicle = clockChronicle;
        this.account = account;
        this.political = political;
        this.clock = clock;
    }

    /** What a passed deadline does: the case moves up now, or stays with a next deadline. */
    public record Consequence(boolean forwards, Instant nextDeadlineAt) {}

    /** Somebody who sits there put the task on his name; the first is the one who took the case up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takenUp(EscalationId id, Decider decider, String person) {
        var its = cases.lock(id);
        var e = its.escalation();
        if (!e.isAtTier()) {
            return;
        }
        var chain = its.chain();
        var stay = e.currentStay();
        seats.require(e, chain, stay, decider, person);
        var office = decider.office(chain);
        boolean firstOfAll = e.takeUp(person, clock.instant());
        boolean first =
                office.map(one -> political.takeUp(its, stay, one, person)).orElse(firstOfAll);
        if (firstOfAll) {
            cases.save(its);
        }
        if (first) {
            String where = office.map(one -> Names.theOffice(chain, one)).orElse(Names.theBody(chain, stay.tier()));
            chronicle.takenUp(e, stay.tier(), where, person);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void askTakeUp(EscalationId id) {
        var its = cases.lock(id);
        var e = its.escalation();
        if (e.isAtTier() && seats.isIdle(e, e.currentStay())) {
            boolean inTime = isInTime(e.currentStay());
            if (inTime) {
                nudges.askTakeUp(its);
            }
            clockChronicle.notTakenUp(e, its.chain(), e.currentStay(), inTime);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remind(EscalationId id) {
        var its = cases.lock(id);
        var e = its.escalation();
        if (e.isAtTier()) {
            boolean inTime = isInTime(e.currentStay());
            if (inTime) {
                nudges.remind(its);
            }
            clockChronicle.reminded(e, its.chain(), e.currentStay(), inTime);
        }
    }

    /** What is noticed only after the term has passed is kept, but asks nothing any more: the passed term does. */
    private boolean isInTime(Visit stay) {
        return clock.instant().isBefore(stay.clocks().dueAt());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Consequence deadlinePassed(EscalationId id) {
        var its = cases.lock(id);
        var e = its.escalation();
        var now = clock.instant();
        if (!e.isAtTier()) {
            // somebody acted in the same moment; the work at this tier is about to stop
            return new Consequence(
                    false, planner.nextDeadline(e.visit().orElseThrow().clocks(), now));
        }
        var stay = e.currentStay();
        clockChronicle.deadlinePassed(e, its.chain(), stay);
        if (seats.of(e, its.chain(), stay).isEmpty()) {
            chronicle.empty(e, its.chain(), stay.tier());
            return passOn(its, stay, Cause.EMPTY);
        }
        if (stay.clocks().forwardsNow()) {
            return passOn(its, stay, Cause.DEADLINE);
        }
        var next = planner.nextDeadline(stay.clocks(), now);
        e.deadlinePassed(next);
        cases.save(its);
        nudges.overdue(its);
        return new Consequence(false, next);
    }

    /** The term decides, or everybody who sat at this tier has gone since the case came. */
    private Consequence passOn(Cases.Case its, Visit stay, Cause cause) {
        var now = clock.instant();
        String why = cause == Cause.EMPTY ? "Trede niet bezet" : "Termijn verstreken";
        var exit = its.escalation().moveUp(cause, null, why, its.ladder(), now);
        cases.save(its);
        account.left(its.escalation(), its.chain(), stay, exit);
        return new Consequence(true, now);
    }
}

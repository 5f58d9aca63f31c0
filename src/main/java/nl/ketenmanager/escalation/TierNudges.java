package nl.ketenmanager.escalation;

import org.springframework.stereotype.Component;

/** Asks, reminds and alarms the people of a tier. */
@Component
class TierNudges {
    private final TierSeats seats;
    private final Plans plans;
    private final Guardians guardians;
    private final TermNews news;
    private final ClockChronicle chronicle;

    TierNudges(TierSeats seats, Plans plans, Guardians guardians, TermNews news, ClockChronicle chronicle) {
        this.seats = seats;
        this.plans = plans;
        this.guardians = guardians;
        this.news = news;
        this.chronicle = chronicle;
    }

    void askTakeUp(Cases.Case its) {
        var e = its.escalation();
        var stay = e.currentStay();
        news.askTakeUp(e, its.chain(), stay, seats.idle(e, its.chain(), stay), ifNobodyActs(e, stay));
    }

    void remind(Cases.Case its) {
        var e = its.escalation();
        var stay = e.currentStay();
        news.remind(e, its.chain(), stay, seats.addressees(e, its.chain(), stay), ifNobodyActs(e, stay));
    }

    /** The case stays although its term has passed: its tier is reminded, and where the policy says so others are alarmed. */
    void overdue(Cases.Case its) {
        var e = its.escalation();
        var chain = its.chain();
        var stay = e.currentStay();
        news.overdue(
                e, chain, stay, seats.awaited(e, chain, stay), stay.clocks().nextDeadlineAt());
        var consequence = stay.clocks().onDeadline();
        if (consequence == OnDeadline.ALARM || consequence == OnDeadline.ALARM_AND_BOARD_CHAIR) {
            var alarm = guardians.of(chain, stay.tier(), consequence);
            news.alarm(e, chain, stay, alarm.people());
            chronicle.alarmed(e, stay.tier(), alarm.inWords());
        }
    }

    private String ifNobodyActs(Escalation e, Visit stay) {
        return plans.of(e.id()).stream()
                .filter(step -> step.tier() == stay.tier())
                .map(PlanStep::ifNobodyActs)
                .findFirst()
                .orElse("");
    }
}

package nl.ketenmanager.escalation;

import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Asks, reminds and alarms the people of a tier. */
@Component
class TierNudges {
    private final TierSeats seats;
    private final Plans plans;
    private final ChainRegister register;
    private final CaseNews news;
    private final CaseChronicle chronicle;

    TierNudges(TierSeats seats, Plans plans, ChainRegister register, CaseNews news, CaseChronicle chronicle) {
        this.seats = seats;
        this.plans = plans;
        this.register = register;
        this.news = news;
        this.chronicle = chronicle;
    }

    void askTakeUp(Cases.Case its) {
        var e = its.escalation();
        var stay = e.currentStay();
        news.askTakeUp(e, its.chain(), stay, seats.of(e, its.chain(), stay), ifNobodyActs(e, stay));
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
        news.overdue(e, chain, stay, seats.of(e, chain, stay), stay.clocks().nextDeadlineAt());
        boolean chairToo = stay.clocks().onDeadline() == OnDeadline.ALARM_AND_BOARD_CHAIR;
        if (stay.clocks().onDeadline() == OnDeadline.ALARM || chairToo) {
            var guardians = Stream.concat(
                    register.holders(chain.code(), Role.KETENMANAGER).stream(),
                    register.holders(chain.code(), Role.KETENBUREAU).stream());
            var chair = chairToo
                    ? register.chair(chain.code(), Tier.KETENBESTUUR).stream()
                    : Stream.<nl.ketenmanager.chain.Person>empty();
            news.alarm(e, chain, stay, Stream.concat(guardians, chair).toList());
            chronicle.alarmed(
                    e,
                    stay.tier(),
                    chairToo
                            ? "de ketenmanager, het ketenbureau en de voorzitter van het ketenbestuur"
                            : "de ketenmanager en het ketenbureau");
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

package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.calendar.Deadline;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Seats;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Works out what a tier means for a case now - who sits there, until when - and the whole plan from there up. */
@Component
class TierPlanner {
    private final TierPolicy policy;
    private final WorkingCalendar calendar;
    private final ChainRegister register;
    private final Guardians guardians;

    TierPlanner(TierPolicy policy, WorkingCalendar calendar, ChainRegister register, Guardians guardians) {
        this.policy = policy;
        this.calendar = calendar;
        this.register = register;
        this.guardians = guardians;
    }

    /** What the case meets at the tier it enters, and the plan from that tier up. */
    record Stage(TierRule rule, Seats seats, Visit.Clocks clocks, List<PlanStep> plan) {}

    Stage stage(Escalation escalation, Chain chain, Tier tier, Instant at) {
        var rule = rule(escalation, chain, tier);
        var seats = seats(escalation, chain, tier);
        return new Stage(rule, seats, clocks(rule, at), plan(escalation, chain, tier, at));
    }

    TierRule rule(Escalation escalation, Chain chain, Tier tier) {
        var rule = ruleIn(escalation, chain.phase(), tier);
        return tier == Tier.KETENMANAGER && chain.ketenmanagerDeadlineForwards() ? rule.forwarding() : rule;
    }

    /** What the policy of the case says of a tier in a phase, whatever the chain decided about it. */
    TierRule ruleIn(Escalation escalation, Phase phase, Tier tier) {
        return policy.rule(
                escalation.policy(), phase, tier, escalation.problem().urgency(), escalation.route());
    }

    Seats seats(Escalation escalation, Chain chain, Tier tier) {
        return register.seats(chain.code(), tier, escalation.involvedPartners());
    }

    /** When the next deadline is, after one has passed and the case stays. */
    Instant nextDeadline(Visit.Clocks clocks, Instant passed) {
        return calendar.due(passed, clocks.term().percent(clocks.repeatPercent()));
    }

    private Visit.Clocks clocks(TierRule rule, Instant at) {
        var deadline = calendar.deadline(at, rule.term(), rule.remindPercent());
        return new Visit.Clocks(
                at,
                rule.term(),
                calendar.at(at, rule.term(), rule.takeUpPercent()),
                deadline.remindAt(),
                calendar.at(at, rule.term(), rule.standpointPercent()),
                deadline.dueAt(),
                deadline.dueAt(),
                rule.onDeadline(),
                rule.repeatPercent(),
                0);
    }

    private List<PlanStep> plan(Escalation escalation, Chain chain, Tier from, Instant at) {
        List<PlanStep> steps = new ArrayList<>();
        var ladder = Ladder.of(chain);
        var wording = new PlanWording(chain, ladder);
        Instant start = at;
        for (Tier tier : ladder.from(from)) {
            var rule = rule(escalation, chain, tier);
            var deadline = calendar.deadline(start, rule.term(), rule.remindPercent());
            if (seats(escalation, chain, tier).isEmpty()) {
                steps.add(empty(chain, tier, start, rule, wording));
            } else {
                var repeated = repeated(deadline, rule);
                steps.add(step(
                        chain,
                        tier,
                        deadline,
                        rule,
                        wording.ifNobodyActs(tier, rule, deadline, repeated, alarmed(chain, tier, rule))));
                // a tier that never passes a case on by itself is planned as if somebody does so on its last day
                start = rule.onDeadline() == OnDeadline.REMIND_THEN_FORWARD ? repeated : deadline.dueAt();
            }
        }
        return steps;
    }

    private String alarmed(Chain chain, Tier tier, TierRule rule) {
        return guardians.of(chain, tier, rule.onDeadline()).inWords();
    }

    private Instant repeated(Deadline deadline, TierRule rule) {
        return calendar.due(deadline.dueAt(), rule.term().percent(rule.repeatPercent()));
    }

    private static PlanStep step(Chain chain, Tier tier, Deadline deadline, TierRule rule, String ifNobodyActs) {
        return new PlanStep(
                tier,
                Names.body(chain, tier),
                deadline.start(),
                deadline.remindAt(),
                deadline.dueAt(),
                rule.onDeadline(),
                ifNobodyActs,
                deadline.explanation());
    }

    private static PlanStep empty(Chain chain, Tier tier, Instant start, TierRule rule, PlanWording wording) {
        return new PlanStep(
                tier,
                Names.body(chain, tier),
                start,
                start,
                start,
                rule.onDeadline(),
                wording.empty(tier),
                "Geen termijn, want hier zit niemand.");
    }
}

package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.OfficeCode;
import org.springframework.stereotype.Component;

/**
 * One round at the political tier (S26): each competent office decides for its own domain; the last one to decide makes
 * it a decision of all, or leaves them divided (invariant 6). A vacant office is waited for: nobody decides in its place.
 */
@Component
class PoliticalRound {
    private final Cases cases;
    private final CompetentOffices offices;
    private final OfficeDecisions decisions;
    private final PoliticalRules rules;
    private final Escalations escalations;
    private final Agreements agreements;
    private final TierAccount account;
    private final OfficeNews news;
    private final Names names;
    private final Clock clock;

    PoliticalRound(
            Cases cases,
            CompetentOffices offices,
            OfficeDecisions decisions,
            PoliticalRules rules,
            Escalations escalations,
            Agreements agreements,
            TierAccount account,
            OfficeNews news,
            Names names,
            Clock clock) {
        this.cases = cases;
        this.offices = offices;
        this.decisions = decisions;
        this.rules = rules;
        this.escalations = escalations;
        this.agreements = agreements;
        this.account = account;
        this.news = news;
        this.names = names;
        this.clock = clock;
    }

    /** One decision is asked of each competent office; for a vacant one the alarm is raised at once. */
    List<Decider> open(Cases.Case its, Visit stay) {
        var e = its.escalation();
        var chain = its.chain();
        var competent = offices.of(e, chain);
        competent.forEach(office -> {
            decisions.save(e.id(), OfficeDecision.awaited(stay.number(), office.code(), office.name()));
            if (offices.occupants(chain, office.code()).isEmpty()) {
                news.vacant(e, chain, stay, office);
            }
        });
        return competent.stream()
                .map(office -> Decider.of(chain, office.code()))
                .toList();
    }

    /** Whether this is the first who takes the case up for the office. */
    boolean takeUp(Cases.Case its, Visit stay, OfficeCode office, String person) {
        var idle = awaited(its, stay, office).filter(OfficeDecision::isIdle);
        idle.ifPresent(one -> decisions.save(its.escalation().id(), one.takenUp(person, clock.instant())));
        return idle.isPresent();
    }

    void decide(Cases.Case its, Visit stay, OfficeCode office, OfficeDecision.Given given, Visit.Authority power) {
        var e = its.escalation();
        var mine = awaited(its, stay, office)
                .orElseThrow(() -> new IllegalStateException("%s awaits no decision of %s".formatted(e.id(), office)))
                .decided(given.on(power));
        decisions.save(e.id(), mine);
        news.decided(e, its.chain(), mine);
        var joint = new JointDecision(decisions.at(e.id(), stay));
        if (joint.isComplete()) {
            conclude(its, stay, joint, power, given.by());
        } else {
            cases.save(its);
        }
    }

    private void conclude(Cases.Case its, Visit stay, JointDecision joint, Visit.Authority power, String last) {
        var e = its.escalation();
        exit(its, joint, last);
        var exit = e.restOn(new Visit.Authority(power.ground(), joint.matter()));
        if (exit.outcome() != Outcome.DIVIDED) {
            joint.withAgreement()
                    .forEach(one -> agreements.add(
                            e.id(), one.given().agreement(), one.given().by(), exit.at()));
        }
        cases.save(its);
        account.left(e, its.chain(), stay, exit);
    }

    private Visit.Exit exit(Cases.Case its, JointDecision joint, String last) {
        var e = its.escalation();
        var now = clock.instant();
        String text = joint.inWords(its.chain(), names);
        var common = joint.common();
        if (common.isEmpty()) {
            boolean again = escalations.timesDivided(e.id())
                    < rules.of(its.chain().code()).dividedRounds();
            return e.divided(again, last, text, now);
        }
        return switch (common.get()) {
            case RESOLVE -> e.resolve(last, text, now);
            case DECIDE -> e.decide(last, text, now);
            case RETURN -> e.returnTo(joint.returnTier(), last, text, now);
            case FORWARD -> throw new IllegalStateException(e.id() + " has no tier above the political one");
        };
    }

    private Optional<OfficeDecision> awaited(Cases.Case its, Visit stay, OfficeCode office) {
        return decisions.at(its.escalation().id(), stay).stream()
                .filter(one -> one.office().equals(office) && one.isAwaited())
                .findFirst();
    }
}

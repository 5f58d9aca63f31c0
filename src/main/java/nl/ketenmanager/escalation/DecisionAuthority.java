package nl.ketenmanager.escalation;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Act;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.mandate.MandateCheck;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import nl.ketenmanager.mandate.Power;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks, before an act on a case takes effect, on what ground it rests, and accounts for it: for the act with its ground, or
 * for the refusal with its rule.
 */
@Component
class DecisionAuthority {
    static final String NO_SEAT = "NO_SEAT";
    static final String BOUND_BY_HIGHER_TIER = "BOUND_BY_HIGHER_TIER";

    private final MandateCheck mandates;
    private final Escalations escalations;
    private final Audit audit;

    DecisionAuthority(MandateCheck mandates, Escalations escalations, Audit audit) {
        this.mandates = mandates;
        this.escalations = escalations;
        this.audit = audit;
    }

    Visit.Authority require(Cases.Case its, Visit stay, Choice choice, Visit.Matter matter, String person) {
        // who brings a question up or gives it back settles nothing, whatever it is about
        boolean settles = choice instanceof Choice.Resolve || choice instanceof Choice.Decide;
        var stated = settles ? matter : Visit.Matter.NOT_STATED;
        var e = its.escalation();
        var act = new Act(
                power(choice),
                its.chain().code(),
                stay.tier(),
                person,
                bound(e, choice),
                stated.subject(),
                stated.amount(),
                e.submittedBy(),
                settles ? decidedBefore(e) : null);
        return new Visit.Authority(ground(its, act, action(choice), "escalation:" + e.id(), "decision"), stated);
    }

    /** For the right to take a case off the agenda of a body. */
    Ground requireAgenda(Cases.Case its, Tier tier, long item, String person) {
        var e = its.escalation();
        var act = new Act(
                Power.AGENDA,
                its.chain().code(),
                tier,
                person,
                e.problem().affectedPartners(),
                null,
                null,
                e.submittedBy(),
                null);
        return ground(its, act, "AGENDA_ITEM_REMOVED", "agenda-item:" + item, null);
    }

    void refused(Cases.Case its, String action, String object, String person, String rule) {
        audit.refused(audited(its, action, object, person, null), rule);
    }

    /** Whoever has no seat, or is bound by a higher tier, has tried all the same. */
    void accountFor(Cases.Case its, String person, String rule, Runnable condition) {
        try {
            condition.run();
        } catch (ForbiddenException | nl.ketenmanager.platform.RefusedException refusal) {
            refused(its, "CASE_DECISION", "escalation:" + its.escalation().id(), person, rule);
            throw refusal;
        }
    }

    private Ground ground(Cases.Case its, Act act, String action, String object, @Nullable String field) {
        var verdict = mandates.check(act);
        if (verdict instanceof Refused refused) {
            refused(its, action, object, act.person(), refused.rule());
            throw field == null
                    ? new ForbiddenException(refused.reason())
                    : new ForbiddenException(List.of(new Violation(field, refused.reason())));
        }
        var ground = ((Entitled) verdict).ground();
        audit.done(audited(its, action, object, act.person(), ground.code()));
        return ground;
    }

    private static AuditedAct audited(
            Cases.Case its, String action, String object, String person, @Nullable String ground) {
        var e = its.escalation();
        return new AuditedAct(e.id().text(), its.chain().code().value(), action, object, person, ground);
    }

    /** A decision binds the partners that the case touches, and the one that carries it out. */
    private static List<PartnerCode> bound(Escalation e, Choice choice) {
        var partners = new ArrayList<>(e.problem().affectedPartners());
        owner(choice).filter(owner -> !partners.contains(owner)).ifPresent(partners::add);
        return partners;
    }

    private static java.util.Optional<PartnerCode> owner(Choice choice) {
        return TierDecisions.agreement(choice).map(Agreement::owner);
    }

    /** Awb 10:3: who took the decision that this case wants reconsidered. */
    private @Nullable String decidedBefore(Escalation e) {
        var again = e.problem().reconsideration();
        return again == null
                ? null
                : escalations
                        .find(again.follows())
                        .flatMap(Escalation::closure)
                        .map(Escalation.Closure::by)
                        .orElse(null);
    }

    private static Power power(Choice choice) {
        if (choice instanceof Choice.Resolve) {
            return Power.RESOLVE;
        } else if (choice instanceof Choice.Decide) {
            return Power.DECIDE;
        }
        return choice instanceof Choice.Return ? Power.RETURN : Power.FORWARD;
    }

    private static String action(Choice choice) {
        return switch (power(choice)) {
            case RESOLVE -> "CASE_RESOLVED";
            case DECIDE -> "CASE_DECIDED";
            case RETURN -> "CASE_RETURNED";
            default -> "CASE_FORWARDED";
        };
    }
}

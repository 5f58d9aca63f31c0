package nl.ketenmanager.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks, before an act on a case takes effect, on what ground it rests, and accounts for a refusal with its rule; the act
 * itself is accounted for with its ground where it gets its place on the timeline.
 */
@Component
class DecisionAuthority {
    static final String AGENDA_REMOVED = "CASE_AGENDA_REMOVED";
    static final String NO_SEAT = "NO_SEAT";
    static final String BOUND_BY_HIGHER_TIER = "BOUND_BY_HIGHER_TIER";

    private final MandateCheck mandates;
    private final EarlierDecision earlier;
    private final Audit audit;

    DecisionAuthority(MandateCheck mandates, EarlierDecision earlier, Audit audit) {
        this.mandates = mandates;
        this.earlier = earlier;
        this.audit = audit;
    }

    Visit.Authority require(Cases.Case its, Visit stay, Choice choice, Visit.Matter matter, String person) {
        // who brings a question up or gives it back settles nothing, whatever it is about
        boolean settles = choice instanceof Choice.Resolve || choice instanceof Choice.Decide;
        var stated = settles ? matter : Visit.Matter.NONE;
        var e = its.escalation();
        var act = new Act(
                power(choice),
                its.chain().code(),
                stay.tier(),
                person,
                involved(e),
                bound(e, choice),
                stated.subject(),
                stated.amount(),
                e.submittedBy(),
                settles ? earlier.deciders(e) : Set.of());
        return new Visit.Authority(ground(its, act, action(choice), "decision"), stated);
    }

    /** For the right to take a case off the agenda of a body. */
    Ground requireAgenda(Cases.Case its, Tier tier, String person) {
        var e = its.escalation();
        var act = new Act(
                Power.AGENDA,
                its.chain().code(),
                tier,
                person,
                involved(e),
                e.problem().affectedPartners(),
                null,
                null,
                e.submittedBy(),
                Set.of());
        return ground(its, act, AGENDA_REMOVED, null);
    }

    void refused(Cases.Case its, String action, String person, String rule) {
        var id = its.escalation().id();
        audit.refused(
                new AuditedAct(id.text(), its.chain().code().value(), action, "escalation:" + id, person, null), rule);
    }

    /** Whoever has no seat, or is bound by a higher tier, has tried all the same. */
    void accountFor(Cases.Case its, String person, String rule, Runnable condition) {
        try {
            condition.run();
        } catch (ForbiddenException | RefusedException refusal) {
            refused(its, "CASE_DECISION", person, rule);
            throw refusal;
        }
    }

    private Ground ground(Cases.Case its, Act act, String action, @Nullable String field) {
        var verdict = mandates.check(act);
        if (verdict instanceof Refused refused) {
            refused(its, action, act.person(), refused.rule());
            throw field == null
                    ? new ForbiddenException(refused.reason())
                    : new ForbiddenException(List.of(new Violation(field, refused.reason())));
        }
        return ((Entitled) verdict).ground();
    }

    /** Whose case it is: who brought it up, and whom it touches. */
    static List<PartnerCode> involved(Escalation e) {
        return e.involvedPartners().stream().toList();
    }

    /** A decision binds the partners that the case touches, and the one that carries it out. */
    private static List<PartnerCode> bound(Escalation e, Choice choice) {
        var partners = new ArrayList<>(e.problem().affectedPartners());
        owner(choice).filter(owner -> !partners.contains(owner)).ifPresent(partners::add);
        return partners;
    }

    private static Optional<PartnerCode> owner(Choice choice) {
        return TierDecisions.agreement(choice).map(Agreement::owner);
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

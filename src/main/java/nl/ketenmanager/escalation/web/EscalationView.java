package nl.ketenmanager.escalation.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.Agreement;
import nl.ketenmanager.escalation.CaseFile;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.Standpoint;
import nl.ketenmanager.escalation.UpwardMoves;
import nl.ketenmanager.escalation.Visit;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** A case as the API shows it (public contract); times are UTC. */
record EscalationView(
        String id,
        @Nullable String processInstanceId,
        String chain,
        String title,
        String description,
        String ownEffort,
        String chainInterest,
        String status,
        @Nullable String tier,
        String route,
        @Nullable String routeReason,
        String impact,
        String urgency,
        String track,
        @Nullable String phase,
        String policyVersion,
        String submittedBy,
        String submittingPartner,
        List<String> affectedPartners,
        Instant raisedAt,
        @Nullable Instant dueAt,
        @Nullable String noDeadlineBecause,
        @Nullable String follows,
        @Nullable String newFacts,
        List<Step> plan,
        List<Opinion> standpoints,
        List<Move> moves,
        List<Promise> agreements,
        List<OfficeDecisionView> officeDecisions,
        @Nullable Ending decision) {

    /** A tier in the plan. */
    record Step(
            String tier,
            String body,
            Instant expectedAt,
            Instant dueAt,
            Instant remindAt,
            String onDeadline,
            String ifNobodyActs,
            String explanation) {}

    /** What a partner thinks, or {@code noResponse} with the reason of the silence. */
    record Opinion(
            String partner,
            @Nullable String position,
            String text,
            @Nullable String givenBy,
            @Nullable String noResponse,
            Instant at) {}

    /** A move up. */
    record Move(
            String from,
            String to,
            String cause,
            String movedBy,
            Instant at,
            String why,
            String tried,
            List<UpwardMoves.StandpointOf> standpoints) {}

    /** Who carries out what, and by when; what the decision that says so is about, and the euros it commits. */
    record Promise(
            String owner,
            LocalDate due,
            String content,
            @Nullable String subject,
            @Nullable BigDecimal amount,
            @Nullable Ground ground) {

        static Promise of(Agreement one) {
            return new Promise(
                    one.owner().value(),
                    one.dueOn(),
                    one.content(),
                    one.matter().subject(),
                    one.matter().amount(),
                    one.ground());
        }
    }

    /** How the case ended, what it was about, and what the decision rested on then (S10). */
    record Ending(
            String outcome,
            @Nullable String by,
            String motivation,
            Instant at,
            @Nullable String subject,
            @Nullable BigDecimal amount,
            @Nullable Ground ground) {

        static Ending of(Escalation e, Escalation.Closure end) {
            var authority =
                    e.visit().map(Visit::exit).map(Visit.Exit::authority).orElse(null);
            return new Ending(
                    e.status().name(),
                    end.by(),
                    end.text(),
                    end.at(),
                    authority == null ? null : authority.matter().subject(),
                    authority == null ? null : authority.matter().amount(),
                    authority == null ? null : authority.ground());
        }
    }

    static EscalationView of(CaseFile file) {
        var e = file.escalation();
        var problem = e.problem();
        var again = problem.reconsideration();
        var stay = e.visit();
        return new EscalationView(
                e.id().text(),
                file.processInstanceId(),
                problem.chain().value(),
                problem.title(),
                problem.description(),
                problem.ownEffort(),
                problem.chainInterest(),
                e.status().name(),
                e.tier().map(Enum::name).orElse(null),
                e.route().name(),
                problem.routeReason(),
                problem.impact().name(),
                problem.urgency().name(),
                problem.track().name(),
                stay.map(visit -> visit.phase().name()).orElse(null),
                e.policy().tag(),
                e.submittedBy(),
                e.submittingPartner().value(),
                problem.affectedPartners().stream().map(PartnerCode::value).toList(),
                e.raisedAt(),
                stay.filter(visit -> e.isAtTier())
                        .map(visit -> visit.clocks().nextDeadlineAt())
                        .orElse(null),
                noDeadline(e),
                again == null ? null : again.follows().text(),
                again == null ? null : again.newFacts(),
                file.plan().stream()
                        .map(step -> new Step(
                                step.tier().name(),
                                step.body(),
                                step.expectedAt(),
                                step.dueAt(),
                                step.remindAt(),
                                step.onDeadline().name(),
                                step.ifNobodyActs(),
                                step.explanation()))
                        .toList(),
                file.standpoints().stream().map(EscalationView::opinion).toList(),
                file.moves().stream().map(EscalationView::move).toList(),
                file.agreements().stream().map(Promise::of).toList(),
                file.officeDecisions().stream().map(OfficeDecisionView::of).toList(),
                e.closure().map(end -> Ending.of(e, end)).orElse(null));
    }

    /** Invariant 9: an open case has one live deadline, or a named reason for none. */
    private static @Nullable String noDeadline(Escalation e) {
        if (e.isAtTier()) {
            return null;
        }
        return e.closure().isPresent() ? "De zaak is afgerond." : "De zaak gaat naar een andere trede.";
    }

    private static Opinion opinion(Standpoint standpoint) {
        var given = standpoint.given();
        var silence = standpoint.silence();
        return new Opinion(
                standpoint.partner().value(),
                given == null ? null : given.position().name(),
                given == null ? Standpoint.NO_RESPONSE : given.text(),
                given == null ? null : given.by(),
                silence == null ? null : silence.name(),
                standpoint.at());
    }

    private static Move move(UpwardMoves.Move move) {
        return new Move(
                move.from().name(),
                move.to().name(),
                move.cause(),
                move.movedBy(),
                move.at(),
                move.why(),
                move.tried(),
                move.standpoints());
    }
}

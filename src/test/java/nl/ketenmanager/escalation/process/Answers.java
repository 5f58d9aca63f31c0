package nl.ketenmanager.escalation.process;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Decider;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Impact;
import nl.ketenmanager.escalation.OnDeadline;
import nl.ketenmanager.escalation.Outcome;
import nl.ketenmanager.escalation.ReportedProblem;
import nl.ketenmanager.escalation.Route;
import nl.ketenmanager.escalation.Status;
import nl.ketenmanager.escalation.TierEntry;
import nl.ketenmanager.escalation.TierExit;
import nl.ketenmanager.escalation.TierPolicy;
import nl.ketenmanager.escalation.Track;
import nl.ketenmanager.escalation.Urgency;
import nl.ketenmanager.escalation.Visit;

/** What the services answer in the path tests: one case, with moments far enough away to tell them apart. */
final class Answers {
    static final EscalationId CASE = EscalationId.of("LAK-2026-00001");
    static final ChainCode LAK = new ChainCode("LAK");
    static final PartnerCode UWV = new PartnerCode("UWV");
    static final PartnerCode CBS = new PartnerCode("CBS");
    static final String GROUP = "LAK-TACTICAL-UWV";
    /** One decision of all who sit there. */
    static final Decider TEAM = new Decider(List.of(GROUP, "LAK-TACTICAL-CBS"));

    static final Decider SZW = new Decider(List.of("LAK-POLITICAL-SZW"));
    static final Decider FIN = new Decider(List.of("LAK-POLITICAL-FIN"));

    static final Instant TAKE_UP_AT = Instant.parse("2100-01-02T09:00:00Z");
    static final Instant STANDPOINT_AT = Instant.parse("2100-01-03T09:00:00Z");
    static final Instant REMIND_AT = Instant.parse("2100-01-04T09:00:00Z");
    static final Instant DUE_AT = Instant.parse("2100-01-05T09:00:00Z");
    static final Instant NEXT_DEADLINE_AT = Instant.parse("2100-01-06T09:00:00Z");

    private Answers() {}

    static TierEntry occupied(Tier tier, PartnerCode... consulted) {
        return occupied(tier, List.of(TEAM), consulted);
    }

    static TierEntry occupied(Tier tier, List<Decider> deciders, PartnerCode... consulted) {
        var clocks = new Visit.Clocks(
                Instant.now(),
                Term.workingDays(4),
                TAKE_UP_AT,
                REMIND_AT,
                STANDPOINT_AT,
                DUE_AT,
                DUE_AT,
                OnDeadline.FORWARD,
                50,
                0);
        return new TierEntry(new TierEntry.Work(tier, deciders, clocks, List.of(consulted)), null);
    }

    static TierEntry empty(Tier next) {
        return new TierEntry(null, forwarded(next));
    }

    static TierExit forwarded(Tier next) {
        return new TierExit(Outcome.FORWARDED, next);
    }

    static TierExit returned(Tier lower) {
        return new TierExit(Outcome.RETURNED, lower);
    }

    static TierExit divided(Tier lower) {
        return new TierExit(Outcome.DIVIDED, lower);
    }

    static TierExit ended(Outcome outcome) {
        return new TierExit(outcome, null);
    }

    static Escalation escalation(Route route, Impact impact, Urgency urgency) {
        var problem = new ReportedProblem(
                LAK,
                "Berichten vallen uit",
                "Elke nacht",
                "Wij herstelden er honderd",
                "Uitkeringen kloppen niet",
                impact,
                urgency,
                Track.OPERATION,
                route,
                route == Route.DIRECT ? "Het kan niet wachten" : null,
                List.of(UWV, CBS),
                null);
        return Escalation.restore(
                CASE,
                problem,
                "uwvmedewerker",
                UWV,
                Instant.now(),
                new TierPolicy.Version("policy:1", "1.0.0"),
                Status.OPEN,
                null,
                null,
                false,
                0);
    }

    static Chain chain(Phase phase) {
        return new Chain(
                LAK,
                "Loonaangifteketen",
                "Juist en op tijd",
                phase,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                true);
    }
}

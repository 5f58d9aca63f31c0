package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Turns a filled-in report into a problem, or refuses it with everything that is wrong at once. */
final class ReportCheck {
    private static final int MOST_SHOWN = 5;

    private final Optional<Chain> chain;
    private final List<Violation> violations;

    /** Without a chain there is a violation already; the rest is checked all the same. */
    ReportCheck(Optional<Chain> chain, List<Violation> violations) {
        this.chain = chain;
        this.violations = violations;
    }

    ReportedProblem problem(ProblemReport report) {
        var title = CaseFields.TITLE.check(report.title(), violations);
        var description = CaseFields.DESCRIPTION.check(report.description(), violations);
        var ownEffort = CaseFields.OWN_EFFORT.check(report.ownEffort(), violations);
        var chainInterest = CaseFields.CHAIN_INTEREST.check(report.chainInterest(), violations);
        var impact = Codes.check(Impact.class, "impact", "Impact", report.impact(), violations);
        var urgency = Codes.check(Urgency.class, "urgency", "Urgentie", report.urgency(), violations);
        var track = Codes.check(
                Track.class, "track", "Waar gaat het over?", orDefault(report.track(), Track.OPERATION), violations);
        var route = Codes.check(Route.class, "route", "Route", report.route(), violations);
        var routeReason = route.flatMap(chosen -> routeReason(chosen, report.routeReason()));
        var partners = partners(report.affectedPartners());
        var again = reconsideration(report);
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return new ReportedProblem(
                chain.orElseThrow().code(),
                title.orElseThrow(),
                description.orElseThrow(),
                ownEffort.orElseThrow(),
                chainInterest.orElseThrow(),
                impact.orElseThrow(),
                urgency.orElseThrow(),
                track.orElseThrow(),
                route.orElseThrow(),
                routeReason.orElse(null),
                partners,
                again.orElse(null));
    }

    private static String orDefault(@Nullable String given, Enum<?> otherwise) {
        return given == null || given.isBlank() ? otherwise.name() : given;
    }

    /** S14: straight to the ketenmanager is an ordinary route, for who says why; an emergency is not raised here. */
    private Optional<String> routeReason(Route route, @Nullable String given) {
        switch (route) {
            case TIERED -> {
                return Optional.empty();
            }
            case EMERGENCY ->
                violations.add(new Violation(
                        "route",
                        "Een noodgeval roept u uit op een bestaande zaak. Kies bij ‘Route’ getrapt of rechtstreeks."));
            case DIRECT -> {
                chain.flatMap(ReportCheck::noDirectRoute).ifPresent(why -> violations.add(new Violation("route", why)));
                return CaseFields.ROUTE_REASON.check(given, violations);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> noDirectRoute(Chain chain) {
        if (!chain.hasKetenmanager()) {
            return Optional.of("Deze keten heeft geen ketenmanager. Kies bij ‘Route’ voor getrapt.");
        }
        return chain.has(Capability.DIRECT_ROUTE)
                ? Optional.empty()
                : Optional.of("Deze keten kent geen rechtstreekse route. Kies bij ‘Route’ voor getrapt.");
    }

    /** A partner that is named twice is affected once. */
    private List<PartnerCode> partners(@Nullable List<@Nullable String> given) {
        List<String> named = given == null
                ? List.of()
                : given.stream().map(String::valueOf).distinct().toList();
        if (named.isEmpty()) {
            violations.add(
                    new Violation("affectedPartners", "Kies bij ‘Geraakte ketenpartners’ minstens één partner."));
        }
        return chain.map(its -> partners(named, its)).orElse(List.of());
    }

    private List<PartnerCode> partners(List<String> named, Chain chain) {
        var known = chain.partners().stream().map(Partner::code).toList();
        var codes = known.stream().map(PartnerCode::value).toList();
        var unknown = named.stream().filter(name -> !codes.contains(name)).toList();
        if (!unknown.isEmpty()) {
            violations.add(new Violation(
                    "affectedPartners",
                    "Bij ‘Geraakte ketenpartners’ staat wat geen partner van deze keten is: %s. Kies uit: %s."
                            .formatted(
                                    unknown.stream().limit(MOST_SHOWN).collect(Collectors.joining(", ")),
                                    String.join(", ", codes))));
        }
        return known.stream().filter(code -> named.contains(code.value())).toList();
    }

    private Optional<ReportedProblem.Reconsideration> reconsideration(ProblemReport report) {
        String follows = report.follows() == null ? "" : report.follows().strip();
        if (follows.isEmpty()) {
            return Optional.empty();
        }
        var facts = CaseFields.NEW_FACTS.check(report.newFacts(), violations);
        if (!EscalationId.isOne(follows)) {
            violations.add(new Violation("follows", "‘Vervolg op zaak’ is geen zaaknummer."));
            return Optional.empty();
        }
        return facts.map(text -> new ReportedProblem.Reconsideration(EscalationId.of(follows), text, null));
    }
}

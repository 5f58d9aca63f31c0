package nl.ketenmanager.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ketenmanager.chain.RoleVerdict.Conflicting;
import nl.ketenmanager.chain.RoleVerdict.Refused;
import nl.ketenmanager.platform.Violation;

/** The moment at which a role or a deputyship stops, and why that moment may not be. */
record EndMoment(Period period, Ending ending, Instant now, Instant until) {

    static EndMoment of(Period period, Ending ending, Instant now) {
        // What has not begun yet ends where it would begin: it never was.
        Instant atOnce = now.isBefore(period.from()) ? period.from() : now;
        return new EndMoment(
                period,
                ending,
                now,
                ending.until() == null ? atOnce : ending.until().truncatedTo(ChronoUnit.MICROS));
    }

    /** The refusal, if any; what the chain would lose is looked at only when the rest is sound. */
    Optional<RoleVerdict> refusal(Supplier<Optional<Violation>> loss) {
        List<Violation> violations = violations();
        if (!violations.isEmpty()) {
            return Optional.of(new Refused(violations));
        }
        return conflict().or(loss).map(conflict -> new Conflicting(List.of(conflict)));
    }

    private List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        Dates.reasonMissing(ending.reason()).ifPresent(violations::add);
        if (until.isBefore(now)) {
            violations.add(new Violation(
                    "until",
                    "‘Einddatum’ ligt in het verleden. Wat gebeurd is, blijft staan: kies een moment vanaf nu, of laat het"
                            + " veld leeg."));
        } else if (until.isBefore(period.from())) {
            violations.add(
                    new Violation("until", "‘Einddatum’ ligt voor de ingangsdatum " + Dates.day(period.from()) + "."));
        }
        return violations;
    }

    private Optional<Violation> conflict() {
        Instant end = period.until();
        if (end == null || (now.isBefore(end) && !end.isBefore(until))) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                "until",
                now.isBefore(end)
                        ? "Dit eindigt al op " + Dates.day(end) + ". Verlengen kan alleen met een nieuwe benoeming."
                        : "Dit is al beëindigd op " + Dates.day(end) + "."));
    }
}

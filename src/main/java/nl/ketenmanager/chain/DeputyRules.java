package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.platform.Violation;

/** Whether somebody may stand in: known, not twice, not in a circle and not too far from the holder. */
final class DeputyRules {

    private DeputyRules() {}

    static List<Violation> violations(
            DeputyNomination nomination, String replaces, Period period, Instant now, ChainRegister chains) {
        var violations = new ArrayList<Violation>();
        NominationRules.personUnknown(chains, nomination.person()).ifPresent(violations::add);
        if (nomination.person().equals(replaces)) {
            violations.add(new Violation("person", "Kies bij ‘Persoon’ een ander dan wie vervangen wordt."));
        }
        violations.addAll(Dates.periodRefused(period, now));
        Dates.reasonMissing(nomination.reason()).ifPresent(violations::add);
        return violations;
    }

    static List<Violation> conflicts(Appointment appointment, Deputy candidate, int depth, ChainRegister chains) {
        boolean already = appointment.deputies().stream()
                .anyMatch(deputy -> deputy.person().equals(candidate.person())
                        && deputy.replaces().equals(candidate.replaces())
                        && deputy.period().overlaps(candidate.period()));
        if (already) {
            return List.of(new Violation(
                    "person",
                    name(chains, candidate.person()) + " is in die periode al plaatsvervanger voor deze rol."));
        }
        return switch (DeputyLine.with(appointment, candidate, depth)) {
            case FITS -> List.of();
            case LOOP ->
                List.of(new Violation(
                        "person",
                        name(chains, candidate.person())
                                + " wordt in deze lijn zelf vervangen: dan vervangen mensen elkaar in"
                                + " een kring."));
            case TOO_DEEP ->
                List.of(new Violation(
                        "replaces",
                        "In deze keten mag de lijn van plaatsvervangers hooguit " + depth + " lang zijn. Laat "
                                + name(chains, candidate.person())
                                + " iemand vervangen die dichter bij de rolhouder staat."));
            case REPLACES_NOBODY ->
                List.of(new Violation(
                        "replaces",
                        name(chains, candidate.replaces())
                                + " heeft of vervangt deze rol niet in die periode, dus is er niets"
                                + " te vervangen."));
        };
    }

    private static String name(ChainRegister chains, String person) {
        return chains.person(person).map(Person::name).orElse(person);
    }
}

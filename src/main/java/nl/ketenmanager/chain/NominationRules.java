package nl.ketenmanager.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Role.Scope;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** Whether a nomination names a role, a person and a seat that can exist in the chain at all. */
record NominationRules(Chain chain, ChainRegister chains) {

    List<Violation> violations(Nomination nomination, Period period, Instant now) {
        var violations = new ArrayList<Violation>();
        Role role = nomination.role();
        if (role.scope() == Scope.EVERY_CHAIN) {
            violations.add(new Violation(
                    "role", "De rol ‘" + role.label() + "’ hoort niet bij een keten en wordt hier niet vergeven."));
        }
        seat(
                        "partner",
                        "Ketenpartner",
                        role.scope() == Scope.PARTNER,
                        role,
                        nomination.partner(),
                        nomination.partner() != null
                                && chain.partner(nomination.partner()).isPresent())
                .ifPresent(violations::add);
        seat(
                        "office",
                        "Bewindspersoon",
                        role.scope() == Scope.OFFICE,
                        role,
                        nomination.office(),
                        nomination.office() != null
                                && chain.office(nomination.office()).isPresent())
                .ifPresent(violations::add);
        if (nomination.chairs() && (role.tier().isEmpty() || role == Role.KETENMANAGER)) {
            violations.add(new Violation("chairs", "Wie de rol ‘" + role.label() + "’ heeft, zit geen overleg voor."));
        }
        if (nomination.person().equals(nomination.recordedBy())) {
            violations.add(new Violation("person", "U kunt uzelf geen rol geven. Laat een collega dit vastleggen."));
        }
        personUnknown(chains, nomination.person()).ifPresent(violations::add);
        violations.addAll(Dates.periodRefused(period, now));
        Dates.reasonMissing(nomination.reason()).ifPresent(violations::add);
        return violations;
    }

    static Optional<Violation> personUnknown(ChainRegister chains, String person) {
        return chains.person(person).isPresent()
                ? Optional.empty()
                : Optional.of(new Violation("person", "Kies bij ‘Persoon’ iemand die in het register staat."));
    }

    private static Optional<Violation> seat(
            String field, String label, boolean needed, Role role, @Nullable Object given, boolean known) {
        if (needed && !known) {
            return Optional.of(new Violation(
                    field, "Kies bij ‘" + label + "’ namens wie deze persoon de rol ‘" + role.label() + "’ krijgt."));
        }
        if (!needed && given != null) {
            return Optional.of(new Violation(
                    field, "Laat ‘" + label + "’ leeg: dat past niet bij de rol ‘" + role.label() + "’."));
        }
        return Optional.empty();
    }
}

package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Period;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.Violation;

/** Which rows a matrix can have at all: whom a power can be given, where, and from when. */
record PowerRules(Chain chain) {
    private static final int LONGEST_REASON = 1000;
    private static final BigDecimal HIGHEST = new BigDecimal("9999999999999.99");

    List<Violation> violations(PowerGrant grant, Period period, java.time.Instant now) {
        var violations = new ArrayList<Violation>();
        role(grant.role()).ifPresent(violations::add);
        doorzettingsmacht(grant).ifPresent(violations::add);
        tier(grant).ifPresent(violations::add);
        amount(grant).ifPresent(violations::add);
        violations.addAll(period(grant, period, now));
        reason(grant.reason()).ifPresent(violations::add);
        return violations;
    }

    private static Optional<Violation> role(Role role) {
        if (role == Role.KETENBUREAU) {
            return Optional.of(new Violation(
                    "role",
                    "Het ketenbureau bereidt voor en legt vast; het besluit nooit. Kies bij ‘Rol’ een andere."));
        }
        return role.tier().isEmpty()
                ? Optional.of(new Violation(
                        "role", "Wie de rol ‘%s’ heeft, zit in geen overleg en besluit niet.".formatted(role.label())))
                : Optional.empty();
    }

    /** S5, S25: these powers are the ketenmanager's, and rest on a mandate that names them. */
    private static Optional<Violation> doorzettingsmacht(PowerGrant grant) {
        if (!grant.power().isDoorzettingsmacht()) {
            return Optional.empty();
        }
        if (grant.role() != Role.KETENMANAGER) {
            return Optional.of(new Violation(
                    "role",
                    "‘%s’ is doorzettingsmacht: alleen de ketenmanager kan die krijgen."
                            .formatted(grant.power().label())));
        }
        return grant.effectiveBasis() == PowerBasis.MANDATE
                ? Optional.empty()
                : Optional.of(new Violation(
                        "basis",
                        "‘%s’ berust altijd op een mandaat dat deze bevoegdheid noemt. Kies MANDATE."
                                .formatted(grant.power().label())));
    }

    private Optional<Violation> tier(PowerGrant grant) {
        var own = grant.role().tier();
        if (grant.role() == Role.KETENMANAGER || grant.tier() == null || own.isEmpty()) {
            return Optional.empty();
        }
        return own.get() == grant.tier()
                ? Optional.empty()
                : Optional.of(new Violation(
                        "tier",
                        "Wie de rol ‘%s’ heeft, zit bij de trede %s. Kies die trede, of laat ‘Trede’ leeg."
                                .formatted(grant.role().label(), own.get())));
    }

    private static Optional<Violation> amount(PowerGrant grant) {
        var limit = grant.amountLimit();
        return limit == null || (limit.signum() >= 0 && limit.compareTo(HIGHEST) <= 0 && limit.scale() <= 2)
                ? Optional.empty()
                : Optional.of(new Violation(
                        "amountLimit",
                        "‘Hoogste bedrag’ is een bedrag in euro’s, met hoogstens twee cijfers voor de centen."));
    }

    private static List<Violation> period(PowerGrant grant, Period period, java.time.Instant now) {
        var violations = new ArrayList<Violation>();
        if (period.from().isBefore(now)) {
            violations.add(new Violation(
                    "from",
                    "‘Ingangsdatum’ ligt in het verleden. Een bevoegdheid geldt nooit met terugwerkende kracht: kies een"
                            + " moment vanaf nu, of laat het veld leeg."));
        }
        if (period.isEmpty()) {
            violations.add(new Violation("until", "‘Einddatum’ moet na de ‘Ingangsdatum’ liggen."));
        }
        return violations;
    }

    static Optional<Violation> reason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(new Violation("reason", "Vul bij ‘Reden’ in welk besluit van het bestuur dit is."));
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(
                        new Violation("reason", "Vul bij ‘Reden’ hoogstens %d tekens in.".formatted(LONGEST_REASON)))
                : Optional.empty();
    }
}

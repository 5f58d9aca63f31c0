package nl.ketenmanager.chain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.platform.Violation;

/** What the rules on dated roles share: how a date reads, and which periods and reasons are refused. */
final class Dates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));

    private Dates() {}

    static String day(Instant moment) {
        return DAY.format(moment);
    }

    static Optional<Violation> reasonMissing(String reason) {
        return reason.isBlank()
                ? Optional.of(new Violation("reason", "Vul bij ‘Reden’ in waarom dit zo wordt vastgelegd."))
                : Optional.empty();
    }

    static List<Violation> periodRefused(Period period, Instant now) {
        var violations = new ArrayList<Violation>();
        if (period.isEmpty()) {
            violations.add(new Violation("until", "‘Einddatum’ moet na de ‘Ingangsdatum’ liggen."));
        } else if (period.isOverAt(now)) {
            violations.add(new Violation("until", "‘Einddatum’ moet in de toekomst liggen."));
        }
        return violations;
    }
}

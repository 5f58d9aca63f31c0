package nl.ketenmanager.reporting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;

/** A stretch of Dutch days: the first one counts, the last one does not. */
public record ReportingPeriod(LocalDate from, LocalDate until) {
    private static final Pattern FORM = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d");

    /** As somebody asked for it; the year up to and with today for what he left out. */
    static ReportingPeriod asked(@Nullable String from, @Nullable String until, Instant now) {
        var violations = new ArrayList<Violation>();
        var last =
                until == null ? LocalDate.ofInstant(now, DutchTime.ZONE).plusDays(1) : day("until", until, violations);
        var first = from == null ? last.minusYears(1) : day("from", from, violations);
        if (violations.isEmpty() && !first.isBefore(last)) {
            violations.add(new Violation("until", "De periode eindigt voordat zij begint: kies een latere einddatum."));
        }
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
        return new ReportingPeriod(first, last);
    }

    private static LocalDate day(String field, String text, List<Violation> violations) {
        if (FORM.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                violations.add(new Violation(field, "Deze datum bestaat niet: kies een andere."));
                return LocalDate.EPOCH;
            }
        }
        violations.add(new Violation(field, "Schrijf de datum als 2026-01-31."));
        return LocalDate.EPOCH;
    }

    public Instant begins() {
        return from.atStartOfDay(DutchTime.ZONE).toInstant();
    }

    public Instant ends() {
        return until.atStartOfDay(DutchTime.ZONE).toInstant();
    }
}

package nl.ketenmanager.portal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and durations as people read them in a table. */
final class InDutch {
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu", DUTCH);
    static final String NOTHING = "–";

    private InDutch() {}

    /** {@code 3 dagen 4 uur}: the two largest parts, so that long and short stand in one column. */
    static String duration(@Nullable Duration it) {
        if (it == null) {
            return NOTHING;
        }
        if (it.toDays() > 0) {
            String days = it.toDays() == 1 ? "1 dag" : it.toDays() + " dagen";
            return it.toHoursPart() == 0 ? days : days + " " + it.toHoursPart() + " uur";
        }
        if (it.toHours() > 0) {
            String hours = it.toHours() + " uur";
            return it.toMinutesPart() == 0 ? hours : hours + " " + it.toMinutesPart() + " min";
        }
        return it.toMinutes() == 0 && !it.isZero() ? "minder dan 1 min" : it.toMinutes() + " min";
    }

    /** {@code 12,5%}. */
    static String share(double rate) {
        return String.format(DUTCH, "%.1f%%", rate * 100);
    }

    /** {@code 12,5% (1 van 8)}; a dash when there is nothing to divide by. */
    static String share(long part, long whole, double rate) {
        return whole == 0 ? NOTHING : "%s (%d van %d)".formatted(share(rate), part, whole);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}

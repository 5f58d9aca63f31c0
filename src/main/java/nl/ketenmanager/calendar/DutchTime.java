package nl.ketenmanager.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as people in the chain read them: Dutch words, Dutch clock, whatever clock the server keeps. */
public final class DutchTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter WORDS = format("EEEE d MMMM uuuu HH.mm 'uur'");
    private static final DateTimeFormatter SHORT = format("dd-MM-uuuu HH:mm");
    private static final DateTimeFormatter DAY = format("EEEE d MMMM uuuu");
    private static final DateTimeFormatter WEEKDAY = format("EEEE");

    private DutchTime() {}

    /** {@code woensdag 8 april 2026 17.00 uur}; the hour that comes twice in October says which of the two it is. */
    public static String inWords(Instant moment) {
        ZonedDateTime local = moment.atZone(ZONE);
        return WORDS.format(local) + (isTwice(local) ? isSummer(moment) ? " (zomertijd)" : " (wintertijd)" : "");
    }

    /** {@code 08-04-2026 17:00}. */
    public static String brief(Instant moment) {
        return SHORT.format(moment.atZone(ZONE));
    }

    /** {@code woensdag 8 april 2026}. */
    public static String inWords(LocalDate day) {
        return DAY.format(day);
    }

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    private static boolean isTwice(ZonedDateTime local) {
        return ZONE.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
    }

    private static boolean isSummer(Instant moment) {
        return ZONE.getRules().isDaylightSavings(moment);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, DUTCH);
    }
}

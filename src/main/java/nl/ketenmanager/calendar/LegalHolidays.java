package nl.ketenmanager.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The holidays of the <em>Algemene termijnenwet</em>, article 3, from a jollyday calendar of our own: jollyday's
 * {@code NL} follows the official days off, where Good Friday is an observance and 5 May had its lustrum years.
 */
final class LegalHolidays {

    private static final Map<String, String> DUTCH = Map.ofEntries(
            Map.entry("NEW_YEAR", "Nieuwjaarsdag"),
            Map.entry("christian.GOOD_FRIDAY", "Goede Vrijdag"),
            Map.entry("christian.EASTER", "Eerste paasdag"),
            Map.entry("christian.EASTER_MONDAY", "Tweede paasdag"),
            Map.entry("KINGS_DAY", "Koningsdag"),
            Map.entry("QUEENS_DAY", "Koninginnedag"),
            Map.entry("LIBERATION_DAY", "Bevrijdingsdag"),
            Map.entry("christian.ASCENSION_DAY", "Hemelvaartsdag"),
            Map.entry("christian.PENTECOST", "Eerste pinksterdag"),
            Map.entry("christian.PENTECOST_MONDAY", "Tweede pinksterdag"),
            Map.entry("CHRISTMAS_DAY", "Eerste kerstdag"),
            Map.entry("BOXING_DAY", "Tweede kerstdag"));

    private final HolidayManager law = HolidayManager.getInstance(ManagerParameters.create(resource()));
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    Optional<String> nameOf(LocalDate day) {
        return Optional.ofNullable(in(day.getYear()).get(day));
    }

    Map<LocalDate, String> in(int year) {
        return years.computeIfAbsent(year, this::namesByDay);
    }

    private Map<LocalDate, String> namesByDay(int year) {
        // Ascension Day can fall on 5 May (2016): then the day carries both names
        return law.getHolidays(Year.of(year)).stream()
                .sorted(Comparator.comparing(LegalHolidays::dutch))
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, LegalHolidays::dutch, (first, second) -> first + " en " + second));
    }

    private static String dutch(Holiday holiday) {
        return Objects.requireNonNull(DUTCH.get(holiday.getPropertiesKey()), holiday::getPropertiesKey);
    }

    private static URL resource() {
        return Objects.requireNonNull(LegalHolidays.class.getResource("/calendar/algemene-termijnenwet.xml"));
    }
}

package nl.ketenmanager.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The holidays of the law against a table computed without the library, for every year the calendar serves. */
class LegalHolidaysTest {

    private static final List<String> MOVING = List.of(
            "Goede Vrijdag",
            "Eerste paasdag",
            "Tweede paasdag",
            "Koningsdag",
            "Hemelvaartsdag",
            "Eerste pinksterdag",
            "Tweede pinksterdag");

    private final LegalHolidays law = new LegalHolidays();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/calendar/holidays.csv", delimiter = ';')
    void areExactlyThoseOfTheTable(ArgumentsAccessor row) {
        int year = row.getInteger(0);
        Map<LocalDate, String> expected = new HashMap<>(Map.of(
                LocalDate.of(year, 1, 1), "Nieuwjaarsdag",
                LocalDate.of(year, 5, 5), "Bevrijdingsdag",
                LocalDate.of(year, 12, 25), "Eerste kerstdag",
                LocalDate.of(year, 12, 26), "Tweede kerstdag"));
        for (int column = 0; column < MOVING.size(); column++) {
            LocalDate day = MonthDay.parse("--" + row.getString(column + 1)).atYear(year);
            expected.merge(day, nameIn(year, MOVING.get(column)), (fixed, moving) -> fixed + " en " + moving);
        }

        assertThat(law.in(year)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-04-03, Goede Vrijdag",
        "2026-04-05, Eerste paasdag",
        "2026-04-06, Tweede paasdag",
        "2026-04-27, Koningsdag",
        "2025-04-26, Koningsdag",
        "2026-05-05, Bevrijdingsdag",
        "2026-05-14, Hemelvaartsdag",
        "2016-05-05, Bevrijdingsdag en Hemelvaartsdag",
        "2026-05-24, Eerste pinksterdag",
        "2026-05-25, Tweede pinksterdag",
        "2026-12-25, Eerste kerstdag",
        "2026-12-26, Tweede kerstdag",
        "2026-01-01, Nieuwjaarsdag",
        "1979-04-30, Koninginnedag",
        "1978-05-01, Koninginnedag",
    })
    void haveTheNamePeopleKnow(LocalDate day, String name) {
        assertThat(law.nameOf(day)).contains(name);
    }

    @Test
    void areNotTheDaysThatOnlyLookLikeThem() {
        assertThat(List.of("2025-04-27", "2026-04-30", "2026-05-01", "2026-05-04", "2026-12-24", "2027-12-27"))
                .allSatisfy(day -> assertThat(law.nameOf(LocalDate.parse(day))).isEmpty());
    }

    private static String nameIn(int year, String name) {
        return name.equals("Koningsdag") && year < 2014 ? "Koninginnedag" : name;
    }
}

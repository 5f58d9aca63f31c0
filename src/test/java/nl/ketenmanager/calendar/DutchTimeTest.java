package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchTimeTest {

    @Test
    void saysAMomentInWords() {
        assertThat(DutchTime.inWords(at("Wed 2026-04-08 17:00"))).isEqualTo("woensdag 8 april 2026 17.00 uur");
    }

    @Test
    void tellsTheTwoHoursOfTheAutumnNightApart() {
        assertThat(DutchTime.inWords(at("Sun 2026-10-25 02:30 +02:00")))
                .isEqualTo("zondag 25 oktober 2026 02.30 uur (zomertijd)");
        assertThat(DutchTime.inWords(at("Sun 2026-10-25 02:30 +01:00")))
                .isEqualTo("zondag 25 oktober 2026 02.30 uur (wintertijd)");
    }

    @Test
    void writesAMomentInShort() {
        assertThat(DutchTime.brief(at("Sun 2026-03-01 09:05"))).isEqualTo("01-03-2026 09:05");
    }

    @Test
    void saysADayInWords() {
        assertThat(DutchTime.inWords(LocalDate.of(2026, 3, 1))).isEqualTo("zondag 1 maart 2026");
    }
}

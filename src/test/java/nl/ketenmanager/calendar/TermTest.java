package nl.ketenmanager.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "5 wd, 5 werkdagen",
        "1 wd, 1 werkdag",
        "4 wh, 4 werkuren",
        "1 wh, 1 werkuur",
        "8 h, 8 uur",
        "1 h, 1 uur"
    })
    void readsWhatItWritesAndSaysItInDutch(String text, String words) {
        assertThat(Term.of(text).text()).isEqualTo(text);
        assertThat(Term.of(text).inWords()).isEqualTo(words);
    }

    @Test
    void readsTheFormWithoutASpace() {
        assertThat(Term.of(" 24h ")).isEqualTo(Term.clockHours(24));
    }

    @ParameterizedTest(name = "{1}% of {0} is {2}")
    @CsvSource({
        "10 wd, 50, 5 wd",
        "5 wd, 50, 3 wd",
        "1 wd, 50, 1 wd",
        "8 h, 75, 6 h",
        "3 wd, 150, 5 wd",
        "1 wh, 1, 1 wh"
    })
    void aShareIsRoundedUpToWholeUnits(String term, int percent, String share) {
        assertThat(Term.of(term).percent(percent)).isEqualTo(Term.of(share));
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.workingDays(5).percent(0));
    }

    @Test
    void halfOfAWeekIsThreeDays() {
        assertThat(Term.workingDays(5).half()).isEqualTo(Term.workingDays(3));
    }
}

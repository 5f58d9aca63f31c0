package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.CALENDAR;
import static nl.ketenmanager.calendar.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people read beside a deadline: every skipped weekday by its name, every clock change by its day. */
class ExplanationTest {

    @ParameterizedTest(name = "{1} from {0}: {2}")
    @CsvFileSource(resources = "/calendar/explanations.csv", delimiter = ';')
    void saysWhy(String from, String term, String words) {
        assertThat(CALENDAR.explain(at(from), Term.of(term))).isEqualTo(words);
    }
}

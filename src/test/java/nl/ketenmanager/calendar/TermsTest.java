package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.CALENDAR;
import static nl.ketenmanager.calendar.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Three hundred dated examples anybody can check with a wall calendar; the file says of each where the trap is. */
class TermsTest {

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvFileSource(resources = "/calendar/terms.csv", delimiter = ';')
    void endsAsTheTableSays(String from, String term, String due, String why) {
        if (due.equals("refused")) {
            assertThatIllegalArgumentException().as(why).isThrownBy(() -> Term.of(term));
        } else {
            assertThat(CALENDAR.due(at(from), Term.of(term))).as(why).isEqualTo(at(due));
        }
    }
}

package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.CALENDAR;
import static nl.ketenmanager.calendar.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Moments on the way to a deadline: counted by hand, in usable hours. */
class MomentsTest {

    @ParameterizedTest(name = "{1} from {0}: {2}% is {3}; {4}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Mon 2026-02-09 10:00;5 wd;75;Fri 2026-02-13 13:15;47 hours, 35:15 of them: 7 + 8 + 8 + 8 + 4:15",
                "Tue 2026-02-10 10:00;1 wd;75;Wed 2026-02-11 13:15;15 hours, 11:15 of them: 7 + 4:15",
                "Fri 2026-02-13 17:30;1 wd;75;Mon 2026-02-16 15:00;after closing: 8 hours on Monday, 6 of them",
                "Sat 2026-02-14 11:00;10 wd;75;Wed 2026-02-25 13:00;80 hours, 60 of them: seven days and a half",
                "Thu 2026-04-02 16:00;2 wd;75;Wed 2026-04-08 12:45;17 hours over Easter, 12:45 of them: 1 + 8 + 3:45",
                "Mon 2026-02-09 17:00;2 wd;50;Wed 2026-02-11 09:00;Tuesday at closing is read on Wednesday at opening",
                "Thu 2026-02-12 17:00;2 wd;50;Mon 2026-02-16 09:00;Friday at closing is read on Monday at opening",
                "Tue 2026-02-10 00:00;1 wd;1;Tue 2026-02-10 09:09;an event at midnight: 9:36 minutes after opening",
                "Tue 2026-02-10 09:00;8 wh;75;Tue 2026-02-10 15:00;6 of 8 hours",
                "Tue 2026-02-10 13:00;8 wh;50;Wed 2026-02-11 09:00;closing moves to the next opening",
                "Fri 2026-02-13 16:00;8 wh;75;Mon 2026-02-16 14:00;1 + 5",
                "Sat 2026-02-14 22:00;8 h;75;Sun 2026-02-15 04:00;clock hours may end in the night",
                "Fri 2026-02-13 12:00;24 h;50;Sat 2026-02-14 00:00;and at midnight",
                "Sat 2026-03-28 22:00;8 h;75;Sun 2026-03-29 05:00;six real hours while the clock goes forward",
                "Sat 2026-10-24 22:00;8 h;75;Sun 2026-10-25 03:00;six real hours while the clock goes back",
                "Tue 2026-02-10 10:00;1 wd;100;Wed 2026-02-11 17:00;the whole of it is the deadline",
                "Fri 2026-02-13 16:00;8 wh;100;Mon 2026-02-16 16:00;for working hours too",
                "Fri 2026-02-13 16:00;8 h;100;Sat 2026-02-14 00:00;and for clock hours",
            })
    void fallAfterTheirShareOfTheUsableTime(String from, String term, int percent, String moment, String why) {
        assertThat(Duration.between(at(moment), CALENDAR.at(at(from), Term.of(term), percent)))
                .as(why)
                .isBetween(Duration.ZERO, Duration.ofSeconds(59));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void areSharesOfTheTermAndNothingElse(int percent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.at(at("Tue 2026-02-10 10:00"), Term.workingDays(1), percent));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "Tue 2026-02-10 09:00, Tue 2026-02-10 17:00, PT8H",
        "Tue 2026-02-10 00:00, Wed 2026-02-11 00:00, PT8H",
        "Fri 2026-02-13 16:30, Mon 2026-02-16 09:15, PT45M",
        "Sat 2026-02-14 00:00, Sun 2026-02-15 23:59, PT0S",
        "Thu 2026-04-02 16:00, Tue 2026-04-07 10:00, PT2H",
        "Wed 2026-05-13 12:00, Mon 2026-05-18 12:00, PT8H",
        "Fri 2026-10-23 16:00, Mon 2026-10-26 10:00, PT2H",
        "Tue 2026-02-10 17:00, Tue 2026-02-10 09:00, PT0S",
    })
    void workedTimeIsTheTimeWithinOpeningHours(String from, String to, Duration worked) {
        assertThat(CALENDAR.worked(at(from), at(to))).isEqualTo(worked);
    }

    @Test
    void aDeadlineHoldsThemTogether() {
        var deadline = CALENDAR.deadline(at("Mon 2026-02-09 10:00"), Term.workingDays(5), 75);

        assertThat(deadline)
                .isEqualTo(new Deadline(
                        at("Mon 2026-02-09 10:00"),
                        at("Fri 2026-02-13 13:15"),
                        at("Mon 2026-02-16 17:00"),
                        "5 werkdagen = tot maandag 16 februari 2026 17.00 uur"));
        assertThat(deadline.isPassedAt(at("Mon 2026-02-16 17:00"))).isFalse();
        assertThat(deadline.isPassedAt(at("Mon 2026-02-16 17:01"))).isTrue();
    }
}

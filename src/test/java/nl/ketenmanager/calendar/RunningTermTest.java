package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.CALENDAR;
import static nl.ketenmanager.calendar.Examples.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RunningTermTest {

    private static final String REASON = "wacht op stukken van UWV";

    @ParameterizedTest(name = "{1} from {0}, paused {2}: {3}")
    @CsvFileSource(resources = "/calendar/pauses.csv", delimiter = ';')
    void endsLaterByWhatThePausesTook(String from, String term, String pauses, String due, String why) {
        var running = new RunningTerm(at(from), Term.of(term), pauses(pauses));

        assertThat(running.dueAt(CALENDAR)).as(why).contains(at(due));
    }

    @Test
    void hasNoDeadlineButAReasonWhileItIsPaused() {
        var paused = start(Term.workingDays(5)).pause(at("Tue 2026-02-10 10:00"), REASON);

        assertThat(paused.dueAt(CALENDAR)).isEmpty();
        assertThat(paused.at(CALENDAR, 75)).isEmpty();
        assertThat(paused.deadline(CALENDAR, 75)).isEmpty();
        assertThat(paused.openPause()).map(Pause::reason).contains(REASON);
        assertThat(paused.explain(CALENDAR))
                .isEqualTo("geen termijn, want de klok staat stil sinds dinsdag 10 februari 2026 10.00 uur: " + REASON);
    }

    @Test
    void explainsWhenTheClockStoodStill() {
        var resumed = start(Term.workingDays(5))
                .pause(at("Tue 2026-02-10 10:00"), REASON)
                .resume(at("Thu 2026-02-12 10:00"));

        assertThat(resumed.deadline(CALENDAR, 75))
                .map(Deadline::explanation)
                .contains("5 werkdagen = tot woensdag 18 februari 2026 17.00 uur; de klok stond stil van dinsdag"
                        + " 10 februari 2026 10.00 uur tot donderdag 12 februari 2026 10.00 uur: " + REASON);
    }

    @Test
    void remindsAfterTheSameShareOfTheTimeThatRan() {
        // 7 hours on Monday, 1 on Tuesday before the pause, then 39 from Thursday 10:00 on: 35:15 of 47
        var resumed = start(Term.workingDays(5))
                .pause(at("Tue 2026-02-10 10:00"), REASON)
                .resume(at("Thu 2026-02-12 10:00"));

        assertThat(resumed.at(CALENDAR, 75)).contains(at("Tue 2026-02-17 13:15"));
    }

    @Test
    void withoutPausesItIsThePlainTerm() {
        var plain = start(Term.workingDays(5));

        assertThat(plain.deadline(CALENDAR, 75)).contains(CALENDAR.deadline(plain.start(), plain.term(), 75));
    }

    @Test
    void aPauseWithoutAReasonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> start(Term.workingDays(5)).pause(at("Tue 2026-02-10 10:00"), "  "));
    }

    @Test
    void aPauseCannotEndBeforeItBegan() {
        var paused = start(Term.workingDays(5)).pause(at("Tue 2026-02-10 10:00"), REASON);

        assertThatIllegalArgumentException().isThrownBy(() -> paused.resume(at("Tue 2026-02-10 09:59")));
    }

    @Test
    void neitherPausesTwiceNorResumesWhatRuns() {
        var running = start(Term.workingDays(5));
        var paused = running.pause(at("Tue 2026-02-10 10:00"), REASON);

        assertThatIllegalStateException().isThrownBy(() -> paused.pause(at("Tue 2026-02-10 11:00"), REASON));
        assertThatIllegalStateException().isThrownBy(() -> running.resume(at("Tue 2026-02-10 11:00")));
    }

    private static RunningTerm start(Term term) {
        return RunningTerm.startedAt(at("Mon 2026-02-09 10:00"), term);
    }

    private static List<Pause> pauses(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(pause -> pause.split(" > "))
                .map(ends -> new Pause(at(ends[0]), at(ends[1]), REASON))
                .toList();
    }
}

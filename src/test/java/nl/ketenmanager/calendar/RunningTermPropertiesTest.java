package nl.ketenmanager.calendar;

import static nl.ketenmanager.calendar.Examples.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.ketenmanager.calendar.CalendarDomain.PauseOffset;

/** What holds for every term with every list of pauses. */
@Domain(CalendarDomain.class)
@Domain(DomainContext.Global.class)
class RunningTermPropertiesTest {

    @Property
    void pausesOnlyEverPostpone(
            @ForAll Instant start, @ForAll Term term, @ForAll @Size(max = 4) List<PauseOffset> pauses) {
        Instant due = CALENDAR.due(start, term);
        List<Pause> taken = placed(pauses, start);
        for (int count = 0; count <= taken.size(); count++) {
            Instant next = due(new RunningTerm(start, term, taken.subList(0, count)));
            assertThat(next).isAfterOrEqualTo(due);
            due = next;
        }
    }

    @Property
    void aPauseIsNeverCountedTwice(
            @ForAll Instant start, @ForAll Term term, @ForAll @Size(max = 4) List<PauseOffset> pauses) {
        List<Pause> once = placed(pauses, start);
        List<Pause> twice = Stream.concat(once.stream(), once.stream()).toList();

        assertThat(due(new RunningTerm(start, term, twice))).isEqualTo(due(new RunningTerm(start, term, once)));
    }

    @Property
    void theOrderInWhichPausesWereStoredDoesNotMatter(
            @ForAll Instant start, @ForAll Term term, @ForAll @Size(max = 4) List<PauseOffset> pauses) {
        List<Pause> forwards = placed(pauses, start);
        List<Pause> backwards = new ArrayList<>(forwards);
        Collections.reverse(backwards);

        assertThat(due(new RunningTerm(start, term, backwards))).isEqualTo(due(new RunningTerm(start, term, forwards)));
    }

    @Property
    void whoeverResumesInTimeHasTimeLeft(@ForAll Instant start, @ForAll Term term, @ForAll PauseOffset offset) {
        Pause pause = offset.on(start);
        Assume.that(pause.from().isBefore(CALENDAR.due(start, term)));

        assertThat(due(new RunningTerm(start, term, List.of(pause)))).isAfter(pause.to());
    }

    @Property
    void aMomentOnTheWayNeverFallsInAPause(
            @ForAll Instant start,
            @ForAll Term term,
            @ForAll PauseOffset offset,
            @ForAll @IntRange(min = 1, max = 99) int percent) {
        Pause pause = offset.on(start);
        RunningTerm running = new RunningTerm(start, term, List.of(pause));

        Instant moment = running.at(CALENDAR, percent).orElseThrow();

        assertThat(moment).isBetween(start, due(running));
        assertThat(moment.isAfter(pause.from()) && moment.isBefore(pause.to())).isFalse();
    }

    private static List<Pause> placed(List<PauseOffset> pauses, Instant start) {
        return pauses.stream().map(pause -> pause.on(start)).toList();
    }

    private static Instant due(RunningTerm running) {
        return running.dueAt(CALENDAR).orElseThrow();
    }
}

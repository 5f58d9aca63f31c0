package nl.ketenmanager.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A term that has begun, with every pause there has been. Pauses are added up, each moment once: a day term gets back
 * the working days lost, counted as a term counts them (not the day it paused, but the day it went on), an hour term
 * the hours. So whoever resumes in time has time left, a pause after the end changes nothing, and while the clock
 * stands still there is no deadline but a reason.
 */
public record RunningTerm(Instant start, Term term, List<Pause> pauses) {

    public RunningTerm {
        pauses = List.copyOf(pauses);
    }

    public static RunningTerm startedAt(Instant start, Term term) {
        return new RunningTerm(start, term, List.of());
    }

    public RunningTerm pause(Instant at, String reason) {
        openPause().ifPresent(open -> {
            throw new IllegalStateException("Paused since %s already".formatted(open.from()));
        });
        Stream<Pause> all = Stream.concat(pauses.stream(), Stream.of(new Pause(at, null, reason)));
        return new RunningTerm(start, term, all.toList());
    }

    public RunningTerm resume(Instant at) {
        if (openPause().isEmpty()) {
            throw new IllegalStateException("Not paused, so nothing to resume at %s".formatted(at));
        }
        return new RunningTerm(
                start,
                term,
                pauses.stream()
                        .map(pause -> pause.isOpen() ? pause.until(at) : pause)
                        .toList());
    }

    public Optional<Pause> openPause() {
        return pauses.stream().filter(Pause::isOpen).findFirst();
    }

    /** Nothing while the clock stands still. */
    public Optional<Instant> dueAt(WorkingCalendar calendar) {
        return running(calendar).map(Countdown::due);
    }

    public Optional<Instant> at(WorkingCalendar calendar, int percent) {
        return running(calendar).map(countdown -> countdown.at(percent));
    }

    public Optional<Deadline> deadline(WorkingCalendar calendar, int remindPercent) {
        return running(calendar)
                .map(countdown ->
                        new Deadline(start, countdown.at(remindPercent), countdown.due(), explanation(countdown)));
    }

    /** The Dutch sentence that proves the deadline, or the reason why there is none. */
    public String explain(WorkingCalendar calendar) {
        return openPause()
                .map(open -> "geen termijn, want de klok staat stil sinds %s: %s"
                        .formatted(DutchTime.inWords(open.from()), open.reason()))
                .orElseGet(() -> explanation(countdown(calendar)));
    }

    private Optional<Countdown> running(WorkingCalendar calendar) {
        return openPause().isPresent() ? Optional.empty() : Optional.of(countdown(calendar));
    }

    private Countdown countdown(WorkingCalendar calendar) {
        return new Countdown(calendar.officeTime(), start, term, Interval.merged(start, pauses));
    }

    private String explanation(Countdown countdown) {
        String stoodStill = pauses.stream()
                .map(pause -> "; de klok stond stil van %s tot %s: %s"
                        .formatted(DutchTime.inWords(pause.from()), end(pause), pause.reason()))
                .collect(Collectors.joining());
        return new Explanation(countdown.office(), start, term, countdown.due()).text() + stoodStill;
    }

    private static String end(Pause closed) {
        return Optional.ofNullable(closed.to()).map(DutchTime::inWords).orElseThrow();
    }
}

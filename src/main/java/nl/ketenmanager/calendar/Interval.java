package nl.ketenmanager.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time without a reason: what remains of pauses once overlaps are taken out. */
record Interval(Instant from, Instant to) {

    /** The closed pauses after a start, in order and each moment once. */
    static List<Interval> merged(Instant start, List<Pause> pauses) {
        List<Interval> merged = new ArrayList<>();
        pauses.stream()
                .flatMap(pause -> pause.after(start).stream())
                .sorted(Comparator.comparing(Interval::from))
                .forEach(next -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && !next.from.isAfter(merged.get(last).to)) {
                        merged.set(last, merged.get(last).with(next));
                    } else {
                        merged.add(next);
                    }
                });
        return List.copyOf(merged);
    }

    /** What a start and an end leave outside merged pauses. */
    static List<Interval> outside(List<Interval> pauses, Instant start, Instant end) {
        List<Interval> outside = new ArrayList<>();
        Instant from = start;
        for (Interval pause : pauses) {
            if (pause.from.isBefore(end)) {
                outside.add(new Interval(from, pause.from));
                from = pause.to;
            }
        }
        outside.add(new Interval(from, end));
        return outside;
    }

    private Interval with(Interval next) {
        return next.to.isAfter(to) ? new Interval(from, next.to) : this;
    }
}

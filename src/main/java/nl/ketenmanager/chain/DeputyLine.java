package nl.ketenmanager.chain;

import java.util.ArrayList;
import java.util.List;

/** Follows who stands in for whom within one appointment, to find loops and lines that grow too long. */
final class DeputyLine {

    /** What a new deputy would do to the line. */
    enum Finding {
        FITS,
        LOOP,
        TOO_DEEP,
        REPLACES_NOBODY
    }

    private final List<Deputy> deputies;
    private final Deputy candidate;
    private final int depth;
    private Finding finding = Finding.REPLACES_NOBODY;

    private DeputyLine(Appointment appointment, Deputy candidate, int depth) {
        this.deputies = new ArrayList<>(appointment.deputies());
        this.deputies.add(candidate);
        this.candidate = candidate;
        this.depth = depth;
    }

    static Finding with(Appointment appointment, Deputy candidate, int depth) {
        var line = new DeputyLine(appointment, candidate, depth);
        line.follow(List.of(appointment.person()), appointment.period(), false);
        return line.finding;
    }

    private void follow(List<String> people, Period period, boolean pastCandidate) {
        for (Deputy deputy : deputies) {
            if (deputy.replaces().equals(people.get(people.size() - 1))) {
                deputy.period()
                        .intersect(period)
                        .ifPresent(shared -> step(people, deputy, shared, pastCandidate || deputy == candidate));
            }
        }
    }

    private void step(List<String> people, Deputy deputy, Period shared, boolean pastCandidate) {
        boolean loop = people.contains(deputy.person());
        // What was recorded before, under another depth, is not this candidate's fault.
        if (pastCandidate) {
            note(loop ? Finding.LOOP : people.size() > depth ? Finding.TOO_DEEP : Finding.FITS);
        }
        if (!loop) {
            var further = new ArrayList<>(people);
            further.add(deputy.person());
            follow(further, shared, pastCandidate);
        }
    }

    private void note(Finding seen) {
        if (finding == Finding.REPLACES_NOBODY || (finding == Finding.FITS && seen != Finding.FITS)) {
            finding = seen;
        }
    }
}

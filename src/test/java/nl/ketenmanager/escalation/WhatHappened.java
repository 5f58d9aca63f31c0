package nl.ketenmanager.escalation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.support.PlayedCase;
import nl.ketenmanager.support.TestClock;

/** The account of a case as a table: when (Dutch time), at which tier, what happened by itself, and who was told. */
record WhatHappened(List<Timeline.Entry> timeline, List<PlayedCase.Told> told) {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("EEE dd-MM-uuuu HH:mm", Locale.forLanguageTag("nl-NL"));
    private static final Set<TimelineKind> SHOWN = Set.of(
            TimelineKind.TIER_ENTERED,
            TimelineKind.TIER_EMPTY,
            TimelineKind.NOT_TAKEN_UP,
            TimelineKind.REMINDED,
            TimelineKind.DEADLINE_PASSED,
            TimelineKind.ALARMED,
            TimelineKind.FORWARDED_BY_DEADLINE);

    String table() {
        return timeline.stream()
                .filter(entry -> SHOWN.contains(entry.kind()))
                .map(entry ->
                        "%s | %s | %s | %s".formatted(when(entry.at()), entry.tier(), what(entry.kind()), who(entry)))
                .collect(Collectors.joining("\n"));
    }

    static String when(Instant moment) {
        return WHEN.format(moment.atZone(TestClock.AMSTERDAM));
    }

    private static String what(TimelineKind kind) {
        return switch (kind) {
            case TIER_ENTERED -> "arrives";
            case TIER_EMPTY -> "empty";
            case NOT_TAKEN_UP -> "not taken up";
            case REMINDED -> "reminded";
            case DEADLINE_PASSED -> "term over";
            case ALARMED -> "alarm";
            case FORWARDED_BY_DEADLINE -> "moves on";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** The people who were told this very fact at that very moment; after a semicolon who was merely informed of it. */
    private String who(Timeline.Entry entry) {
        String asked =
                switch (entry.kind()) {
                    case TIER_ENTERED -> people(entry, "\\d+/entered");
                    case NOT_TAKEN_UP -> people(entry, "\\d+/take-up");
                    case REMINDED -> people(entry, "\\d+/reminder");
                    case DEADLINE_PASSED -> people(entry, "\\d+/overdue/\\d+");
                    case ALARMED -> people(entry, "\\d+/alarm/\\d+");
                    case FORWARDED_BY_DEADLINE -> people(entry, "\\d+/left");
                    default -> "";
                };
        String informed = entry.kind() == TimelineKind.TIER_ENTERED ? people(entry, "ketenmanager-informed") : "";
        return (asked.isEmpty() ? "-" : asked) + (informed.isEmpty() ? "" : "; " + informed);
    }

    private String people(Timeline.Entry entry, String fact) {
        return told.stream()
                .filter(one -> one.at().equals(entry.at()) && one.fact().matches(fact))
                .map(PlayedCase.Told::person)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}

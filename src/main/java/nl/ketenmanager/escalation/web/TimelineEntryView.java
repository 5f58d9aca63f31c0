package nl.ketenmanager.escalation.web;

import java.time.Instant;
import nl.ketenmanager.escalation.Timeline;
import org.jspecify.annotations.Nullable;

/** One step of a case: a code for programs, a Dutch sentence for people. */
record TimelineEntryView(
        Instant at,
        String kind,
        @Nullable String tier,
        @Nullable String actor,
        String text,
        @Nullable String detail) {

    static TimelineEntryView of(Timeline.Entry entry) {
        return new TimelineEntryView(
                entry.at(),
                entry.kind().name(),
                entry.tier() == null ? null : entry.tier().name(),
                entry.actor(),
                entry.text(),
                entry.detail());
    }
}

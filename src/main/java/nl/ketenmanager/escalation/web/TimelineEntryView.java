package nl.ketenmanager.escalation.web;

import java.time.Instant;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;

/** One step of a case: a code for programs, a Dutch sentence for people, and what an act rested on then. */
record TimelineEntryView(
        Instant at,
        String kind,
        @Nullable String tier,
        @Nullable String actor,
        String text,
        @Nullable String detail,
        @Nullable Ground ground) {

    static TimelineEntryView of(Timeline.Entry entry) {
        return new TimelineEntryView(
                entry.at(),
                entry.kind().name(),
                entry.tier() == null ? null : entry.tier().name(),
                entry.actor(),
                entry.text(),
                entry.detail(),
                entry.ground());
    }
}

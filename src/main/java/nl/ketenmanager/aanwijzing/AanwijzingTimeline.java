package nl.ketenmanager.aanwijzing;

import java.time.Clock;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.escalation.TimelineKind;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what happens to an aanwijzing on the timeline of its case, now. */
@Component
class AanwijzingTimeline {
    private final Timeline timeline;
    private final Clock clock;

    AanwijzingTimeline(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    void write(
            Aanwijzing a,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail) {
        write(a, kind, tier, actor, text, detail, null);
    }

    /** With what it rests on, so that the ground stays readable when the mandate has gone (S10). */
    void write(
            Aanwijzing a,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail,
            @Nullable Ground ground) {
        timeline.add(a.id().escalation(), new Timeline.Entry(clock.instant(), kind, tier, actor, text, detail, ground));
    }
}

package nl.ketenmanager.aanwijzing;

import java.util.Locale;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.TimelineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes on the timeline of the case what the instructed partner did with an aanwijzing, or let pass. */
@Component
class AanwijzingFollowChronicle {
    private final AanwijzingTimeline timeline;
    private final AanwijzingWords words;

    AanwijzingFollowChronicle(AanwijzingTimeline timeline, AanwijzingWords words) {
        this.timeline = timeline;
        this.words = words;
    }

    void acknowledged(Aanwijzing a) {
        var receipt = a.followUp().receipt();
        timeline.write(
                a,
                TimelineKind.AANWIJZING_ACKNOWLEDGED,
                null,
                receipt.by(),
                "%s bevestigt de ontvangst van %s.".formatted(words.person(receipt.by()), words.called(a)),
                null);
    }

    void overdue(Aanwijzing a, String what, @Nullable Tier tier) {
        timeline.write(a, TimelineKind.AANWIJZING_OVERDUE, tier, null, what, null);
    }

    void reported(Aanwijzing a) {
        var report = a.followUp().report();
        timeline.write(
                a,
                TimelineKind.AANWIJZING_REPORTED,
                null,
                report.by(),
                "%s meldt over %s: %s."
                        .formatted(
                                words.person(report.by()),
                                words.called(a),
                                report.result().label().toLowerCase(Locale.ROOT)),
                report.text());
    }
}

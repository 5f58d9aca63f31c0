package nl.ketenmanager.aanwijzing;

import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.TimelineKind;
import org.springframework.stereotype.Component;

/** Writes an objection and what the board decided on it on the timeline of the case. */
@Component
class AanwijzingObjectionChronicle {
    private final AanwijzingTimeline timeline;
    private final AanwijzingWords words;

    AanwijzingObjectionChronicle(AanwijzingTimeline timeline, AanwijzingWords words) {
        this.timeline = timeline;
        this.words = words;
    }

    void objected(Aanwijzing a, AanwijzingObjection objection) {
        timeline.write(
                a,
                TimelineKind.AANWIJZING_OBJECTED,
                Tier.KETENBESTUUR,
                objection.by(),
                "%s maakt namens %s bezwaar tegen %s. Het ketenbestuur beslist uiterlijk %s; de uitvoering %s."
                        .formatted(
                                words.person(objection.by()),
                                words.partner(a),
                                words.called(a),
                                DutchTime.inWords(objection.dueAt()),
                                objection.suspends() ? "wacht daarop" : "gaat intussen door"),
                objection.text());
    }

    void decided(Aanwijzing a, AanwijzingObjection.Decision decision) {
        timeline.write(
                a,
                TimelineKind.AANWIJZING_OBJECTION_DECIDED,
                Tier.KETENBESTUUR,
                decision.by(),
                decision.verdict() == AanwijzingObjection.Verdict.UPHELD
                        ? "Het ketenbestuur verklaart het bezwaar gegrond: %s vervalt.".formatted(words.called(a))
                        : "Het ketenbestuur verklaart het bezwaar ongegrond: %s blijft gelden, uit te voeren uiterlijk %s."
                                .formatted(
                                        words.called(a),
                                        DutchTime.inWords(a.issued().complianceDueAt())),
                decision.motivation(),
                decision.ground());
    }
}

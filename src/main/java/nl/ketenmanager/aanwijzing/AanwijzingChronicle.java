package nl.ketenmanager.aanwijzing;

import java.util.Locale;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.TimelineKind;
import org.springframework.stereotype.Component;

/** Writes on the timeline of the case how an aanwijzing comes about: proposed, consulted on, issued or dropped. */
@Component
class AanwijzingChronicle {
    private final AanwijzingTimeline timeline;
    private final AanwijzingWords words;

    AanwijzingChronicle(AanwijzingTimeline timeline, AanwijzingWords words) {
        this.timeline = timeline;
        this.words = words;
    }

    void proposed(Aanwijzing a) {
        timeline.write(
                a,
                TimelineKind.AANWIJZING_PROPOSED,
                Tier.KETENMANAGER,
                a.proposal().by(),
                "%s legt een %s aan %s voor aan het lijnmanagement van %s; antwoord uiterlijk %s.%s"
                        .formatted(
                                words.person(a.proposal().by()),
                                a.kind(),
                                words.partner(a),
                                AanwijzingWords.partners(
                                        words.chain(a), a.proposal().consulted()),
                                DutchTime.inWords(a.proposal().consultationDueAt()),
                                AanwijzingAccountWords.sentences(words.chain(a), a)),
                a.proposal().instruction().text(),
                a.proposal().ground());
    }

    void consulted(Aanwijzing a, AanwijzingConsultation consultation) {
        String partner = AanwijzingWords.partner(words.chain(a), consultation.partner());
        var answer = consultation.answer();
        if (answer == null) {
            timeline.write(
                    a,
                    TimelineKind.AANWIJZING_CONSULTED,
                    Tier.TACTICAL,
                    null,
                    "Raadpleging over %s – %s: %s.".formatted(words.called(a), partner, consultation.inWords()),
                    null);
        } else {
            timeline.write(
                    a,
                    TimelineKind.AANWIJZING_CONSULTED,
                    Tier.TACTICAL,
                    answer.by(),
                    "Raadpleging over %s – %s: %s."
                            .formatted(
                                    words.called(a),
                                    partner,
                                    answer.position().label().toLowerCase(Locale.ROOT)),
                    answer.text());
        }
    }

    void dropped(Aanwijzing a) {
        var ending = a.ending();
        timeline.write(
                a,
                TimelineKind.AANWIJZING_DROPPED,
                Tier.KETENMANAGER,
                ending.by(),
                ending.by() == null
                        ? "%s is vervallen, want de ketenmanager heeft niet op tijd beslist."
                                .formatted(AanwijzingWords.capital(words.called(a)))
                        : "%s heeft %s ingetrokken.".formatted(words.person(ending.by()), words.called(a)),
                ending.by() == null ? null : ending.reason());
    }

    void issued(Aanwijzing a) {
        var issue = a.issued();
        timeline.write(
                a,
                TimelineKind.AANWIJZING_ISSUED,
                Tier.KETENMANAGER,
                issue.by(),
                "%s geeft %s, uit te voeren uiterlijk %s.%s"
                        .formatted(
                                words.person(issue.by()),
                                words.called(a),
                                DutchTime.inWords(issue.instruction().dueOn()),
                                AanwijzingAccountWords.sentences(words.chain(a), a)),
                issue.instruction().text(),
                issue.ground());
    }
}

package nl.ketenmanager.aanwijzing;

import java.time.Clock;
import java.util.Locale;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.escalation.TimelineKind;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what happens to an aanwijzing on the timeline of its case. */
@Component
class AanwijzingChronicle {
    private final Timeline timeline;
    private final AanwijzingWords words;
    private final Clock clock;

    AanwijzingChronicle(Timeline timeline, AanwijzingWords words, Clock clock) {
        this.timeline = timeline;
        this.words = words;
        this.clock = clock;
    }

    void proposed(Aanwijzing a) {
        write(
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
            write(
                    a,
                    TimelineKind.AANWIJZING_CONSULTED,
                    Tier.TACTICAL,
                    null,
                    "Raadpleging over %s – %s: %s.".formatted(words.called(a), partner, consultation.inWords()),
                    null);
        } else {
            write(
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
        write(
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
        write(
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

    void acknowledged(Aanwijzing a) {
        var receipt = a.followUp().receipt();
        write(
                a,
                TimelineKind.AANWIJZING_ACKNOWLEDGED,
                null,
                receipt.by(),
                "%s bevestigt de ontvangst van %s.".formatted(words.person(receipt.by()), words.called(a)),
                null);
    }

    void overdue(Aanwijzing a, String what, @Nullable Tier tier) {
        write(a, TimelineKind.AANWIJZING_OVERDUE, tier, null, what, null);
    }

    void objected(Aanwijzing a, AanwijzingObjection objection) {
        write(
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

    void objectionDecided(Aanwijzing a, AanwijzingObjection.Decision decision) {
        write(
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

    void reported(Aanwijzing a) {
        var report = a.followUp().report();
        write(
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

    private void write(
            Aanwijzing a,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail) {
        write(a, kind, tier, actor, text, detail, null);
    }

    /** With what it rests on, so that the ground stays readable when the mandate has gone (S10). */
    private void write(
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

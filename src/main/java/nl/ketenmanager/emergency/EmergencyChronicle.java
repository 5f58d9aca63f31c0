package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.escalation.Timeline;
import nl.ketenmanager.escalation.TimelineKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each fact of an emergency on the timeline of its case; that it was declared the case itself writes. */
@Component
class EmergencyChronicle {
    private final Timeline timeline;
    private final ChainRegister register;
    private final Clock clock;

    EmergencyChronicle(Timeline timeline, ChainRegister register, Clock clock) {
        this.timeline = timeline;
        this.register = register;
        this.clock = clock;
    }

    void requested(Emergency emergency) {
        var first = emergency.declaration();
        String grounds = first.grounds().stream().map(EmergencyGround::code).collect(Collectors.joining(", "));
        write(
                emergency,
                TimelineKind.EMERGENCY_REQUESTED,
                first.by(),
                "%s wil nood uitroepen op grond %s en moet dat bevestigen vóór %s."
                        .formatted(name(first.by()), grounds, DutchTime.inWords(first.confirmUntil())),
                first.reason());
    }

    void retracted(Emergency emergency, String person) {
        write(
                emergency,
                TimelineKind.EMERGENCY_NOT_CONFIRMED,
                person,
                "%s heeft de nood ingetrokken.".formatted(name(person)),
                null);
    }

    void notConfirmed(Emergency emergency) {
        write(
                emergency,
                TimelineKind.EMERGENCY_NOT_CONFIRMED,
                null,
                "De nood is niet op tijd bevestigd en vervalt. De zaak blijft waar zij is.",
                null);
    }

    void confirmedByBoard(Emergency emergency, Emergency.Statement statement) {
        write(
                emergency,
                TimelineKind.EMERGENCY_CONFIRMED,
                statement.by(),
                "%s legt vast dat het bestuur de noodroute bekrachtigt.".formatted(name(statement.by())),
                statement.text());
    }

    void accounted(Emergency emergency, Emergency.Statement statement) {
        write(
                emergency,
                TimelineKind.EMERGENCY_ACCOUNTED,
                statement.by(),
                "%s heeft verantwoording afgelegd over de noodroute.".formatted(name(statement.by())),
                statement.text());
    }

    void accountOverdue(Emergency emergency) {
        write(
                emergency,
                TimelineKind.EMERGENCY_ACCOUNT_OVERDUE,
                null,
                "De verantwoording over de noodroute is te laat. De voorzitter van het bestuur weet dat.",
                null);
    }

    void reviewed(Emergency emergency, Chain chain, EmergencyReview review, EmergencyReview.Opinion opinion) {
        String partner = chain.partner(review.partner())
                .map(Partner::name)
                .orElse(review.partner().value());
        write(
                emergency,
                TimelineKind.EMERGENCY_REVIEWED,
                opinion.by(),
                "%s gaf het oordeel van %s over de nood: %s."
                        .formatted(
                                name(opinion.by()),
                                partner,
                                opinion.verdict().label().toLowerCase()),
                opinion.motivation());
    }

    void evaluated(Emergency emergency, EmergencyReview.Tally tally) {
        write(
                emergency,
                TimelineKind.EMERGENCY_EVALUATED,
                null,
                "Het bestuur heeft de nood beoordeeld: %s.".formatted(tally.inWords()),
                null);
    }

    private String name(String person) {
        return register.person(person).map(Person::name).orElse(person);
    }

    private void write(
            Emergency emergency, TimelineKind kind, @Nullable String actor, String text, @Nullable String detail) {
        timeline.add(
                emergency.id().escalation(),
                new Timeline.Entry(clock.instant(), kind, null, actor, text, detail, null));
    }
}

package nl.ketenmanager.aanwijzing;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in the objection of an instructed partner; its director makes it, before it has reported. */
@Component
class AanwijzingObjections {
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPeople people;
    private final AanwijzingPower power;
    private final AanwijzingMatters matters;
    private final AanwijzingObjectionChronicle chronicle;
    private final AanwijzingObjectionNews news;
    private final AanwijzingWords words;
    private final WorkingCalendar calendar;
    private final Clock clock;

    AanwijzingObjections(
            Aanwijzingen aanwijzingen,
            AanwijzingPeople people,
            AanwijzingPower power,
            AanwijzingMatters matters,
            AanwijzingObjectionChronicle chronicle,
            AanwijzingObjectionNews news,
            AanwijzingWords words,
            WorkingCalendar calendar,
            Clock clock) {
        this.aanwijzingen = aanwijzingen;
        this.people = people;
        this.power = power;
        this.matters = matters;
        this.chronicle = chronicle;
        this.news = news;
        this.words = words;
        this.calendar = calendar;
        this.clock = clock;
    }

    AanwijzingObjection make(Aanwijzing a, @Nullable String given, String person, boolean takenUp) {
        if (!people.is(person, a, Role.DIRECTOR, a.partner())) {
            throw power.refused(
                    a,
                    "AANWIJZING_OBJECTED",
                    person,
                    "NO_DIRECTOR",
                    "Alleen de bestuurder van %s maakt bezwaar, of wie hem vervangt. Vraag het uw bestuurder."
                            .formatted(words.partner(a)));
        }
        if (!a.binding()) {
            throw new RefusedException(
                    AanwijzingFields.OBJECTION.name(),
                    "Een verzoek bindt u niet, dus ‘Bezwaar’ is niet nodig. Meld dat u het niet uitvoert.");
        }
        requireOpen(a);
        var input = new AanwijzingInput();
        var text = input.text(AanwijzingFields.OBJECTION, given);
        input.refuse();
        var now = clock.instant();
        var objection = new AanwijzingObjection(
                1,
                person,
                now,
                text.orElseThrow(),
                aanwijzingen.objectionSuspends(a.chain()),
                calendar.due(now, a.terms().objection()),
                takenUp,
                null,
                null);
        aanwijzingen.add(a.id(), objection);
        matters.place(a, AanwijzingMatters.OBJECTION, "Bezwaar tegen " + words.called(a), now);
        chronicle.objected(a, objection);
        news.objected(a, objection);
        power.done(a, "AANWIJZING_OBJECTED", person, null);
        return objection;
    }

    /** One that was made outside the process and that the process has not seen yet. */
    Optional<AanwijzingObjection> takeUp(Aanwijzing a) {
        var waiting = aanwijzingen.objections(a.id()).stream()
                .filter(one -> one.isOpen() && !one.takenUp())
                .findFirst();
        waiting.ifPresent(one -> aanwijzingen.save(a.id(), copy(one, true, one.overdueAt(), one.decision())));
        return waiting;
    }

    static AanwijzingObjection overdue(AanwijzingObjection one, Instant at) {
        return copy(one, one.takenUp(), at, one.decision());
    }

    static AanwijzingObjection decided(AanwijzingObjection one, AanwijzingObjection.Decision decision) {
        return copy(one, one.takenUp(), one.overdueAt(), decision);
    }

    private static AanwijzingObjection copy(
            AanwijzingObjection one,
            boolean takenUp,
            @Nullable Instant overdueAt,
            AanwijzingObjection.@Nullable Decision decision) {
        return new AanwijzingObjection(
                one.number(),
                one.by(),
                one.at(),
                one.text(),
                one.suspends(),
                one.dueAt(),
                takenUp,
                overdueAt,
                decision);
    }

    private void requireOpen(Aanwijzing a) {
        if (a.status() != AanwijzingStatus.ISSUED) {
            throw new ConflictException("Bezwaar kan niet meer: de aanwijzing is %s."
                    .formatted(a.status().label()));
        }
        aanwijzingen.objections(a.id()).stream().findFirst().ifPresent(earlier -> {
            throw new ConflictException(
                    earlier.isOpen()
                            ? "Er loopt al een bezwaar. Het ketenbestuur beslist daarover."
                            : "Het ketenbestuur heeft al over uw bezwaar beslist. Meld een nieuwe zaak als er nieuwe"
                                    + " feiten zijn.");
        });
    }
}

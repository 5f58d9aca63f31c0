package nl.ketenmanager.aanwijzing;

import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Role;
import org.springframework.stereotype.Component;

/** Tells the board that it has an objection to decide on, and everybody concerned what became of it. */
@Component
class AanwijzingObjectionNews {
    private final AanwijzingMail mail;
    private final AanwijzingPeople people;
    private final AanwijzingParties parties;
    private final AanwijzingWords words;

    AanwijzingObjectionNews(
            AanwijzingMail mail, AanwijzingPeople people, AanwijzingParties parties, AanwijzingWords words) {
        this.mail = mail;
        this.people = people;
        this.parties = parties;
        this.words = words;
    }

    void objected(Aanwijzing a, AanwijzingObjection objection) {
        mail.request(
                a,
                "objection/%d/made".formatted(objection.number()),
                people.holders(a, Role.DIRECTOR).stream()
                        .filter(director -> parties.isOtherDirector(director.id(), a))
                        .filter(director -> !parties.actsForGiver(director.id(), a))
                        .toList(),
                "Bezwaar tegen %s".formatted(words.called(a)),
                "Beslis met het ketenbestuur over het bezwaar. De ketenmanager beslist niet mee.",
                objection.dueAt(),
                "Dan wordt de voorzitter van het ketenbestuur gewaarschuwd.");
        mail.inform(
                a,
                "objection/%d/told".formatted(objection.number()),
                Stream.concat(people.overseers(a).stream(), people.instructed(a).stream())
                        .toList(),
                "Bezwaar gemaakt tegen %s".formatted(words.called(a)),
                "U hoeft niets te doen. Het ketenbestuur beslist uiterlijk %s. De uitvoering %s."
                        .formatted(
                                DutchTime.inWords(objection.dueAt()),
                                objection.suspends() ? "wacht op dat besluit" : "gaat intussen door"));
    }

    void overdue(Aanwijzing a, AanwijzingObjection objection) {
        mail.alarm(
                a,
                "objection/%d/overdue".formatted(objection.number()),
                Stream.concat(people.boardChair(a).stream(), people.holders(a, Role.KETENBUREAU).stream())
                        .toList(),
                "Nog geen besluit op het bezwaar tegen %s".formatted(words.called(a)),
                "De termijn van het ketenbestuur is voorbij. Zorg dat er een besluit komt.");
    }

    void decided(Aanwijzing a, AanwijzingObjection objection) {
        boolean upheld = a.status() == AanwijzingStatus.OVERTURNED;
        if (upheld) {
            mail.stopPending(a);
        }
        mail.inform(
                a,
                "objection/%d/decided".formatted(objection.number()),
                Stream.of(
                                people.instructed(a).stream(),
                                people.overseers(a).stream(),
                                people.lineManagersOf(a, a.proposal().affected()).stream())
                        .flatMap(some -> some)
                        .toList(),
                "Bezwaar %s: %s".formatted(upheld ? "gegrond" : "ongegrond", words.called(a)),
                upheld
                        ? "U hoeft niets te doen. De aanwijzing vervalt."
                        : "De aanwijzing blijft gelden. Uitvoeren uiterlijk %s."
                                .formatted(DutchTime.inWords(a.issued().complianceDueAt())));
    }
}

package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the right people, once per fact, what happened to an aanwijzing and what is asked of them. */
@Component
class AanwijzingNews {
    private final Notifications notifications;
    private final AanwijzingPeople people;
    private final AanwijzingWords words;

    AanwijzingNews(Notifications notifications, AanwijzingPeople people, AanwijzingWords words) {
        this.notifications = notifications;
        this.people = people;
        this.words = words;
    }

    void asked(Aanwijzing a, PartnerCode partner, Instant until) {
        tell(
                a,
                "asked/" + partner,
                MessageKind.REQUEST,
                people.holders(a, Role.LINE_MANAGER, partner),
                "Raadpleging over %s".formatted(words.called(a)),
                "De ketenmanager wil %s geven. Zeg wat dat voor uw organisatie betekent.".formatted(words.called(a)),
                until,
                "Dan wordt vastgelegd: geen reactie. De ketenmanager mag daarna beslissen.");
    }

    /** Everybody who was asked has answered, or let the term pass. */
    void consulted(Aanwijzing a) {
        tell(
                a,
                "consulted",
                MessageKind.REQUEST,
                people.holders(a, Role.KETENMANAGER),
                "Raadpleging klaar: %s".formatted(words.called(a)),
                "Lees de antwoorden. Stel %s daarna vast of trek %s in."
                        .formatted(AanwijzingWords.theKind(a), a.binding() ? "haar" : "het"),
                a.proposal().finaliseDueAt(),
                "Dan vervalt %s.".formatted(AanwijzingWords.theKind(a)));
    }

    /** From now on it binds; whoever was passed over hears it at once, with the reason. */
    void issued(Aanwijzing a) {
        var issue = a.issued();
        tell(
                a,
                "issued",
                MessageKind.REQUEST,
                people.instructed(a),
                "%s voor %s".formatted(AanwijzingWords.capital(a.kind()), words.partner(a)),
                "Bevestig de ontvangst. Daarna voert u uit, uiterlijk %s: %s"
                        .formatted(
                                DutchTime.inWords(issue.instruction().dueOn()),
                                issue.instruction().text()),
                issue.acknowledgeDueAt(),
                a.binding() ? "Dan komt het op de agenda van het ketenbestuur." : "Dan hoort de ketenmanager dat.");
        tell(
                a,
                "issued-to-others",
                MessageKind.INFORMATION,
                Stream.concat(
                                people.lineManagersOf(a, a.proposal().affected()).stream(),
                                people.holders(a, Role.DIRECTOR).stream())
                        .filter(one -> !people.instructed(a).contains(one))
                        .toList(),
                "%s gegeven".formatted(AanwijzingWords.capital(words.called(a))),
                issue.skippedBecause() == null
                        ? "U hoeft niets te doen. Uw antwoord is meegewogen."
                        : "U hoeft niets te doen. Niet iedereen is geraadpleegd. De ketenmanager geeft als reden: %s"
                                .formatted(issue.skippedBecause()),
                null,
                null);
    }

    void dropped(Aanwijzing a) {
        notifications.stopPending(caseId(a));
        tell(
                a,
                "dropped",
                MessageKind.INFORMATION,
                Stream.concat(
                                people.lineManagersOf(a, a.proposal().affected()).stream(),
                                people.holders(a, Role.KETENMANAGER).stream())
                        .toList(),
                "Van tafel: %s".formatted(words.called(a)),
                "U hoeft niets te doen. Reden: %s".formatted(a.ending().reason()),
                null,
                null);
    }

    void notAcknowledged(Aanwijzing a) {
        tell(
                a,
                "acknowledge-overdue",
                a.binding() ? MessageKind.ALARM : MessageKind.INFORMATION,
                a.binding() ? board(a) : overseers(a),
                "Niet bevestigd: %s".formatted(words.called(a)),
                a.binding()
                        ? "De ontvangst is niet op tijd bevestigd. Het staat op de agenda van het ketenbestuur."
                        : "De ontvangst is niet op tijd bevestigd. Een verzoek verplicht daar niet toe.",
                null,
                null);
    }

    void notReported(Aanwijzing a) {
        tell(
                a,
                "compliance-overdue",
                a.binding() ? MessageKind.ALARM : MessageKind.INFORMATION,
                a.binding() ? board(a) : overseers(a),
                "Niet gemeld: %s".formatted(words.called(a)),
                a.binding()
                        ? "De termijn is voorbij zonder melding van de uitvoering. Het staat op de agenda van het"
                                + " ketenbestuur."
                        : "De termijn is voorbij zonder reactie. Een verzoek verplicht daar niet toe; het is gesloten.",
                null,
                null);
    }

    void objected(Aanwijzing a, AanwijzingObjection objection) {
        tell(
                a,
                "objection/%d/made".formatted(objection.number()),
                MessageKind.REQUEST,
                people.holders(a, Role.DIRECTOR).stream()
                        .filter(director -> people.isOtherDirector(director.id(), a))
                        .toList(),
                "Bezwaar tegen %s".formatted(words.called(a)),
                "Beslis met het ketenbestuur over het bezwaar. De ketenmanager beslist niet mee.",
                objection.dueAt(),
                "Dan wordt de voorzitter van het ketenbestuur gewaarschuwd.");
        tell(
                a,
                "objection/%d/told".formatted(objection.number()),
                MessageKind.INFORMATION,
                Stream.concat(overseers(a).stream(), people.instructed(a).stream())
                        .toList(),
                "Bezwaar gemaakt tegen %s".formatted(words.called(a)),
                "U hoeft niets te doen. Het ketenbestuur beslist uiterlijk %s. De uitvoering %s."
                        .formatted(
                                DutchTime.inWords(objection.dueAt()),
                                objection.suspends() ? "wacht op dat besluit" : "gaat intussen door"),
                null,
                null);
    }

    void objectionOverdue(Aanwijzing a, AanwijzingObjection objection) {
        tell(
                a,
                "objection/%d/overdue".formatted(objection.number()),
                MessageKind.ALARM,
                Stream.concat(people.boardChair(a).stream(), people.holders(a, Role.KETENBUREAU).stream())
                        .toList(),
                "Nog geen besluit op het bezwaar tegen %s".formatted(words.called(a)),
                "De termijn van het ketenbestuur is voorbij. Zorg dat er een besluit komt.",
                null,
                null);
    }

    void objectionDecided(Aanwijzing a, AanwijzingObjection objection) {
        boolean upheld = a.status() == AanwijzingStatus.OVERTURNED;
        if (upheld) {
            notifications.stopPending(caseId(a));
        }
        tell(
                a,
                "objection/%d/decided".formatted(objection.number()),
                MessageKind.INFORMATION,
                Stream.of(
                                people.instructed(a).stream(),
                                overseers(a).stream(),
                                people.lineManagersOf(a, a.proposal().affected()).stream())
                        .flatMap(some -> some)
                        .toList(),
                "Bezwaar %s: %s".formatted(upheld ? "gegrond" : "ongegrond", words.called(a)),
                upheld
                        ? "U hoeft niets te doen. De aanwijzing vervalt."
                        : "De aanwijzing blijft gelden. Uitvoeren uiterlijk %s."
                                .formatted(DutchTime.inWords(a.issued().complianceDueAt())),
                null,
                null);
    }

    void reported(Aanwijzing a) {
        notifications.stopPending(caseId(a));
        tell(
                a,
                "reported",
                MessageKind.INFORMATION,
                overseers(a),
                "%s: %s".formatted(a.followUp().report().result().label(), words.called(a)),
                "U hoeft niets te doen. %s schrijft: %s"
                        .formatted(words.partner(a), a.followUp().report().text()),
                null,
                null);
    }

    private List<Person> overseers(Aanwijzing a) {
        return Stream.concat(
                        people.holders(a, Role.KETENMANAGER).stream(), people.holders(a, Role.KETENBUREAU).stream())
                .toList();
    }

    private List<Person> board(Aanwijzing a) {
        return Stream.concat(overseers(a).stream(), people.holders(a, Role.DIRECTOR).stream())
                .toList();
    }

    /** Of its own: when the case leaves a tier, what an aanwijzing asks is asked all the same. */
    private static String caseId(Aanwijzing a) {
        return a.id().toString();
    }

    private void tell(
            Aanwijzing a,
            String fact,
            MessageKind kind,
            Collection<Person> recipients,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            @Nullable String otherwise) {
        String page = "/zaken/" + a.id().escalation();
        notifications.tell(new Message(
                "%s/aanwijzing/%d/%s".formatted(a.id().escalation(), a.id().number(), fact),
                caseId(a),
                a.chain(),
                kind,
                recipients.stream().distinct().toList(),
                subject,
                asked,
                dueAt,
                otherwise,
                List.of("Zaak: " + a.id().escalation(), AanwijzingWords.capital(a.kind()) + ": " + a.id()),
                kind == MessageKind.REQUEST ? page + "/taak" : page));
    }
}

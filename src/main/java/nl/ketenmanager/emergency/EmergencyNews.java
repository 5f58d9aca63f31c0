package nl.ketenmanager.emergency;

import java.util.Objects;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.notification.MessageKind;
import org.springframework.stereotype.Component;

/** Tells the board and the ketenbureau of an emergency at once, since they are told and not asked, and how it goes on. */
@Component
class EmergencyNews {
    private final EmergencyMail mail;

    EmergencyNews(EmergencyMail mail) {
        this.mail = mail;
    }

    /** Invariant 4: every board member, the directors of the affected partners and the ketenbureau, at once. */
    void told(Emergency it, Escalation e) {
        var first = it.declaration();
        var word = Objects.requireNonNull(it.confirmation());
        var passage = Objects.requireNonNull(it.passage());
        mail.tell(
                it,
                e,
                "declared",
                MessageKind.INFORMATION,
                mail.boardAndBureau(it),
                "Nood uitgeroepen, langs het bestuur",
                "U hoeft niets te doen. De zaak ligt rechtstreeks bij de bewindspersonen. %s heeft nood uitgeroepen, %s. %s heeft dat bevestigd, %s. Gronden: %s. Reden: %s Gevolg van wachten: %s Het bestuur kan de noodroute bekrachtigen; anders vervalt zij op %s."
                        .formatted(
                                mail.name(first.by()),
                                first.ground().inWords(mail::name),
                                mail.name(word.by()),
                                word.ground().inWords(mail::name),
                                first.grounds().stream()
                                        .map(EmergencyGround::inWords)
                                        .collect(Collectors.joining("; ")),
                                first.reason(),
                                first.consequence(),
                                DutchTime.inWords(passage.maximumUntil())),
                null,
                null);
    }

    void notConfirmed(Emergency it, Escalation e) {
        mail.tell(
                it,
                e,
                "not-confirmed",
                MessageKind.INFORMATION,
                mail.both(mail.holders(it, Role.KETENMANAGER), mail.holders(it, Role.KETENBUREAU)),
                "Nood niet bevestigd",
                "De nood is niet op tijd bevestigd en vervalt. De zaak blijft waar zij is.",
                null,
                null);
    }

    void lapsed(Emergency it, Escalation e) {
        mail.tell(
                it,
                e,
                "lapsed",
                MessageKind.INFORMATION,
                mail.boardAndBureau(it),
                "Noodroute vervallen",
                "De maximale duur is voorbij en het bestuur heeft de noodroute niet bekrachtigd. De zaak ligt nu bij het bestuur.",
                null,
                null);
    }

    void confirmedByBoard(Emergency it, Escalation e) {
        mail.tell(
                it,
                e,
                "confirmed-by-board",
                MessageKind.INFORMATION,
                mail.boardAndBureau(it),
                "Noodroute bekrachtigd",
                "U hoeft niets te doen. Het bestuur heeft de noodroute bekrachtigd; zij vervalt niet meer.",
                null,
                null);
    }

    void accounted(Emergency it, Escalation e, Emergency.Statement statement) {
        mail.tell(
                it,
                e,
                "accounted",
                MessageKind.INFORMATION,
                mail.boardAndBureau(it),
                "Verantwoording over de nood",
                "%s schrijft: %s".formatted(mail.name(statement.by()), statement.text()),
                null,
                null);
    }

    void accountOverdue(Emergency it, Escalation e) {
        var chair = mail.chair(it);
        mail.tell(
                it,
                e,
                "account-overdue",
                MessageKind.ALARM,
                mail.both(chair, mail.holders(it, Role.KETENBUREAU)),
                "Verantwoording over de nood is te laat",
                "De ketenmanager heeft nog geen verantwoording afgelegd. Zorg dat het bestuur haar krijgt.",
                null,
                null);
    }

    void evaluated(Emergency it, Escalation e, EmergencyReview.Tally tally) {
        mail.tell(
                it,
                e,
                "evaluated",
                MessageKind.INFORMATION,
                mail.boardAndBureau(it),
                "Nood beoordeeld",
                "De uitkomst is: %s.".formatted(tally.inWords()),
                null,
                null);
    }

    void stopPending(Emergency it) {
        mail.stopPending(it);
    }
}

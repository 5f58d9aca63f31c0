package nl.ketenmanager.aanwijzing;

import org.springframework.stereotype.Component;

/** Tells who watches over an aanwijzing what the partner did with it, or let pass. */
@Component
class AanwijzingFollowNews {
    private final AanwijzingMail mail;
    private final AanwijzingPeople people;
    private final AanwijzingWords words;

    AanwijzingFollowNews(AanwijzingMail mail, AanwijzingPeople people, AanwijzingWords words) {
        this.mail = mail;
        this.people = people;
        this.words = words;
    }

    void notAcknowledged(Aanwijzing a) {
        overdue(
                a,
                "acknowledge-overdue",
                "Niet bevestigd: %s".formatted(words.called(a)),
                a.binding()
                        ? "De ontvangst is niet op tijd bevestigd. Het staat op de agenda van het ketenbestuur."
                        : "De ontvangst is niet op tijd bevestigd. Een verzoek verplicht daar niet toe.");
    }

    void notReported(Aanwijzing a) {
        overdue(
                a,
                "compliance-overdue",
                "Niet gemeld: %s".formatted(words.called(a)),
                a.binding()
                        ? "De termijn is voorbij zonder melding van de uitvoering. Het staat op de agenda van het"
                                + " ketenbestuur."
                        : "De termijn is voorbij zonder reactie. Een verzoek verplicht daar niet toe; het is gesloten.");
    }

    void reported(Aanwijzing a) {
        mail.stopPending(a);
        mail.inform(
                a,
                "reported",
                people.overseers(a),
                "%s: %s".formatted(a.followUp().report().result().label(), words.called(a)),
                "U hoeft niets te doen. %s schrijft: %s"
                        .formatted(words.partner(a), a.followUp().report().text()));
    }

    /** A request that nobody answers is no matter for the board. */
    private void overdue(Aanwijzing a, String fact, String subject, String told) {
        if (a.binding()) {
            mail.alarm(a, fact, people.overseersAndBoard(a), subject, told);
        } else {
            mail.inform(a, fact, people.overseers(a), subject, told);
        }
    }
}

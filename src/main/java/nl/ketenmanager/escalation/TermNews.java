package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.Collection;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.MessageKind;
import org.springframework.stereotype.Component;

/** Tells who has a case of its clock: nobody took it up, its term nears its end, or has passed. */
@Component
class TermNews {
    private final CaseMail mail;

    TermNews(CaseMail mail) {
        this.mail = mail;
    }

    void askTakeUp(Escalation e, Chain chain, Visit stay, Collection<Person> occupants, String ifNobodyActs) {
        mail.tell(
                e,
                stay.number() + "/take-up",
                MessageKind.REMINDER,
                occupants,
                "Nog niet opgepakt: %s".formatted(e.problem().title()),
                "Niemand bij %s heeft deze zaak opgepakt. Zet de taak op uw naam."
                        .formatted(Names.theBody(chain, stay.tier())),
                stay.clocks().dueAt(),
                ifNobodyActs);
    }

    void remind(Escalation e, Chain chain, Visit stay, Collection<Person> people, String ifNobodyActs) {
        mail.tell(
                e,
                stay.number() + "/reminder",
                MessageKind.REMINDER,
                people,
                "Termijn bijna om: %s".formatted(e.problem().title()),
                "De termijn van %s is bijna om. Neem een besluit.".formatted(Names.theBody(chain, stay.tier())),
                stay.clocks().dueAt(),
                ifNobodyActs);
    }

    void overdue(Escalation e, Chain chain, Visit stay, Collection<Person> people, Instant next) {
        mail.tell(
                e,
                "%d/overdue/%d".formatted(stay.number(), stay.clocks().deadlinesPassed()),
                MessageKind.REMINDER,
                people,
                "Termijn verstreken: %s".formatted(e.problem().title()),
                "De termijn van %s is verstreken. Neem zo snel mogelijk een besluit."
                        .formatted(Names.theBody(chain, stay.tier())),
                next,
                stay.clocks().forwardsNow()
                        ? passesOn(chain, stay, DutchTime.inWords(next))
                        : "Dan volgt op %s weer een bericht.".formatted(DutchTime.inWords(next)));
    }

    void alarm(Escalation e, Chain chain, Visit stay, Collection<Person> people) {
        mail.tell(
                e,
                "%d/alarm/%d".formatted(stay.number(), stay.clocks().deadlinesPassed()),
                MessageKind.ALARM,
                people,
                "Alarm: termijn verstreken bij %s: %s"
                        .formatted(
                                Names.theBody(chain, stay.tier()), e.problem().title()),
                "De zaak blijft liggen bij %s en gaat niet vanzelf verder. Zorg dat er een besluit komt."
                        .formatted(Names.theBody(chain, stay.tier())),
                null,
                null);
    }

    private static String passesOn(Chain chain, Visit stay, String when) {
        return Ladder.of(chain)
                .above(stay.tier())
                .map(tier -> "Dan gaat de zaak op %s vanzelf naar %s.".formatted(when, Names.theBody(chain, tier)))
                .orElse("Dan eindigt de zaak op %s zonder besluit.".formatted(when));
    }
}

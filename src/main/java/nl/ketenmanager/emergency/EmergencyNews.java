package nl.ketenmanager.emergency;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells people of an emergency: the board and the ketenbureau at once, since they are told and not asked; and each what
 * is asked of him afterwards. Its requests outlive the stay of the case at the office holders.
 */
@Component
class EmergencyNews {
    private final Notifications notifications;
    private final ChainRegister register;

    EmergencyNews(Notifications notifications, ChainRegister register) {
        this.notifications = notifications;
        this.register = register;
    }

    void confirmationAsked(Emergency it, Escalation e) {
        tell(
                it,
                e,
                "confirm",
                MessageKind.REQUEST,
                holders(it, Role.KETENMANAGER),
                "Bevestig de nood",
                "Bevestig dat deze zaak een nood is, of trek de nood in.",
                it.declaration().confirmUntil(),
                "Dan vervalt de nood en blijft de zaak waar zij is.");
    }

    /** Invariant 4: every board member, the directors of the affected partners and the ketenbureau, at once. */
    void told(Emergency it, Escalation e) {
        var first = it.declaration();
        var word = Objects.requireNonNull(it.confirmation());
        var passage = Objects.requireNonNull(it.passage());
        tell(
                it,
                e,
                "declared",
                MessageKind.INFORMATION,
                boardAndBureau(it),
                "Nood uitgeroepen, langs het bestuur",
                "U hoeft niets te doen. De zaak ligt rechtstreeks bij de bewindspersonen. %s heeft nood uitgeroepen, %s. %s heeft dat bevestigd, %s. Gronden: %s. Reden: %s Gevolg van wachten: %s Het bestuur kan de noodroute bekrachtigen; anders vervalt zij op %s."
                        .formatted(
                                name(first.by()),
                                first.ground().inWords(this::name),
                                name(word.by()),
                                word.ground().inWords(this::name),
                                first.grounds().stream()
                                        .map(EmergencyGround::inWords)
                                        .collect(Collectors.joining("; ")),
                                first.reason(),
                                first.consequence(),
                                DutchTime.inWords(passage.maximumUntil())),
                null,
                null);
    }

    void accountAsked(Emergency it, Escalation e) {
        tell(
                it,
                e,
                "account",
                MessageKind.REQUEST,
                holders(it, Role.KETENMANAGER),
                "Leg verantwoording af over de nood",
                "Leg aan het bestuur uit wat u deed, waarom het niet kon wachten en wat het opleverde.",
                Objects.requireNonNull(it.passage()).accountUntil(),
                "Dan hoort de voorzitter van het bestuur dat de verantwoording uitblijft.");
    }

    void reviewAsked(Emergency it, Escalation e) {
        var passage = Objects.requireNonNull(it.passage());
        String led = passage.chair() == null ? "" : " %s leidt de evaluatie.".formatted(name(passage.chair()));
        tell(
                it,
                e,
                "review",
                MessageKind.REQUEST,
                directors(it),
                "Beoordeel of de nood terecht was",
                "Geef namens uw organisatie een oordeel over het gebruik van doorzettingsmacht." + led,
                passage.reviewUntil(),
                "Dan wordt vastgelegd: geen reactie.");
    }

    void notConfirmed(Emergency it, Escalation e) {
        tell(
                it,
                e,
                "not-confirmed",
                MessageKind.INFORMATION,
                both(holders(it, Role.KETENMANAGER), holders(it, Role.KETENBUREAU)),
                "Nood niet bevestigd",
                "De nood is niet op tijd bevestigd en vervalt. De zaak blijft waar zij is.",
                null,
                null);
    }

    void lapsed(Emergency it, Escalation e) {
        tell(
                it,
                e,
                "lapsed",
                MessageKind.INFORMATION,
                boardAndBureau(it),
                "Noodroute vervallen",
                "De maximale duur is voorbij en het bestuur heeft de noodroute niet bekrachtigd. De zaak ligt nu bij het bestuur.",
                null,
                null);
    }

    void confirmedByBoard(Emergency it, Escalation e) {
        tell(
                it,
                e,
                "confirmed-by-board",
                MessageKind.INFORMATION,
                boardAndBureau(it),
                "Noodroute bekrachtigd",
                "U hoeft niets te doen. Het bestuur heeft de noodroute bekrachtigd; zij vervalt niet meer.",
                null,
                null);
    }

    void accounted(Emergency it, Escalation e, Emergency.Statement statement) {
        tell(
                it,
                e,
                "accounted",
                MessageKind.INFORMATION,
                boardAndBureau(it),
                "Verantwoording over de nood",
                "%s schrijft: %s".formatted(name(statement.by()), statement.text()),
                null,
                null);
    }

    void accountOverdue(Emergency it, Escalation e) {
        var chair = register.chair(it.chain(), Tier.KETENBESTUUR).stream().toList();
        tell(
                it,
                e,
                "account-overdue",
                MessageKind.ALARM,
                both(chair, holders(it, Role.KETENBUREAU)),
                "Verantwoording over de nood is te laat",
                "De ketenmanager heeft nog geen verantwoording afgelegd. Zorg dat het bestuur haar krijgt.",
                null,
                null);
    }

    void evaluated(Emergency it, Escalation e, EmergencyReview.Tally tally) {
        tell(
                it,
                e,
                "evaluated",
                MessageKind.INFORMATION,
                boardAndBureau(it),
                "Nood beoordeeld",
                "De uitkomst is: %s.".formatted(tally.inWords()),
                null,
                null);
    }

    void stopPending(Emergency it) {
        notifications.stopPending(it.id().text());
    }

    private Collection<Person> boardAndBureau(Emergency it) {
        return both(both(directors(it), holders(it, Role.KETENMANAGER)), holders(it, Role.KETENBUREAU));
    }

    private Collection<Person> directors(Emergency it) {
        return holders(it, Role.DIRECTOR);
    }

    private List<Person> holders(Emergency it, Role role) {
        return register.holders(it.chain(), role);
    }

    private static List<Person> both(Collection<Person> some, Collection<Person> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private String name(String person) {
        return register.person(person).map(Person::name).orElse(person);
    }

    private void tell(
            Emergency it,
            Escalation e,
            String fact,
            MessageKind kind,
            Collection<Person> people,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            @Nullable String otherwise) {
        boolean task = kind == MessageKind.REQUEST;
        notifications.tell(new Message(
                it.id().text() + "/" + fact,
                it.id().text(),
                it.chain(),
                kind,
                people,
                subject + ": " + e.problem().title(),
                asked,
                dueAt,
                otherwise,
                List.of("Zaak: " + e.id(), "Impact: " + e.problem().impact().label()),
                "/zaken/" + e.id() + (task ? "/taak" : "")));
    }
}

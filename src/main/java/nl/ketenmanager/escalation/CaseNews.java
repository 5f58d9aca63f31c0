package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.notification.Message;
import nl.ketenmanager.notification.MessageKind;
import nl.ketenmanager.notification.Notifications;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the right people, once per fact, what happened to a case and what is asked of them. */
@Component
class CaseNews {
    private static final String OFFICES =
            " U besluit namens uw bewindspersoon, voor het eigen domein; het telt pas als elk"
                    + " bevoegd ambt hetzelfde besluit. De nota staat bij de zaak.";

    private final Notifications notifications;
    private final ChainRegister register;
    private final Names names;
    private final DecisionSubjects subjects;

    CaseNews(Notifications notifications, ChainRegister register, Names names, DecisionSubjects subjects) {
        this.notifications = notifications;
        this.register = register;
        this.names = names;
        this.subjects = subjects;
    }

    /** Each tier is told by mail and inbox as soon as the case is there. */
    void entered(Escalation e, Chain chain, Visit stay, Collection<Person> occupants, String ifNobodyActs) {
        tell(
                e,
                stay.number() + "/entered",
                MessageKind.REQUEST,
                occupants,
                (e.route() == Route.EMERGENCY ? "Nood: zaak voor %s: %s" : "Nieuwe zaak voor %s: %s")
                        .formatted(
                                Names.theBody(chain, stay.tier()), e.problem().title()),
                "Pak de zaak op en neem een besluit: %s."
                                .formatted(Ladder.of(chain).choicesInWords(stay.tier()))
                        + (stay.tier() == Tier.POLITICAL ? OFFICES : ""),
                stay.clocks().dueAt(),
                ifNobodyActs);
    }

    /** S22: whoever gets a case back hears at once what is asked of him, and by whom; or what divides those above. */
    void cameBack(
            Escalation e, Chain chain, Visit stay, Collection<Person> occupants, Visit.Exit left, String ifNobodyActs) {
        boolean divided = left.outcome() == Outcome.DIVIDED;
        tell(
                e,
                stay.number() + "/entered",
                MessageKind.REQUEST,
                occupants,
                (divided ? "Terug bij %s, want verdeeld: %s" : "Teruggelegd bij %s: %s")
                        .formatted(
                                Names.theBody(chain, stay.tier()), e.problem().title()),
                divided
                        ? "Bij %s is geen overeenstemming. Bekijk wat nu nog kan.\n%s"
                                .formatted(Names.theBody(chain, Tier.POLITICAL), left.motivation())
                        : "%s legt de zaak terug en vraagt: %s".formatted(names.person(left.by()), left.motivation()),
                stay.clocks().dueAt(),
                ifNobodyActs);
    }

    /** A competent office in which nobody sits: the case waits for it, so somebody has to see to that. */
    void officeVacant(Escalation e, Visit stay, Office office, Collection<Person> people) {
        tell(
                e,
                "%d/vacant/%s".formatted(stay.number(), office.code()),
                MessageKind.ALARM,
                people,
                "Alarm: niemand besluit namens %s: %s"
                        .formatted(Names.theOffice(office.name()), e.problem().title()),
                "De zaak wacht op een besluit namens %s, en niemand registreert nu namens dat ambt. Zorg dat iemand dat kan."
                        .formatted(Names.theOffice(office.name())),
                stay.clocks().dueAt(),
                "Niemand anders besluit in die plaats. De zaak blijft wachten.");
    }

    /** S19 and S20: in the working phase the ketenmanager hears of a new operational case, without a task. */
    void ketenmanagerInformed(Escalation e, Chain chain) {
        tell(
                e,
                "ketenmanager-informed",
                MessageKind.INFORMATION,
                register.holders(chain.code(), Role.KETENMANAGER),
                "Nieuwe operationele zaak: %s".formatted(e.problem().title()),
                "U hoeft niets te doen. De zaak ligt bij %s.".formatted(Names.theBody(chain, Tier.OPERATIONAL)),
                null,
                null);
    }

    /** S14: whoever is skipped hears it at once, and so does the ketenregisseur of each affected partner. */
    void skipped(Escalation e, Chain chain, Tier tier) {
        String reason = e.problem().routeReason();
        var told = Stream.concat(
                register.chair(chain.code(), tier).stream(),
                ketenregisseurs(chain, e.problem().affectedPartners()));
        tell(
                e,
                "skipped/" + tier,
                MessageKind.INFORMATION,
                told.toList(),
                "Overgeslagen is %s: %s"
                        .formatted(Names.theBody(chain, tier), e.problem().title()),
                reason == null
                        ? "De zaak begint hoger door zwaarte en spoed, volgens het beleid van de keten."
                        : "De zaak is rechtstreeks hoger gemeld. De melder geeft als reden: %s".formatted(reason),
                null,
                null);
    }

    void askTakeUp(Escalation e, Chain chain, Visit stay, Collection<Person> occupants, String ifNobodyActs) {
        tell(
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
        tell(
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
        tell(
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
        tell(
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

    void standpointAsked(Escalation e, Chain chain, Visit stay, PartnerCode partner) {
        tell(
                e,
                "%d/standpoint/%s".formatted(stay.number(), partner),
                MessageKind.REQUEST,
                register.holders(chain.code(), Role.KETENREGISSEUR, partner),
                "Standpunt gevraagd: %s".formatted(e.problem().title()),
                "Geef het standpunt van %s op deze zaak.".formatted(Names.partner(chain, partner)),
                stay.clocks().standpointAt(),
                "Dan wordt vastgelegd: geen reactie van %s.".formatted(Names.partner(chain, partner)));
    }

    /** Invariant 7: whoever submitted the case hears every outcome; so do the ketenregisseurs when it ends. */
    void left(Escalation e, Chain chain, Visit stay, Visit.Exit exit) {
        var submitter = register.person(e.submittedBy()).stream();
        var told = exit.nextTier() == null
                ? Stream.concat(submitter, ketenregisseurs(chain, e.involvedPartners()))
                : submitter;
        tell(
                e,
                stay.number() + "/left",
                MessageKind.INFORMATION,
                told.toList(),
                "%s: %s".formatted(headline(chain, exit), e.problem().title()),
                outcome(chain, stay, exit) + about(chain, exit),
                null,
                null);
    }

    /** Those who are competent did not agree: each director hears that the case is back with the board. */
    void divided(Escalation e, Chain chain, Visit stay) {
        tell(
                e,
                stay.number() + "/divided",
                MessageKind.INFORMATION,
                register.holders(chain.code(), Role.DIRECTOR),
                "Terug bij %s, zonder besluit: %s"
                        .formatted(
                                Names.theBody(chain, Tier.KETENBESTUUR),
                                e.problem().title()),
                "Bij %s is geen besluit genomen. Bespreek wat nu nog kan.".formatted(Names.theBody(chain, stay.tier())),
                null,
                null);
    }

    /** S28: nothing leaves an agenda silently. */
    void agendaRemoved(Escalation e, Chain chain, Agenda.Item item, String reason) {
        tell(
                e,
                "agenda-removed/" + item.number(),
                MessageKind.INFORMATION,
                Stream.concat(
                                register.person(e.submittedBy()).stream(),
                                register.holders(chain.code(), Role.KETENMANAGER).stream())
                        .toList(),
                "Van de agenda gehaald: %s".formatted(e.problem().title()),
                "De zaak staat niet meer op de agenda van %s. Aan de zaak zelf verandert niets. Reden: %s"
                        .formatted(Names.theBody(chain, item.tier()), reason),
                null,
                null);
    }

    /** Whoever was at work on it can stop. */
    void withdrawn(Escalation e, Visit stay, Collection<Person> occupants, String reason) {
        tell(
                e,
                stay.number() + "/stopped",
                MessageKind.INFORMATION,
                occupants,
                "Zaak is van tafel: %s".formatted(e.problem().title()),
                "U hoeft niets meer te doen. Reden: %s".formatted(reason),
                null,
                null);
    }

    /** Whoever had the case hears that it goes past the board, and that nothing is asked of him any more. */
    void pastTheBoard(Escalation e, Chain chain, Visit stay, Collection<Person> occupants) {
        tell(
                e,
                stay.number() + "/past-the-board",
                MessageKind.INFORMATION,
                occupants,
                "Nood uitgeroepen: %s".formatted(e.problem().title()),
                "U hoeft niets meer te doen. De zaak gaat langs het bestuur naar %s."
                        .formatted(Names.theBody(chain, Tier.POLITICAL)),
                null,
                null);
    }

    /** Requests and reminders that have not left yet make no sense any more. */
    void stopPending(Escalation e) {
        notifications.stopPending(e.id().text());
    }

    private static String headline(Chain chain, Visit.Exit exit) {
        return switch (exit.outcome()) {
            case RESOLVED, RESOLVED_ELSEWHERE -> "Opgelost";
            case DECIDED -> "Besloten";
            case FORWARDED -> "Doorgezet naar " + next(chain, exit);
            case RETURNED -> "Teruggelegd bij " + next(chain, exit);
            case DIVIDED ->
                exit.nextTier() == null ? "Verdeeld, zonder besluit" : "Verdeeld, terug naar " + next(chain, exit);
            case WITHDRAWN -> "Ingetrokken";
            case EMERGENCY -> "Nood uitgeroepen";
        };
    }

    private String outcome(Chain chain, Visit stay, Visit.Exit exit) {
        String body = Names.theBody(chain, stay.tier());
        boolean byTheTier = exit.outcome() != Outcome.WITHDRAWN
                && exit.outcome() != Outcome.RESOLVED_ELSEWHERE
                && exit.outcome() != Outcome.EMERGENCY;
        if (stay.tier() == Tier.POLITICAL && exit.cause() == Cause.PERSON && byTheTier) {
            return "U hoeft niets te doen. Dit is er besloten:\n" + exit.motivation();
        }
        String why =
                switch (exit.cause()) {
                    case PERSON ->
                        "%s%s schrijft: %s"
                                .formatted(
                                        names.person(exit.by()),
                                        byTheTier ? " (namens %s)".formatted(body) : "",
                                        Optional.ofNullable(exit.motivation()).orElse("zonder toelichting"));
                    case DEADLINE ->
                        exit.outcome() == Outcome.RETURNED
                                ? "De noodroute is vervallen: %s".formatted(exit.motivation())
                                : "Dat ging vanzelf, omdat de termijn van %s is verstreken.".formatted(body);
                    case EMPTY -> "Dat ging vanzelf, omdat er bij %s niemand zit.".formatted(body);
                };
        return "U hoeft niets te doen. " + why;
    }

    private String about(Chain chain, Visit.Exit exit) {
        var authority = exit.authority();
        String words = authority == null ? "" : new Matters(subjects.of(chain.code())).inWords(authority.matter());
        return words.isEmpty() ? "" : "\n" + words;
    }

    private static String passesOn(Chain chain, Visit stay, String when) {
        return Ladder.of(chain)
                .above(stay.tier())
                .map(tier -> "Dan gaat de zaak op %s vanzelf naar %s.".formatted(when, Names.theBody(chain, tier)))
                .orElse("Dan eindigt de zaak op %s zonder besluit.".formatted(when));
    }

    private static String next(Chain chain, Visit.Exit exit) {
        return exit.nextTier() == null ? "" : Names.theBody(chain, exit.nextTier());
    }

    private Stream<Person> ketenregisseurs(Chain chain, Collection<PartnerCode> partners) {
        return partners.stream()
                .flatMap(partner -> register.holders(chain.code(), Role.KETENREGISSEUR, partner).stream());
    }

    private void tell(
            Escalation e,
            String fact,
            MessageKind kind,
            Collection<Person> people,
            String subject,
            String asked,
            @Nullable Instant dueAt,
            @Nullable String otherwise) {
        notifications.tell(new Message(
                e.id() + "/" + fact,
                e.id().text(),
                e.problem().chain(),
                kind,
                people.stream().distinct().toList(),
                subject,
                asked,
                dueAt,
                otherwise,
                List.of(
                        "Zaak: " + e.id(),
                        "Impact: " + e.problem().impact().label(),
                        "Urgentie: " + e.problem().urgency().label()),
                kind == MessageKind.INFORMATION ? "/zaken/" + e.id() : "/zaken/" + e.id() + "/taak"));
    }
}

package nl.ketenmanager.escalation;

import java.util.Collection;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.notification.MessageKind;
import org.springframework.stereotype.Component;

/** Tells the right people, once per fact, what happened to a case and what is asked of them. */
@Component
class CaseNews {
    private static final String OFFICES =
            " U besluit namens uw bewindspersoon, voor het eigen domein; het telt pas als elk"
                    + " bevoegd ambt hetzelfde besluit. De nota staat bij de zaak.";

    private final CaseMail mail;
    private final ChainRegister register;
    private final Names names;

    CaseNews(CaseMail mail, ChainRegister register, Names names) {
        this.mail = mail;
        this.register = register;
        this.names = names;
    }

    /** Each tier is told by mail and inbox as soon as the case is there. */
    void entered(Escalation e, Chain chain, Visit stay, Collection<Person> occupants, String ifNobodyActs) {
        mail.tell(
                e,
                stay.number() + "/entered",
                MessageKind.REQUEST,
                occupants,
                (e.route() == Route.EMERGENCY ? "Nood: zaak voor %s: %s" : "Nieuwe zaak voor %s: %s")
                        .formatted(
                                Names.theBody(chain, stay.tier()), e.problem().title()),
                "Pak de zaak op en neem een besluit. Wat u hier kunt kiezen, ziet u in de taak."
                        + (stay.tier() == Tier.POLITICAL ? OFFICES : ""),
                stay.clocks().dueAt(),
                ifNobodyActs);
    }

    /** S22: whoever gets a case back hears at once what is asked of him, and by whom; or what divides those above. */
    void cameBack(
            Escalation e, Chain chain, Visit stay, Collection<Person> occupants, Visit.Exit left, String ifNobodyActs) {
        boolean divided = left.outcome() == Outcome.DIVIDED;
        mail.tell(
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
        mail.tell(
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
        mail.tell(
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
                mail.ketenregisseurs(chain, e.problem().affectedPartners()));
        mail.tell(
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

    void standpointAsked(Escalation e, Chain chain, Visit stay, PartnerCode partner) {
        mail.tell(
                e,
                "%d/standpoint/%s".formatted(stay.number(), partner),
                MessageKind.REQUEST,
                register.holders(chain.code(), Role.KETENREGISSEUR, partner),
                "Standpunt gevraagd: %s".formatted(e.problem().title()),
                "Geef het standpunt van %s op deze zaak.".formatted(Names.partner(chain, partner)),
                stay.clocks().standpointAt(),
                "Dan wordt vastgelegd: geen reactie van %s.".formatted(Names.partner(chain, partner)));
    }

    /** Those who are competent did not agree: each director hears that the case is back with the board. */
    void divided(Escalation e, Chain chain, Visit stay) {
        mail.tell(
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
        mail.tell(
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
        mail.tell(
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
        mail.tell(
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
}

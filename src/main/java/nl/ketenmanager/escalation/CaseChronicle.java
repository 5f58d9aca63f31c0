package nl.ketenmanager.escalation;

import java.util.Locale;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import org.springframework.stereotype.Component;

/** Writes each fact of a case on its timeline, in one Dutch sentence. */
@Component
class CaseChronicle {
    private final CaseEntries entries;
    private final Names names;

    CaseChronicle(CaseEntries entries, Names names) {
        this.entries = entries;
        this.names = names;
    }

    void raised(Escalation e, Chain chain) {
        String how = e.problem().route() == Route.DIRECT ? "rechtstreeks bij de ketenmanager" : "getrapt";
        entries.write(
                e,
                TimelineKind.RAISED,
                null,
                e.submittedBy(),
                "%s (%s) heeft het probleem %s gemeld."
                        .formatted(names.person(e.submittedBy()), Names.partner(chain, e.submittingPartner()), how),
                e.problem().routeReason());
    }

    void skipped(Escalation e, Chain chain, Tier tier) {
        entries.write(
                e,
                TimelineKind.TIER_SKIPPED,
                tier,
                e.submittedBy(),
                "Overgeslagen: %s. De voorzitter en de ketenregisseurs zijn meteen ingelicht."
                        .formatted(Names.theBody(chain, tier)),
                e.problem().routeReason());
    }

    /** What lies between the tier that had the case and the office holders is passed over. */
    void passedOver(Escalation e, Chain chain, Tier tier, String person) {
        entries.write(
                e,
                TimelineKind.TIER_SKIPPED,
                tier,
                person,
                "Overgeslagen met doorzettingsmacht: %s.".formatted(Names.theBody(chain, tier)),
                null);
    }

    void entered(Escalation e, Chain chain, Visit stay) {
        entries.write(
                e,
                TimelineKind.TIER_ENTERED,
                stay.tier(),
                null,
                "De zaak ligt bij %s; besluit uiterlijk %s."
                        .formatted(
                                Names.theBody(chain, stay.tier()),
                                DutchTime.inWords(stay.clocks().dueAt())),
                null);
    }

    void withoutKetenmanager(Escalation e, Tier tier) {
        entries.write(
                e,
                TimelineKind.WITHOUT_KETENMANAGER,
                tier,
                null,
                "Deze keten heeft geen ketenmanager; de zaak is naar het ketenbestuur gegaan.",
                null);
    }

    void empty(Escalation e, Chain chain, Tier tier) {
        entries.write(
                e,
                TimelineKind.TIER_EMPTY,
                tier,
                null,
                "Bij %s zit niemand. De zaak is meteen doorgegaan.".formatted(Names.theBody(chain, tier)),
                null);
    }

    void takenUp(Escalation e, Tier tier, String where, String person) {
        entries.write(
                e,
                TimelineKind.TAKEN_UP,
                tier,
                person,
                "%s heeft de zaak opgepakt bij %s.".formatted(names.person(person), where),
                null);
    }

    void standpointAsked(Escalation e, Chain chain, Tier tier, PartnerCode partner, String how) {
        entries.write(
                e,
                TimelineKind.STANDPOINT_ASKED,
                tier,
                null,
                "%s is om een standpunt gevraagd, %s.".formatted(Names.partner(chain, partner), how),
                null);
    }

    void standpoint(Escalation e, Chain chain, Tier tier, Standpoint standpoint) {
        String partner = Names.partner(chain, standpoint.partner());
        var given = standpoint.given();
        if (given == null) {
            String why =
                    standpoint.silence() == Silence.DEADLINE ? "binnen de termijn" : "voordat de trede een besluit nam";
            entries.write(
                    e, TimelineKind.NO_RESPONSE, tier, null, "Geen reactie van %s %s.".formatted(partner, why), null);
        } else {
            entries.write(
                    e,
                    TimelineKind.STANDPOINT_GIVEN,
                    tier,
                    given.by(),
                    "%s gaf het standpunt van %s: %s."
                            .formatted(
                                    names.person(given.by()),
                                    partner,
                                    given.position().label().toLowerCase(Locale.ROOT)),
                    given.text());
        }
    }

    void agendaPlaced(Escalation e, Chain chain, Tier tier) {
        entries.write(
                e,
                TimelineKind.AGENDA_PLACED,
                tier,
                null,
                "De zaak staat op de agenda van %s.".formatted(Names.theBody(chain, tier)),
                null);
    }

    void evaluationPlaced(Escalation e, Chain chain) {
        entries.write(
                e,
                TimelineKind.AGENDA_PLACED,
                Tier.KETENBESTUUR,
                null,
                "De evaluatie van de noodroute staat op de agenda van %s."
                        .formatted(Names.theBody(chain, Tier.KETENBESTUUR)),
                null);
    }

    void agendaRemoved(Escalation e, Chain chain, Tier tier, String person, String reason, Ground ground) {
        entries.write(
                e,
                TimelineKind.AGENDA_REMOVED,
                tier,
                person,
                "%s heeft de zaak van de agenda van %s gehaald."
                        .formatted(names.person(person), Names.theBody(chain, tier)),
                reason,
                ground);
    }
}

package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes each fact of a case on its timeline, in one Dutch sentence, and accounts for those that are acts. */
@Component
class CaseChronicle {
    private final Timeline timeline;
    private final Names names;
    private final DecisionSubjects subjects;
    private final Audit audit;
    private final Clock clock;

    CaseChronicle(Timeline timeline, Names names, DecisionSubjects subjects, Audit audit, Clock clock) {
        this.timeline = timeline;
        this.names = names;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    void raised(Escalation e, Chain chain) {
        String how = e.problem().route() == Route.DIRECT ? "rechtstreeks bij de ketenmanager" : "getrapt";
        write(
                e,
                TimelineKind.RAISED,
                null,
                e.submittedBy(),
                "%s (%s) heeft het probleem %s gemeld."
                        .formatted(names.person(e.submittedBy()), Names.partner(chain, e.submittingPartner()), how),
                e.problem().routeReason());
    }

    void skipped(Escalation e, Chain chain, Tier tier) {
        write(
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
        write(
                e,
                TimelineKind.TIER_SKIPPED,
                tier,
                person,
                "Overgeslagen met doorzettingsmacht: %s.".formatted(Names.theBody(chain, tier)),
                null);
    }

    void entered(Escalation e, Chain chain, Visit stay) {
        write(
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
        write(
                e,
                TimelineKind.WITHOUT_KETENMANAGER,
                tier,
                null,
                "Deze keten heeft geen ketenmanager; de zaak is naar het ketenbestuur gegaan.",
                null);
    }

    void empty(Escalation e, Chain chain, Tier tier) {
        write(
                e,
                TimelineKind.TIER_EMPTY,
                tier,
                null,
                "Bij %s zit niemand. De zaak is meteen doorgegaan.".formatted(Names.theBody(chain, tier)),
                null);
    }

    void takenUp(Escalation e, Tier tier, String where, String person) {
        write(
                e,
                TimelineKind.TAKEN_UP,
                tier,
                person,
                "%s heeft de zaak opgepakt bij %s.".formatted(names.person(person), where),
                null);
    }

    void notTakenUp(Escalation e, Chain chain, Visit stay, boolean inTime) {
        String body = Names.theBody(chain, stay.tier());
        String what = inTime
                ? "Niemand bij %s had de zaak opgepakt; daar is om gevraagd.".formatted(body)
                        + late(stay.clocks().takeUpAt())
                : "Niemand bij %s had de zaak opgepakt; daar is niet op tijd om gevraagd.".formatted(body);
        write(e, TimelineKind.NOT_TAKEN_UP, stay.tier(), null, what, null);
    }

    void reminded(Escalation e, Chain chain, Visit stay, boolean inTime) {
        String body = Names.theBody(chain, stay.tier());
        if (inTime) {
            String what = "Herinnering gestuurd aan %s: de termijn is bijna om.".formatted(body)
                    + late(stay.clocks().remindAt());
            write(e, TimelineKind.REMINDED, stay.tier(), null, what, null);
        } else {
            String what = "De herinnering aan %s is vervallen: de termijn was al voorbij.".formatted(body);
            write(e, TimelineKind.REMINDER_MISSED, stay.tier(), null, what, null);
        }
    }

    void deadlinePassed(Escalation e, Chain chain, Visit stay) {
        write(
                e,
                TimelineKind.DEADLINE_PASSED,
                stay.tier(),
                null,
                "De termijn van %s is verstreken.".formatted(Names.theBody(chain, stay.tier()))
                        + late(stay.clocks().nextDeadlineAt()),
                null);
    }

    void alarmed(Escalation e, Tier tier, String whom) {
        write(e, TimelineKind.ALARMED, tier, null, "Er is alarm geslagen bij %s.".formatted(whom), null);
    }

    void standpointAsked(Escalation e, Chain chain, Tier tier, PartnerCode partner, String how) {
        write(
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
            write(e, TimelineKind.NO_RESPONSE, tier, null, "Geen reactie van %s %s.".formatted(partner, why), null);
        } else {
            write(
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
        write(
                e,
                TimelineKind.AGENDA_PLACED,
                tier,
                null,
                "De zaak staat op de agenda van %s.".formatted(Names.theBody(chain, tier)),
                null);
    }

    void evaluationPlaced(Escalation e, Chain chain) {
        write(
                e,
                TimelineKind.AGENDA_PLACED,
                Tier.KETENBESTUUR,
                null,
                "De evaluatie van de noodroute staat op de agenda van %s."
                        .formatted(Names.theBody(chain, Tier.KETENBESTUUR)),
                null);
    }

    void agendaRemoved(Escalation e, Chain chain, Tier tier, String person, String reason, Ground ground) {
        write(
                e,
                TimelineKind.AGENDA_REMOVED,
                tier,
                person,
                "%s heeft de zaak van de agenda van %s gehaald."
                        .formatted(names.person(person), Names.theBody(chain, tier)),
                reason,
                ground);
    }

    void officeVacant(Escalation e, Office office, String whom) {
        write(
                e,
                TimelineKind.OFFICE_VACANT,
                Tier.POLITICAL,
                null,
                "Niemand registreert nu namens %s. Er is alarm geslagen bij %s; niemand anders besluit in die plaats."
                        .formatted(Names.theOffice(office.name()), whom),
                null);
    }

    void noteAdded(Escalation e, SignedNote note) {
        write(
                e,
                TimelineKind.NOTE_ADDED,
                Tier.POLITICAL,
                note.file().by(),
                "%s heeft namens %s een ondertekende nota toegevoegd."
                        .formatted(names.person(note.file().by()), note.theOffice()),
                null);
    }

    /** Awb 10:10: in whose name stands in words. */
    void officeDecided(Escalation e, Chain chain, Tier tier, OfficeDecision decision) {
        var given = Objects.requireNonNull(decision.given());
        write(
                e,
                TimelineKind.OFFICE_DECIDED,
                tier,
                given.by(),
                "%s heeft namens %s vastgelegd: %s%s.%s"
                        .formatted(
                                names.person(given.by()),
                                decision.theOffice(),
                                JointDecision.what(chain, given),
                                given.note() == null ? "" : ", met een ondertekende nota",
                                given.agreement() == null
                                        ? ""
                                        : about(chain, given.agreement().matter())),
                given.motivation(),
                given.ground());
    }

    /** What each office decided is on record already; here stands what it amounts to. */
    private void leftByOffices(Escalation e, Chain chain, Visit.Exit exit) {
        String body = Names.theBody(chain, Tier.POLITICAL);
        String to = exit.nextTier() == null ? "" : Names.theBody(chain, exit.nextTier());
        switch (exit.outcome()) {
            case RESOLVED -> written(e, exit, TimelineKind.RESOLVED, "De zaak is opgelost bij %s.".formatted(body));
            case DECIDED ->
                written(
                        e,
                        exit,
                        TimelineKind.DECIDED,
                        "Bij %s is besloten: elk bevoegd ambt heeft besloten.".formatted(body));
            case RETURNED -> written(e, exit, TimelineKind.RETURNED, "De zaak is teruggelegd bij %s.".formatted(to));
            default ->
                written(
                        e,
                        exit,
                        TimelineKind.DIVIDED,
                        "Bij %s is geen overeenstemming: verdeeld.".formatted(body)
                                + (to.isEmpty() ? "" : " De zaak gaat terug naar %s.".formatted(to)));
        }
    }

    private void written(Escalation e, Visit.Exit exit, TimelineKind kind, String sentence) {
        write(e, kind, Tier.POLITICAL, exit.by(), sentence, null);
    }

    /** How the case left a tier, whoever or whatever made it leave. */
    void left(Escalation e, Chain chain, Tier from, Visit.Exit exit) {
        if (isByOffices(from, exit)) {
            leftByOffices(e, chain, exit);
            return;
        }
        String who = names.person(exit.by());
        String to = exit.nextTier() == null ? "" : Names.theBody(chain, exit.nextTier());
        String body = Names.theBody(chain, from);
        switch (exit.outcome()) {
            case RESOLVED ->
                left(
                        e,
                        from,
                        exit,
                        TimelineKind.RESOLVED,
                        "%s heeft de zaak opgelost bij %s.%s",
                        who,
                        body,
                        about(chain, exit));
            case DECIDED ->
                left(e, from, exit, TimelineKind.DECIDED, "%s heeft besloten bij %s.%s", who, body, about(chain, exit));
            case RETURNED -> {
                if (exit.cause() == Cause.PERSON) {
                    left(e, from, exit, TimelineKind.RETURNED, "%s heeft de zaak teruggelegd bij %s.", who, to);
                } else {
                    String what = "De noodroute is vervallen. De zaak gaat naar %s.".formatted(to);
                    write(e, TimelineKind.EMERGENCY_LAPSED, from, null, what, exit.motivation());
                }
            }
            case DIVIDED ->
                left(
                        e,
                        from,
                        exit,
                        TimelineKind.DIVIDED,
                        exit.cause() == Cause.EMPTY
                                ? "De zaak eindigt zonder besluit, omdat er bij %s niemand zit."
                                : "Bij %s is geen overeenstemming: verdeeld.",
                        body);
            case WITHDRAWN -> left(e, from, exit, TimelineKind.WITHDRAWN, "%s heeft de zaak ingetrokken.", who);
            case RESOLVED_ELSEWHERE ->
                left(e, from, exit, TimelineKind.RESOLVED_ELSEWHERE, "%s meldt dat de zaak elders is opgelost.", who);
            case EMERGENCY ->
                left(
                        e,
                        from,
                        exit,
                        TimelineKind.EMERGENCY_DECLARED,
                        "%s heeft nood uitgeroepen. De zaak gaat langs het bestuur naar %s.",
                        who,
                        to);
            case FORWARDED -> {
                if (exit.cause() == Cause.PERSON) {
                    left(e, from, exit, TimelineKind.FORWARDED, "%s heeft de zaak doorgezet naar %s.", who, to);
                } else if (exit.cause() == Cause.DEADLINE) {
                    left(
                            e,
                            from,
                            exit,
                            TimelineKind.FORWARDED_BY_DEADLINE,
                            "De zaak is vanzelf doorgegaan naar %s, omdat de termijn is verstreken.",
                            to);
                }
            }
        }
    }

    private static boolean isByOffices(Tier from, Visit.Exit exit) {
        return from == Tier.POLITICAL
                && exit.cause() == Cause.PERSON
                && switch (exit.outcome()) {
                    case RESOLVED, DECIDED, RETURNED, DIVIDED -> true;
                    case FORWARDED, WITHDRAWN, RESOLVED_ELSEWHERE, EMERGENCY -> false;
                };
    }

    private String about(Chain chain, Visit.Exit exit) {
        var authority = exit.authority();
        return authority == null ? "" : about(chain, authority.matter());
    }

    private String about(Chain chain, Visit.Matter matter) {
        String words = new Matters(subjects.of(chain.code())).inWords(matter);
        return words.isEmpty() ? "" : " " + words;
    }

    private void left(Escalation e, Tier from, Visit.Exit exit, TimelineKind kind, String sentence, Object... words) {
        String detail = exit.cause() == Cause.PERSON ? exit.motivation() : null;
        write(e, kind, from, exit.by(), sentence.formatted(words), detail, exit.ground());
    }

    /** Whoever reads it later must see that a moment was noticed late, and by how much. */
    private String late(Instant expected) {
        var lateness = Duration.between(expected, clock.instant());
        return lateness.toMinutes() < 1
                ? ""
                : " Dat is te laat opgemerkt: %d uur en %d minuten na het geplande moment."
                        .formatted(lateness.toHours(), lateness.toMinutesPart());
    }

    private void write(
            Escalation e,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail) {
        write(e, kind, tier, actor, text, detail, null);
    }

    private void write(
            Escalation e,
            TimelineKind kind,
            @Nullable Tier tier,
            @Nullable String actor,
            String text,
            @Nullable String detail,
            @Nullable Ground ground) {
        timeline.add(e.id(), new Timeline.Entry(clock.instant(), kind, tier, actor, text, detail, ground));
        if (kind.isAct()) {
            audit.done(act(e, kind, actor, ground));
        }
    }

    private static AuditedAct act(Escalation e, TimelineKind kind, @Nullable String actor, @Nullable Ground ground) {
        return new AuditedAct(
                e.id().text(),
                e.problem().chain().value(),
                "CASE_" + kind.name(),
                "escalation:" + e.id(),
                actor == null ? AuditedAct.SYSTEM : actor,
                ground == null ? null : ground.code());
    }
}

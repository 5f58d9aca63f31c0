package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import java.time.LocalDate;
import nl.ketenmanager.aanwijzing.AanwijzingObjection.Verdict;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.Term;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.escalation.BoardWords;
import nl.ketenmanager.platform.ConflictException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An objection from outside the engine, and the board's decision on any objection. The ketenmanager never decides on what
 * he instructed himself (Awb 10:3), nor does the partner that objected.
 */
@Service
public class AanwijzingObjecting {
    private final AanwijzingCases cases;
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingParties parties;
    private final AanwijzingPower power;
    private final AanwijzingObjections objections;
    private final AanwijzingMatters matters;
    private final AanwijzingObjectionChronicle chronicle;
    private final AanwijzingObjectionNews news;
    private final AanwijzingProcess process;
    private final WorkingCalendar calendar;
    private final BoardWords words;

    AanwijzingObjecting(
            AanwijzingCases cases,
            Aanwijzingen aanwijzingen,
            AanwijzingParties parties,
            AanwijzingPower power,
            AanwijzingObjections objections,
            AanwijzingMatters matters,
            AanwijzingObjectionChronicle chronicle,
            AanwijzingObjectionNews news,
            AanwijzingProcess process,
            WorkingCalendar calendar,
            BoardWords words) {
        this.cases = cases;
        this.aanwijzingen = aanwijzingen;
        this.parties = parties;
        this.power = power;
        this.objections = objections;
        this.matters = matters;
        this.chronicle = chronicle;
        this.news = news;
        this.process = process;
        this.calendar = calendar;
        this.words = words;
    }

    @Transactional
    public void object(AanwijzingId id, @Nullable String text, String person) {
        cases.lock(id.escalation());
        objections.make(cases.read(id), text, person, false);
        if (!process.objected(id)) {
            throw new ConflictException(
                    "De vorige stap wordt nog verwerkt. Er is niets gewijzigd; probeer het over een minuut opnieuw.");
        }
    }

    /** The aanwijzing as it stands after the board's decision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Aanwijzing decide(AanwijzingId id, @Nullable String verdict, @Nullable String motivation, String person) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        requireImpartial(a, person);
        var ground = power.decideObjection(a, a.issued().by(), person);
        var input = new AanwijzingInput();
        var code = input.code(Verdict.class, AanwijzingFields.VERDICT, AanwijzingFields.VERDICT_LABEL, verdict);
        var text = input.text(AanwijzingFields.MOTIVATION, motivation);
        input.refuse();
        var objection = aanwijzingen.objections(id).stream()
                .filter(AanwijzingObjection::isOpen)
                .findFirst()
                .orElseThrow(() -> new ConflictException("Over dit bezwaar is al beslist."));
        var decision =
                new AanwijzingObjection.Decision(code.orElseThrow(), text.orElseThrow(), person, held.now(), ground);
        aanwijzingen.save(id, AanwijzingObjections.decided(objection, decision));
        var decided = follow(a, objection, decision);
        matters.close(decided, AanwijzingMatters.OBJECTION, decision.verdict().label(), held.now());
        words.add(id.escalation(), "bezwaar " + decision.verdict().label().toLowerCase(), held.now());
        chronicle.decided(decided, decision);
        news.decided(decided, objection);
        power.done(decided, "AANWIJZING_OBJECTION_DECIDED", person, ground);
        return decided;
    }

    private Aanwijzing follow(Aanwijzing a, AanwijzingObjection objection, AanwijzingObjection.Decision decision) {
        if (decision.verdict() == Verdict.UPHELD) {
            var overturned = AanwijzingChanges.of(a)
                    .overturn(new Aanwijzing.Ending(decision.by(), decision.at(), "Bezwaar gegrond"));
            aanwijzingen.save(overturned);
            for (String matter : new String[] {AanwijzingMatters.NOT_ACKNOWLEDGED, AanwijzingMatters.NOT_REPORTED}) {
                matters.close(overturned, matter, "De aanwijzing is vervallen", decision.at());
            }
            return overturned;
        }
        if (!objection.suspends()) {
            return a;
        }
        var goesOn = AanwijzingChanges.of(a).goOn(dueAgain(a, objection, decision));
        aanwijzingen.save(goesOn);
        return goesOn;
    }

    /** The working days that were left when the objection was made start again; what was late already stays late. */
    private Instant dueAgain(Aanwijzing a, AanwijzingObjection objection, AanwijzingObjection.Decision decision) {
        var due = a.issued().complianceDueAt();
        if (!due.isAfter(objection.at())) {
            return due;
        }
        var left = day(objection.at())
                .datesUntil(day(due))
                .map(day -> day.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        return calendar.due(decision.at(), Term.workingDays(Math.max(1, (int) left)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, DutchTime.ZONE);
    }

    private void requireImpartial(Aanwijzing a, String person) {
        if (parties.actsForGiver(person, a)) {
            throw power.refused(
                    a,
                    "AANWIJZING_OBJECTION_DECIDED",
                    person,
                    "OWN_INSTRUCTION",
                    "De ketenmanager beslist niet over een bezwaar tegen zijn eigen aanwijzing (Awb 10:3). Dat doet het"
                            + " ketenbestuur.");
        }
        if (!parties.isOtherDirector(person, a)) {
            throw power.refused(
                    a,
                    "AANWIJZING_OBJECTION_DECIDED",
                    person,
                    "NOT_OF_THE_BOARD",
                    "Alleen een bestuurder van een andere partner in het ketenbestuur beslist over dit bezwaar.");
        }
    }
}

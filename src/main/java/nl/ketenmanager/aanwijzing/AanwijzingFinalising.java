package nl.ketenmanager.aanwijzing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the ketenmanager issue an aanwijzing or take it back. Nobody is bound while a line may still answer, unless the
 * ketenmanager uses doorzettingsmacht and says why (S4); his authority is asked again at that moment (S10).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AanwijzingFinalising {
    private final AanwijzingCases cases;
    private final Aanwijzingen aanwijzingen;
    private final AanwijzingPower power;
    private final AanwijzingIssuing issuing;
    private final AanwijzingDropping dropping;
    private final WorkingCalendar calendar;

    AanwijzingFinalising(
            AanwijzingCases cases,
            Aanwijzingen aanwijzingen,
            AanwijzingPower power,
            AanwijzingIssuing issuing,
            AanwijzingDropping dropping,
            WorkingCalendar calendar) {
        this.cases = cases;
        this.aanwijzingen = aanwijzingen;
        this.power = power;
        this.issuing = issuing;
        this.dropping = dropping;
        this.calendar = calendar;
    }

    /** What the ketenmanager can do with it. */
    public enum Choice {
        ISSUE,
        WITHDRAW
    }

    public Aanwijzing finalise(AanwijzingId id, AanwijzingFinal given, String person) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        var ground = power.instruct(held.escalation(), id, List.of(a.partner()), person);
        requireOpen(a, held);
        var input = new AanwijzingInput();
        var choice = input.code(Choice.class, AanwijzingFields.CHOICE, AanwijzingFields.CHOICE_LABEL, given.choice());
        var motivation = input.text(AanwijzingFields.MOTIVATION, given.motivation());
        if (choice.isEmpty() || choice.get() == Choice.WITHDRAW) {
            input.refuse();
            return dropping.drop(
                    a, held, AanwijzingStatus.WITHDRAWN, person, motivation.orElseThrow(), "AANWIJZING_WITHDRAWN");
        }
        var bounds = new AanwijzingBounds(held.escalation(), held.chain());
        bounds.requireRoom();
        var instruction = instruction(a, held, given, input);
        var carriesOut = new AanwijzingAccountCheck(input)
                .carriesOut(bounds.isBound() && a.proposal().account().carriesOut() == null, given.carriesOut());
        var skipped = input.optional(AanwijzingFields.SKIPPED_BECAUSE, given.skippedBecause());
        input.refuse();
        var open = running(a, held);
        requireHeard(open, skipped);
        dropping.close(a, held, AanwijzingConsultation.Silence.CUT_SHORT);
        // a reason that was not needed is no use of the power
        var issued = issuing.issue(
                AanwijzingChanges.of(a).carryingOut(carriesOut),
                instruction,
                motivation.orElseThrow(),
                open.isEmpty() ? null : skipped.orElseThrow(),
                person,
                ground);
        power.done(issued, "AANWIJZING_FINALISED", person, ground);
        return issued;
    }

    /** Nobody finalised it in time: it hangs over no partner any longer. */
    public Aanwijzing lapse(AanwijzingId id) {
        var held = cases.lock(id.escalation());
        var a = cases.read(id);
        return a.status() == AanwijzingStatus.CONSULTATION
                ? dropping.drop(
                        a,
                        held,
                        AanwijzingStatus.LAPSED,
                        null,
                        "De ketenmanager heeft niet op tijd beslist.",
                        "AANWIJZING_LAPSED")
                : a;
    }

    /** Also before the engine has seen that the term is over: whoever acts after it acts too late. */
    private static void requireOpen(Aanwijzing a, AanwijzingCases.Held held) {
        if (a.status() != AanwijzingStatus.CONSULTATION) {
            throw new ConflictException(
                    "Dit is al afgehandeld: %s.".formatted(a.status().label()));
        }
        var until = a.proposal().finaliseDueAt();
        if (until != null && !held.now().isBefore(until)) {
            throw new ConflictException(
                    "De termijn om vast te stellen is voorbij: %s. %s vervalt. Geef een nieuwe als dat nog nodig is."
                            .formatted(DutchTime.inWords(until), AanwijzingWords.capital(AanwijzingWords.theKind(a))));
        }
    }

    private Aanwijzing.Instruction instruction(
            Aanwijzing a, AanwijzingCases.Held held, AanwijzingFinal given, AanwijzingInput input) {
        var proposed = a.proposal().instruction();
        var today = LocalDate.ofInstant(held.now(), DutchTime.ZONE);
        var text = AanwijzingInput.isBlank(given.instruction())
                ? Optional.of(proposed.text())
                : input.text(AanwijzingFields.INSTRUCTION, given.instruction());
        var due = input.workingDayAfter(
                today,
                calendar,
                AanwijzingInput.isBlank(given.complianceDate())
                        ? proposed.dueOn().toString()
                        : given.complianceDate());
        return new Aanwijzing.Instruction(text.orElse(""), due.orElse(proposed.dueOn()));
    }

    private List<AanwijzingConsultation> running(Aanwijzing a, AanwijzingCases.Held held) {
        return aanwijzingen.consultations(a.id()).stream()
                .filter(question -> question.isRunningAt(held.now()))
                .toList();
    }

    private static void requireHeard(List<AanwijzingConsultation> open, Optional<String> skipped) {
        if (!open.isEmpty() && skipped.isEmpty()) {
            throw new RefusedException(
                    AanwijzingFields.SKIPPED_BECAUSE.name(),
                    "De raadpleging loopt nog, tot %s: %s. Wacht op de antwoorden, of vul in bij ‘%s’."
                            .formatted(
                                    DutchTime.inWords(open.get(0).dueAt()),
                                    open.stream()
                                            .map(question -> question.partner().value())
                                            .collect(Collectors.joining(", ")),
                                    AanwijzingFields.SKIPPED_BECAUSE.label()));
        }
    }
}

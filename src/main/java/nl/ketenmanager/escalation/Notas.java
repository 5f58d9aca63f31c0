package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the nota of a case, for whoever may see the case. */
@Service
public class Notas {
    private static final String NO_ADVICE = "Er is geen advies gegeven.";

    private final CaseFiles files;
    private final CompetentOffices offices;
    private final Names names;
    private final NotaPrinter printer;
    private final Clock clock;

    Notas(CaseFiles files, CompetentOffices offices, Names names, NotaPrinter printer, Clock clock) {
        this.files = files;
        this.offices = offices;
        this.names = names;
        this.printer = printer;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public byte[] of(String id, String person) {
        return printer.print(nota(files.open(id, person)));
    }

    private Nota nota(CaseFile file) {
        var e = file.escalation();
        var chain = file.chain();
        var problem = e.problem();
        var advice = advice(file);
        return new Nota(
                e.id().text(),
                chain.name(),
                problem.title(),
                DutchTime.inWords(LocalDate.ofInstant(clock.instant(), DutchTime.ZONE)),
                decideBy(file),
                offices.of(e, chain).stream().map(Office::name).toList(),
                problem.description(),
                problem.chainInterest(),
                problem.ownEffort(),
                problem.affectedPartners().stream()
                        .map(partner -> new Nota.Line(
                                Names.partner(chain, partner),
                                file.standpointOf(partner)
                                        .map(Standpoint::inWords)
                                        .orElse("nog niet gegeven")))
                        .toList(),
                advice.map(move -> "%s (%s), %s"
                                .formatted(
                                        Names.body(chain, move.from()),
                                        names.person(move.movedBy()),
                                        DutchTime.brief(move.at())))
                        .orElse(""),
                advice.map(UpwardMoves.Move::why).orElse(NO_ADVICE),
                waiting(file));
    }

    /** What the highest body that spoke said when it passed the case on. */
    private static Optional<UpwardMoves.Move> advice(CaseFile file) {
        return file.moves().stream()
                .filter(move -> move.cause().equals(Cause.PERSON.name()))
                .filter(move -> Tier.KETENMANAGER.isBelow(move.from()) || move.from() == Tier.KETENMANAGER)
                .max(Comparator.comparingInt(UpwardMoves.Move::visit));
    }

    private static String decideBy(CaseFile file) {
        var e = file.escalation();
        if (e.isAtTier() && e.currentStay().tier() == Tier.POLITICAL) {
            return DutchTime.inWords(e.currentStay().clocks().dueAt());
        }
        return file.planned(Tier.POLITICAL)
                .map(step -> DutchTime.inWords(step.dueAt()) + ", als de zaak zo ver komt")
                .orElse("nog niet bekend");
    }

    private static String waiting(CaseFile file) {
        var problem = file.escalation().problem();
        return "%s Impact – %s. Urgentie – %s."
                .formatted(
                        file.planned(Tier.POLITICAL).map(PlanStep::ifNobodyActs).orElse("De zaak blijft liggen."),
                        problem.impact().label().toLowerCase(java.util.Locale.ROOT),
                        problem.urgency().label().toLowerCase(java.util.Locale.ROOT));
    }
}

package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.Tier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws up the nota of a case, for whoever may see the case. */
@Service
public class Notas {
    private static final String NO_ADVICE = "Er is geen advies gegeven.";

    private final CaseFiles files;
    private final CompetentOffices offices;
    private final EmergencyReasons reasons;
    private final Names names;
    private final NotaPrinter printer;
    private final Clock clock;

    Notas(
            CaseFiles files,
            CompetentOffices offices,
            EmergencyReasons reasons,
            Names names,
            NotaPrinter printer,
            Clock clock) {
        this.files = files;
        this.offices = offices;
        this.reasons = reasons;
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
                waiting(file),
                decisions(file),
                emergency(e));
    }

    private Nota.@Nullable Emergency emergency(Escalation e) {
        return e.route() != Route.EMERGENCY
                ? null
                : reasons.of(e.id())
                        .map(it -> new Nota.Emergency(
                                "%s riep nood uit (%s). De zaak ging langs het bestuur."
                                        .formatted(names.person(it.declaredBy()), DutchTime.brief(it.at())),
                                it.grounds(),
                                it.reason(),
                                it.consequence()))
                        .orElse(null);
    }

    /** What the offices decided so far in this stay; nothing as long as none has. */
    private static List<Nota.Line> decisions(CaseFile file) {
        int stay = file.escalation().visit().map(Visit::number).orElse(0);
        var now = file.officeDecisions().stream()
                .filter(one -> one.visit() == stay)
                .toList();
        return now.stream().allMatch(OfficeDecision::isAwaited)
                ? List.of()
                : now.stream()
                        .map(one -> new Nota.Line(one.onBehalfOf(), inWords(file, one)))
                        .toList();
    }

    private static String inWords(CaseFile file, OfficeDecision one) {
        var given = one.given();
        return given == null
                ? "nog niet besloten"
                : JointDecision.whole(file.chain(), given) + ": " + given.motivation();
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

package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a case off the ladder: the partner that raised it withdraws it, or reports that it was solved elsewhere. */
@Service
public class EarlyEndings {
    private final Cases cases;
    private final ChainRegister register;
    private final TierSeats seats;
    private final Agreements agreements;
    private final TierAccount account;
    private final CaseNews news;
    private final EscalationProcess process;
    private final Clock clock;

    EarlyEndings(
            Cases cases,
            ChainRegister register,
            TierSeats seats,
            Agreements agreements,
            TierAccount account,
            CaseNews news,
            EscalationProcess process,
            Clock clock) {
        this.cases = cases;
        this.register = register;
        this.seats = seats;
        this.agreements = agreements;
        this.account = account;
        this.news = news;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    public void withdraw(EscalationId id, @Nullable String reason, String person) {
        var its = own(id, person);
        List<Violation> violations = new ArrayList<>();
        var why = CaseFields.REASON.check(reason, violations);
        refuse(violations);
        end(its, () -> its.escalation().withdraw(person, why.orElseThrow(), clock.instant()), why.orElseThrow());
        process.withdrawn(id);
    }

    /** Invariant 7 holds here too: what solved it has an owner and a date. */
    @Transactional
    public void resolvedElsewhere(
            EscalationId id, @Nullable String how, @Nullable String owner, @Nullable String due, String person) {
        var its = own(id, person);
        List<Violation> violations = new ArrayList<>();
        var why = CaseFields.REASON.check(how, violations);
        var today = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
        Optional<Agreement> agreement = new AgreementCheck(its.chain(), today, violations).required(owner, due, why);
        refuse(violations);
        end(
                its,
                () -> its.escalation().resolvedElsewhere(person, why.orElseThrow(), clock.instant()),
                why.orElseThrow());
        agreements.add(id, agreement.orElseThrow(), person, clock.instant());
        process.resolvedElsewhere(id);
    }

    private Cases.Case own(EscalationId id, String person) {
        var its = cases.lock(id);
        var e = its.escalation();
        boolean own = person.equals(e.submittedBy())
                || register.holders(its.chain().code(), Role.KETENREGISSEUR, e.submittingPartner()).stream()
                        .anyMatch(holder -> holder.id().equals(person));
        if (!own) {
            throw new ForbiddenException(
                    "Alleen de melder en de ketenregisseur van de meldende partner nemen een zaak van tafel.");
        }
        if (e.status() == Status.OPEN && e.route() == Route.EMERGENCY) {
            throw new ConflictException(
                    "De zaak ligt met spoed bij de bewindspersonen. Zolang de noodroute loopt, haalt niemand haar van tafel."
                            + " Geef nieuws door aan de ketenmanager of aan hun kabinet.");
        }
        if (!e.isAtTier()) {
            throw new ConflictException(
                    e.status() == Status.OPEN
                            ? "De zaak gaat op dit moment naar een andere trede. Probeer het zo opnieuw."
                            : "De zaak is al afgerond: %s."
                                    .formatted(e.status().label().toLowerCase(java.util.Locale.ROOT)));
        }
        return its;
    }

    private void end(Cases.Case its, java.util.function.Supplier<Visit.Exit> ending, String reason) {
        var e = its.escalation();
        var stay = e.currentStay();
        List<Person> atWork = seats.of(e, its.chain(), stay);
        var exit = ending.get();
        cases.save(its);
        account.left(e, its.chain(), stay, exit);
        news.withdrawn(e, stay, atWork, reason);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RefusedException(violations);
        }
    }
}

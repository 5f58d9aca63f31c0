package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.mandate.DecisionSubjects;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the decision of a tier: checks that whoever decides sits there now, that the decision is complete and that he may
 * take it, and records it with its ground in the very transaction in which it was given. A refusal changes nothing.
 */
@Service
public class TierDecisions {
    private final Cases cases;
    private final TierSeats seats;
    private final DecisionSubjects subjects;
    private final DecisionAuthority authority;
    private final Agreements agreements;
    private final TierAccount account;
    private final PoliticalRound political;
    private final NoteCheck notes;
    private final Clock clock;

    TierDecisions(
            Cases cases,
            TierSeats seats,
            DecisionSubjects subjects,
            DecisionAuthority authority,
            Agreements agreements,
            TierAccount account,
            PoliticalRound political,
            NoteCheck notes,
            Clock clock) {
        this.cases = cases;
        this.seats = seats;
        this.subjects = subjects;
        this.authority = authority;
        this.agreements = agreements;
        this.account = account;
        this.political = political;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(EscalationId id, Decider decider, Ballot ballot, String person) {
        var its = cases.lock(id);
        var e = its.escalation();
        var stay = e.currentStay();
        authority.accountFor(
                its, person, DecisionAuthority.NO_SEAT, () -> seats.require(e, its.chain(), stay, decider, person));
        e.takeUp(person, clock.instant());
        var today = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
        var office = decider.office(its.chain());
        var check = new BallotCheck(its.chain(), stay.tier(), today)
                .and(notes.violations(id, its.chain(), office, ballot.signedNote()));
        var matter = check.matter(ballot, subjects.of(its.chain().code()));
        var choice = check.choice(ballot);
        authority.accountFor(its, person, DecisionAuthority.BOUND_BY_HIGHER_TIER, () -> requireFree(its, stay, choice));
        var power = authority.require(its, stay, choice, matter, person);
        if (office.isPresent()) {
            var note = notes.find(id, office.get(), ballot.signedNote());
            var given = choice.given(note.orElse(null), person, clock.instant());
            political.decide(its, stay, office.get(), given, power);
            return;
        }
        apply(its, choice, person);
        var exit = e.restOn(power);
        agreement(choice)
                .map(agreement -> agreement.on(power))
                .ifPresent(agreement -> agreements.add(id, agreement, person, exit.at()));
        cases.save(its);
        account.left(e, its.chain(), stay, exit);
    }

    private static void requireFree(Cases.Case its, Visit stay, Choice choice) {
        boolean ends = choice instanceof Choice.Resolve || choice instanceof Choice.Decide;
        if (ends && its.escalation().isBoundAt(stay.tier())) {
            throw new RefusedException(
                    "decision",
                    "Over de eerdere zaak besloot een hogere trede; dat besluit bindt u. Zet bij ‘Besluit’ de zaak met de"
                            + " nieuwe feiten door.");
        }
    }

    private void apply(Cases.Case its, Choice choice, String person) {
        var e = its.escalation();
        var now = clock.instant();
        if (choice instanceof Choice.Resolve resolve) {
            e.resolve(person, resolve.motivation(), now);
        } else if (choice instanceof Choice.Decide decide) {
            e.decide(person, decide.motivation(), now);
        } else if (choice instanceof Choice.Return back) {
            e.returnTo(back.tier(), person, back.motivation(), now);
        } else {
            e.moveUp(Cause.PERSON, person, choice.motivation(), its.ladder(), now);
        }
    }

    static Optional<Agreement> agreement(Choice choice) {
        if (choice instanceof Choice.Resolve resolve) {
            return Optional.of(resolve.agreement());
        } else if (choice instanceof Choice.Decide decide) {
            return Optional.of(decide.agreement());
        } else if (choice instanceof Choice.Return back) {
            return back.agreement();
        }
        return Optional.empty();
    }
}

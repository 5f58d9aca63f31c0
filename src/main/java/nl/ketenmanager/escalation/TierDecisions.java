package nl.ketenmanager.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the decision of a tier: checks that whoever decides sits there now and that the decision is complete, and records
 * it in the very transaction in which it was given. A refusal changes nothing.
 */
@Service
public class TierDecisions {
    private final Cases cases;
    private final TierSeats seats;
    private final Agreements agreements;
    private final TierAccount account;
    private final PoliticalRound political;
    private final NoteCheck notes;
    private final Clock clock;

    TierDecisions(
            Cases cases,
            TierSeats seats,
            Agreements agreements,
            TierAccount account,
            PoliticalRound political,
            NoteCheck notes,
            Clock clock) {
        this.cases = cases;
        this.seats = seats;
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
        seats.require(e, its.chain(), stay, decider, person);
        e.takeUp(person, clock.instant());
        var today = LocalDate.ofInstant(clock.instant(), DutchTime.ZONE);
        var office = decider.office(its.chain());
        var choice = new BallotCheck(its.chain(), stay.tier(), today)
                .and(notes.violations(id, its.chain(), office, ballot.signedNote()))
                .choice(ballot);
        requireFree(its, stay, choice);
        if (office.isPresent()) {
            var note = notes.find(id, office.get(), ballot.signedNote());
            political.decide(its, stay, office.get(), choice.given(note.orElse(null), person, clock.instant()));
            return;
        }
        var exit = apply(its, choice, person);
        agreement(choice).ifPresent(agreement -> agreements.add(id, agreement, person, exit.at()));
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

    private Visit.Exit apply(Cases.Case its, Choice choice, String person) {
        var e = its.escalation();
        var now = clock.instant();
        if (choice instanceof Choice.Resolve resolve) {
            return e.resolve(person, resolve.motivation(), now);
        } else if (choice instanceof Choice.Decide decide) {
            return e.decide(person, decide.motivation(), now);
        } else if (choice instanceof Choice.Return back) {
            return e.returnTo(back.tier(), person, back.motivation(), now);
        }
        return e.moveUp(Cause.PERSON, person, choice.motivation(), its.ladder(), now);
    }

    private static Optional<Agreement> agreement(Choice choice) {
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

package nl.ketenmanager.escalation;

import java.time.Clock;
import java.util.List;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.platform.ConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door through which an emergency takes a case: past the board to the office holders, back to the board when it
 * lapses, and off the emergency route once it is over. Whether somebody may do so is settled before.
 */
@Service
public class EmergencyMoves {
    private final Cases cases;
    private final TierPlanner planner;
    private final TierSeats seats;
    private final TierAccount account;
    private final CaseChronicle chronicle;
    private final CaseNews news;
    private final Agenda agenda;
    private final EscalationProcess process;
    private final Clock clock;

    EmergencyMoves(
            Cases cases,
            TierPlanner planner,
            TierSeats seats,
            TierAccount account,
            CaseChronicle chronicle,
            CaseNews news,
            Agenda agenda,
            EscalationProcess process,
            Clock clock) {
        this.cases = cases;
        this.planner = planner;
        this.seats = seats;
        this.account = account;
        this.chronicle = chronicle;
        this.news = news;
        this.agenda = agenda;
        this.process = process;
        this.clock = clock;
    }

    /** A case that an emergency can be declared on now, held for this transaction; any other is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Escalation requireMovable(EscalationId id) {
        var its = cases.lock(id);
        var e = its.escalation();
        if (e.status() != Status.OPEN) {
            throw new ConflictException(
                    "De zaak is al afgerond. Meld nieuwe feiten als een nieuwe zaak, met bij ‘Vervolg op zaak’ dit nummer.");
        }
        if (e.tier().isEmpty()) {
            throw new ConflictException(
                    "De zaak is net gemeld en is nog niet bij de eerste trede. Er is niets gewijzigd; probeer het zo opnieuw.");
        }
        if (!e.isAtTier()) {
            throw new ConflictException("De zaak gaat op dit moment naar een andere trede. Probeer het zo opnieuw.");
        }
        if (e.currentStay().tier() == Tier.POLITICAL) {
            throw new ConflictException("De zaak ligt al bij de bewindspersonen.");
        }
        if (planner.seats(e, its.chain(), Tier.POLITICAL).isEmpty()) {
            throw new ConflictException(
                    "Voor de betrokken partners is op dit moment geen bewindspersoon bekend. Vraag het ketenbureau dit te"
                            + " regelen, en roep een extra bestuursvergadering bijeen.");
        }
        return e;
    }

    /** The case leaves its tier for the office holders; the number of the stay that it left. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int passTheBoard(EscalationId id, String by, Ground ground, String why) {
        requireMovable(id);
        var its = cases.lock(id);
        var e = its.escalation();
        var stay = e.currentStay();
        List<Person> atWork = seats.of(e, its.chain(), stay);
        var exit = e.declareEmergency(by, ground, why, clock.instant());
        cases.save(its);
        account.left(e, its.chain(), stay, exit);
        its.ladder().tiers().stream()
                .filter(tier -> stay.tier().isBelow(tier) && tier != Tier.POLITICAL)
                .forEach(tier -> chronicle.passedOver(e, its.chain(), tier, by));
        news.pastTheBoard(e, its.chain(), stay, atWork);
        process.emergencyDeclared(id);
        return stay.number();
    }

    /** The office holders have not decided and the emergency may not go on: the board gets the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lapse(EscalationId id, String why) {
        var its = cases.lock(id);
        var e = its.escalation();
        if (!e.isAtTier() || e.route() != Route.EMERGENCY) {
            // somebody decided in the same moment
            return false;
        }
        var stay = e.currentStay();
        List<Person> atWork = seats.of(e, its.chain(), stay);
        var exit = e.lapse(why, clock.instant());
        cases.save(its);
        account.left(e, its.chain(), stay, exit);
        news.withdrawn(e, stay, atWork, why);
        return true;
    }

    /** The emergency route is over: the chain goes on with the case, or knows that it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(EscalationId id) {
        var exit = cases.lock(id).escalation().visit().map(Visit::exit).orElseThrow();
        process.emergencyEnded(id, TierExit.of(exit));
    }

    /** Puts the evaluation of the emergency that began at a stay before the next board. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void placeEvaluation(EscalationId id, int visit, String by) {
        var its = cases.lock(id);
        if (its.chain().has(Capability.AGENDA)) {
            agenda.place(new Agenda.Item(
                    its.chain().code(),
                    Tier.KETENBESTUUR,
                    id,
                    visit,
                    clock.instant(),
                    by,
                    "Evaluatie van de noodroute",
                    Agenda.Kind.EVALUATION));
            chronicle.evaluationPlaced(its.escalation(), its.chain());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void evaluated(EscalationId id, int visit) {
        agenda.closeEvaluation(id, visit, "EVALUATED", clock.instant());
    }
}

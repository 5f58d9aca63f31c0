package nl.ketenmanager.escalation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.ForbiddenException;
import org.springframework.stereotype.Component;

/** Who may act on a case at the tier where it is, at this very moment: a claim of yesterday gives no right today. */
@Component
class TierSeats {
    private final TierPlanner planner;
    private final CompetentOffices offices;

    TierSeats(TierPlanner planner, CompetentOffices offices) {
        this.planner = planner;
        this.offices = offices;
    }

    List<Person> of(Escalation e, Chain chain, Visit stay) {
        var seated = planner.seats(e, chain, stay.tier()).occupants().stream();
        return isAlsoKetenmanagers(e, chain, stay)
                ? Stream.concat(seated, planner.seats(e, chain, Tier.KETENMANAGER).occupants().stream())
                        .distinct()
                        .toList()
                : seated.toList();
    }

    /** Whose decision is still waited for: at the political tier only the offices that have not decided. */
    List<Person> awaited(Escalation e, Chain chain, Visit stay) {
        return offices.any(e, stay, OfficeDecision::isAwaited)
                ? offices.occupants(e, chain, stay, OfficeDecision::isAwaited)
                : of(e, chain, stay);
    }

    /** Whether somebody, or some office, has still to take the case up. */
    boolean isIdle(Escalation e, Visit stay) {
        return stay.takenUp() == null || offices.any(e, stay, OfficeDecision::isIdle);
    }

    /** Who has to be asked to take the case up. */
    List<Person> idle(Escalation e, Chain chain, Visit stay) {
        return offices.any(e, stay, OfficeDecision::isIdle)
                ? offices.occupants(e, chain, stay, OfficeDecision::isIdle)
                : of(e, chain, stay);
    }

    /** Who has to be reached about the case: whoever took it up, otherwise everybody who is waited for. */
    Collection<Person> addressees(Escalation e, Chain chain, Visit stay) {
        var seated = awaited(e, chain, stay);
        if (stay.tier() == Tier.POLITICAL) {
            return seated;
        }
        var takenUp = stay.takenUp();
        var holder = seated.stream()
                .filter(person -> takenUp != null && person.id().equals(takenUp.by()))
                .toList();
        return holder.isEmpty() ? seated : holder;
    }

    void require(Escalation e, Chain chain, Visit stay, Decider decider, String person) {
        var office = decider.office(chain);
        var seated = office.map(one -> offices.occupants(chain, one)).orElseGet(() -> of(e, chain, stay));
        if (seated.stream().noneMatch(one -> one.id().equals(person))) {
            throw new ForbiddenException(office.map(one ->
                            "U registreert op dit moment niet namens %s. Alleen wie dat doet, legt dit besluit vast."
                                    .formatted(Names.theOffice(chain, one)))
                    .orElse("U zit op dit moment niet in %s. Alleen wie daar zit, besluit over deze zaak."
                            .formatted(Names.theBody(chain, stay.tier()))));
        }
    }

    /** S19: in a phase in which he directs the day, a new operational case is also the ketenmanager's. */
    private boolean isAlsoKetenmanagers(Escalation e, Chain chain, Visit stay) {
        return stay.number() == 1
                && stay.tier() == Tier.OPERATIONAL
                && chain.hasKetenmanager()
                && planner.ruleIn(e, stay.phase(), stay.tier()).ketenmanagerSees() == KetenmanagerSees.TASK;
    }
}

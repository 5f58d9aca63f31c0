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

    TierSeats(TierPlanner planner) {
        this.planner = planner;
    }

    List<Person> of(Escalation e, Chain chain, Visit stay) {
        var seated = planner.seats(e, chain, stay.tier()).occupants().stream();
        return isAlsoKetenmanagers(e, chain, stay)
                ? Stream.concat(seated, planner.seats(e, chain, Tier.KETENMANAGER).occupants().stream())
                        .distinct()
                        .toList()
                : seated.toList();
    }

    /** Who has to be reached about the case: whoever took it up, otherwise everybody who sits there. */
    Collection<Person> addressees(Escalation e, Chain chain, Visit stay) {
        var seated = of(e, chain, stay);
        var takenUp = stay.takenUp();
        var holder = seated.stream()
                .filter(person -> takenUp != null && person.id().equals(takenUp.by()))
                .toList();
        return holder.isEmpty() ? seated : holder;
    }

    void require(Escalation e, Chain chain, Visit stay, String person) {
        if (of(e, chain, stay).stream().noneMatch(seated -> seated.id().equals(person))) {
            throw new ForbiddenException("U zit op dit moment niet in %s. Alleen wie daar zit, besluit over deze zaak."
                    .formatted(Names.theBody(chain, stay.tier())));
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

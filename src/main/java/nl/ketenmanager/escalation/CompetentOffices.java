package nl.ketenmanager.escalation;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Office;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Which offices are competent for a case - those of the partners it concerns - and who sits in them now. */
@Component
class CompetentOffices {
    private final ChainRegister register;
    private final OfficeDecisions decisions;

    CompetentOffices(ChainRegister register, OfficeDecisions decisions) {
        this.register = register;
        this.decisions = decisions;
    }

    List<Office> of(Escalation e, Chain chain) {
        var competent = e.involvedPartners().stream()
                .flatMap(partner -> chain.partner(partner).stream())
                .map(Partner::office)
                .toList();
        return chain.offices().stream()
                .filter(office -> competent.contains(office.code()))
                .toList();
    }

    List<Person> occupants(Chain chain, OfficeCode office) {
        return register.seats(
                        chain.code(),
                        Tier.POLITICAL,
                        domain(chain, office).stream().map(Partner::code).toList())
                .occupants();
    }

    /** The partners for which an office is competent. */
    static List<Partner> domain(Chain chain, OfficeCode office) {
        return chain.partners().stream()
                .filter(partner -> Objects.equals(partner.office(), office))
                .toList();
    }

    /** Who sits in the offices of which that is true in this stay. */
    List<Person> occupants(Escalation e, Chain chain, Visit stay, Predicate<OfficeDecision> which) {
        return decisions.at(e.id(), stay).stream()
                .filter(which)
                .flatMap(one -> occupants(chain, one.office()).stream())
                .distinct()
                .toList();
    }

    boolean any(Escalation e, Visit stay, Predicate<OfficeDecision> which) {
        return decisions.at(e.id(), stay).stream().anyMatch(which);
    }
}

package nl.ketenmanager.mandate;

import java.util.function.Predicate;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import org.springframework.stereotype.Component;

/** Who does what in a candidacy. The candidate never speaks for anybody but himself. */
@Component
class CandidacyRights {
    private final ChainRegister register;

    CandidacyRights(ChainRegister register) {
        this.register = register;
    }

    /** Of those whose role is in no chain the auditor alone. */
    boolean isMember(String person, ChainCode chain) {
        return has(person, holding -> holding.role() == Role.AUDITOR || chain.equals(holding.chain()));
    }

    boolean isKetenbureau(String person, ChainCode chain) {
        return has(person, held -> held.role() == Role.KETENBUREAU && chain.equals(held.chain()));
    }

    boolean isDirector(String person, ChainCode chain) {
        return has(person, held -> held.role() == Role.DIRECTOR && chain.equals(held.chain()));
    }

    boolean directs(String person, ChainCode chain, PartnerCode partner) {
        return has(
                person,
                held -> held.role() == Role.DIRECTOR && chain.equals(held.chain()) && partner.equals(held.partner()));
    }

    /** The chair says what the directors agree on; without one, or when he is the candidate, another director does. */
    boolean speaksForTheBoard(String person, Candidacy candidacy) {
        ChainCode chain = candidacy.id().chain();
        String candidate = candidacy.offer().candidate();
        var chair = register.chair(chain, Tier.KETENBESTUUR).map(Person::id).filter(id -> !id.equals(candidate));
        return isDirector(person, chain)
                && !person.equals(candidate)
                && (chair.isEmpty() || has(person, held -> isSeatOf(chair.get(), person, held, chain)));
    }

    private static boolean isSeatOf(String chair, String person, RoleHolding held, ChainCode chain) {
        return held.role() == Role.DIRECTOR
                && chain.equals(held.chain())
                && (chair.equals(held.deputyFor()) || held.deputyFor() == null && chair.equals(person));
    }

    private boolean has(String person, Predicate<RoleHolding> condition) {
        return register.rolesOf(person).stream().anyMatch(condition);
    }
}

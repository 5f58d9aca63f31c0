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

    /** Whoever holds that role now, or stands in for him. */
    boolean isKetenmanager(String person, ChainCode chain) {
        return has(person, held -> held.role() == Role.KETENMANAGER && chain.equals(held.chain()));
    }

    /** The candidate never speaks for the board. */
    boolean speaksForTheBoard(String person, Candidacy candidacy) {
        return speaksForTheBoard(
                person, candidacy.id().chain(), candidacy.offer().candidate()::equals);
    }

    /**
     * The chair says what the directors agree on; without one, or when it is about him, another director does.
     *
     * @param isConcerned about whom it is
     */
    boolean speaksForTheBoard(String person, ChainCode chain, Predicate<String> isConcerned) {
        var chair = register.chair(chain, Tier.KETENBESTUUR).map(Person::id).filter(isConcerned.negate());
        return isDirector(person, chain)
                && !isConcerned.test(person)
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

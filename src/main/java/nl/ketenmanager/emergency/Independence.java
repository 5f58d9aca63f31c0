package nl.ketenmanager.emergency;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the ketenmanager, his deputies and whoever acted in his place out of the judgement of their own emergency, also
 * when one of them is a director as well (invariant 5). Who stands in for a director is looked at, and the director too.
 */
@Component
class Independence {
    private final ChainRegister register;

    Independence(ChainRegister register) {
        this.register = register;
    }

    /** A director of the board, or who stands in for one, and neither of them had a hand in it. */
    void requireDirector(Emergency emergency, String person, String otherwise) {
        require(emergency, person, null, otherwise);
    }

    /** The same, of that partner. */
    void requireDirector(Emergency emergency, PartnerCode partner, String person, String otherwise) {
        require(emergency, person, partner, otherwise);
    }

    private void require(Emergency emergency, String person, @Nullable PartnerCode partner, String otherwise) {
        if (!isIndependent(emergency, person)) {
            throw new ForbiddenException(
                    "De ketenmanager en zijn vervanger bekrachtigen of beoordelen hun eigen nood niet. Dat doet het bestuur.");
        }
        var seats = seats(emergency, person)
                .filter(seat -> partner == null || partner.equals(seat.partner()))
                .toList();
        if (seats.isEmpty()) {
            throw new ForbiddenException(otherwise);
        }
        if (seats.stream().noneMatch(seat -> isFree(emergency, seat, new HashSet<>()))) {
            throw new ForbiddenException(
                    "U vervangt een bestuurder die zelf bij deze nood betrokken was. In zijn plaats bekrachtigt of"
                            + " beoordeelt niemand de nood.");
        }
    }

    /** Who leads the evaluation: the chair of the board, or else another director. */
    Optional<String> chair(Emergency emergency) {
        return Stream.concat(
                        register.chair(emergency.chain(), Tier.KETENBESTUUR).stream(),
                        register.holders(emergency.chain(), Role.DIRECTOR).stream())
                .map(Person::id)
                .filter(person -> isIndependent(emergency, person))
                .filter(person -> seats(emergency, person).anyMatch(seat -> isFree(emergency, seat, new HashSet<>())))
                .findFirst();
    }

    private Stream<RoleHolding> seats(Emergency emergency, String person) {
        return register.rolesOf(person).stream()
                .filter(held ->
                        held.role() == Role.DIRECTOR && emergency.chain().equals(held.chain()));
    }

    /** His own seat, or that of somebody who is independent and sits there himself, or for such a one. */
    private boolean isFree(Emergency emergency, RoleHolding seat, Set<String> line) {
        String principal = seat.deputyFor();
        if (principal == null) {
            return true;
        }
        if (!isIndependent(emergency, principal) || !line.add(principal)) {
            return false;
        }
        List<RoleHolding> his = seats(emergency, principal)
                .filter(held -> held.partner() != null && held.partner().equals(seat.partner()))
                .toList();
        return his.isEmpty() || his.stream().anyMatch(held -> isFree(emergency, held, line));
    }

    private boolean isIndependent(Emergency emergency, String person) {
        return !emergency.isActor(person)
                && register.holders(emergency.chain(), Role.KETENMANAGER).stream()
                        .noneMatch(holder -> holder.id().equals(person) || standsInFor(holder, person));
    }

    /** Whether somebody acts as ketenmanager in his place. */
    private boolean standsInFor(Person holder, String person) {
        return register.rolesOf(holder.id()).stream()
                .anyMatch(held -> held.role() == Role.KETENMANAGER && person.equals(held.deputyFor()));
    }
}

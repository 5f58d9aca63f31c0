package nl.ketenmanager.emergency;

import java.util.Optional;
import java.util.stream.Stream;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.platform.ForbiddenException;
import org.springframework.stereotype.Component;

/**
 * Keeps the ketenmanager, his deputies and whoever acted in his place out of the judgement of their own emergency, also
 * when one of them is a director as well (invariant 5).
 */
@Component
class Independence {
    private final ChainRegister register;

    Independence(ChainRegister register) {
        this.register = register;
    }

    void require(Emergency emergency, String person) {
        if (!isIndependent(emergency, person)) {
            throw new ForbiddenException(
                    "De ketenmanager en zijn vervanger bekrachtigen of beoordelen hun eigen nood niet. Dat doet het bestuur.");
        }
    }

    /** Who leads the evaluation: the chair of the board, or else another director. */
    Optional<String> chair(Emergency emergency) {
        return Stream.concat(
                        register.chair(emergency.chain(), Tier.KETENBESTUUR).stream(),
                        register.holders(emergency.chain(), Role.DIRECTOR).stream())
                .map(Person::id)
                .filter(person -> isIndependent(emergency, person))
                .findFirst();
    }

    private boolean isIndependent(Emergency emergency, String person) {
        return !emergency.isActor(person)
                && register.holders(emergency.chain(), Role.KETENMANAGER).stream()
                        .noneMatch(holder -> holder.id().equals(person));
    }
}

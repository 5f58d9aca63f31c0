package nl.ketenmanager.mandate;

import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.chain.Role;
import org.springframework.stereotype.Component;

/** Ties the mandate of a ketenmanager to a person: whoever is named, or else whoever holds the seat at this moment. */
@Component
class NamedKetenmanager {
    private final ChainRegister chains;

    NamedKetenmanager(ChainRegister chains) {
        this.chains = chains;
    }

    /** Without a name while nobody holds the seat it stays without, and a rule refuses it. */
    MandateGrant name(MandateGrant grant) {
        return grant.holder().isPersonal() && grant.holder().person() == null
                ? holder(grant.chain()).map(grant::toPerson).orElse(grant)
                : grant;
    }

    private Optional<String> holder(ChainCode chain) {
        return chains.holders(chain, Role.KETENMANAGER).stream()
                .map(Person::id)
                .filter(person -> chains.rolesOf(person).stream()
                        .anyMatch(held -> held.role() == Role.KETENMANAGER
                                && chain.equals(held.chain())
                                && held.deputyFor() == null))
                .findFirst();
    }
}

package nl.ketenmanager.escalation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import org.springframework.stereotype.Component;

/** Who may report a problem in a chain, and in whose name: people of a partner, so that a partner owns the problem. */
@Component
class Reporter {
    private static final Set<Role> REPORTING = Set.of(Role.OPERATIONAL_STAFF, Role.LINE_MANAGER, Role.KETENREGISSEUR);

    private final ChainRegister register;

    Reporter(ChainRegister register) {
        this.register = register;
    }

    boolean reportsAnywhere(String person) {
        return register.rolesOf(person).stream().anyMatch(holding -> REPORTING.contains(holding.role()));
    }

    boolean isMember(String person, ChainCode chain) {
        return register.rolesOf(person).stream().anyMatch(holding -> chain.equals(holding.chain()));
    }

    Optional<PartnerCode> partnerOf(String person, ChainCode chain) {
        return register.rolesOf(person).stream()
                .filter(holding -> chain.equals(holding.chain()) && REPORTING.contains(holding.role()))
                // one's own partner goes before the partner one stands in for
                .min((one, other) -> Boolean.compare(one.deputyFor() != null, other.deputyFor() != null))
                .map(RoleHolding::partner);
    }

    /** The chain of somebody who works in one chain only, so that nobody has to fill in what is known. */
    Optional<ChainCode> onlyChainOf(String person) {
        var chains = register.rolesOf(person).stream()
                .map(RoleHolding::chain)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return chains.size() == 1 ? Optional.of(chains.get(0)) : Optional.empty();
    }
}

package nl.ketenmanager.chain.web;

import java.util.function.Predicate;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Component;

/** Who sees a chain, and who records in it. */
@Component
class ChainAccess {
    private final ChainRegister chains;

    ChainAccess(ChainRegister chains) {
        this.chains = chains;
    }

    boolean isMember(String caller, ChainCode chain) {
        return has(caller, holding -> holding.chain() == null || chain.equals(holding.chain()));
    }

    /** A chain of others is not there, so that nobody learns which chains exist. */
    Chain forMember(String caller, String code) {
        return ChainCode.read(code)
                .filter(chain -> isMember(caller, chain))
                .flatMap(chains::find)
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
    }

    Chain forKetenbureau(String caller, String code) {
        Chain chain = forMember(caller, code);
        if (!has(caller, held -> held.role() == Role.KETENBUREAU && chain.code().equals(held.chain()))) {
            throw new ForbiddenException("Alleen het ketenbureau van deze keten legt rollen vast.");
        }
        return chain;
    }

    private boolean has(String caller, Predicate<RoleHolding> condition) {
        return chains.rolesOf(caller).stream().anyMatch(condition);
    }
}

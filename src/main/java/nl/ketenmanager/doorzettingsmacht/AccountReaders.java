package nl.ketenmanager.doorzettingsmacht;

import java.util.List;
import java.util.Set;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import org.springframework.stereotype.Service;

/** Who reads the account of power of a chain: those to whom it is given, who gives it, and who keeps or checks it. */
@Service
public class AccountReaders {
    private static final Set<Role> READERS = Set.of(Role.DIRECTOR, Role.KETENMANAGER, Role.KETENBUREAU, Role.AUDITOR);

    private final ChainRegister register;

    public AccountReaders(ChainRegister register) {
        this.register = register;
    }

    /** A chain of others is not there, so that nobody learns which chains exist. */
    public Chain require(String code, String person) {
        var chain = ChainCode.read(code)
                .flatMap(register::find)
                .filter(found -> !roles(person, found).isEmpty())
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
        if (!reads(person, chain)) {
            throw new ForbiddenException(
                    "De verantwoording over doorzettingsmacht en doorlooptijden is voor bestuurders, de"
                            + " ketenmanager, het ketenbureau en de auditor.");
        }
        return chain;
    }

    /** The chains whose account that person reads. */
    public List<Chain> chainsOf(String person) {
        return register.all().stream().filter(chain -> reads(person, chain)).toList();
    }

    private boolean reads(String person, Chain chain) {
        return roles(person, chain).stream().anyMatch(READERS::contains);
    }

    private List<Role> roles(String person, Chain chain) {
        return register.rolesOf(person).stream()
                .filter(holding -> holding.chain() == null || holding.chain().equals(chain.code()))
                .map(holding -> holding.role())
                .toList();
    }
}

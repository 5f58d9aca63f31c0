package nl.ketenmanager.aanwijzing;

import java.util.List;
import java.util.Objects;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.platform.FormOptions;
import org.springframework.stereotype.Component;

/**
 * The cases and partners for which whoever gives an aanwijzing has to say what is new: the board ended an earlier one. The
 * form asks only then.
 */
@Component
class AanwijzingOptions implements FormOptions {
    private final ChainRegister register;
    private final Aanwijzingen aanwijzingen;

    AanwijzingOptions(ChainRegister register, Aanwijzingen aanwijzingen) {
        this.register = register;
        this.aanwijzingen = aanwijzingen;
    }

    @Override
    public String source() {
        return "overturnedAanwijzingen";
    }

    @Override
    public List<Option> of(String person) {
        return register.rolesOf(person).stream()
                .filter(holding -> holding.role() == Role.KETENMANAGER)
                .map(RoleHolding::chain)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(chain -> aanwijzingen.overturned(chain).stream())
                .map(a -> "%s/%s".formatted(a.id().escalation(), a.partner()))
                .distinct()
                .map(both -> new Option(both, both))
                .toList();
    }
}

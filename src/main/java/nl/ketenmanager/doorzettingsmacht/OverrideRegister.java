package nl.ketenmanager.doorzettingsmacht;

import java.time.Clock;
import java.util.Set;
import nl.ketenmanager.aanwijzing.Aanwijzingen;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.emergency.Emergencies;
import nl.ketenmanager.emergency.ReviewedEmergency;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the board every use of doorzettingsmacht: the danger of a ketenmanager too strong is watched with numbers. */
@Service
public class OverrideRegister {
    private static final Set<Role> READERS = Set.of(Role.DIRECTOR, Role.KETENMANAGER, Role.KETENBUREAU, Role.AUDITOR);

    private final Emergencies emergencies;
    private final Aanwijzingen aanwijzingen;
    private final ChainRegister register;
    private final Clock clock;

    OverrideRegister(Emergencies emergencies, Aanwijzingen aanwijzingen, ChainRegister register, Clock clock) {
        this.emergencies = emergencies;
        this.aanwijzingen = aanwijzingen;
        this.register = register;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Overrides of(String code, @Nullable String quarter, String person) {
        var chain = readable(code, person);
        var asked = quarter == null
                ? Quarter.of(clock.instant())
                : Quarter.read(quarter)
                        .orElseThrow(() -> new RefusedException("quarter", "Schrijf het kwartaal als 2026-Q4."));
        var uses = emergencies.usedBetween(chain, asked.from(), asked.until()).stream()
                .map(emergency -> new ReviewedEmergency(emergency, emergencies.reviews(emergency.id())))
                .toList();
        return new Overrides(
                chain,
                asked,
                uses,
                emergencies.casesRaisedBetween(chain, asked.from(), asked.until()),
                aanwijzingen.figures(chain, asked.from(), asked.until()));
    }

    private ChainCode readable(String code, String person) {
        var roles = ChainCode.read(code)
                .filter(chain -> register.find(chain).isPresent())
                .map(chain -> register.rolesOf(person).stream()
                        .filter(holding ->
                                holding.chain() == null || holding.chain().equals(chain))
                        .map(holding -> holding.role())
                        .toList())
                .filter(held -> !held.isEmpty())
                .orElseThrow(() -> new NotFoundException("Deze keten bestaat niet, of u neemt er niet aan deel."));
        if (roles.stream().noneMatch(READERS::contains)) {
            throw new ForbiddenException(
                    "Het register van doorzettingsmacht is voor bestuurders, de ketenmanager, het ketenbureau en de auditor.");
        }
        return new ChainCode(code);
    }
}

package nl.ketenmanager.mandate;

import java.util.Optional;
import java.util.function.LongFunction;
import nl.ketenmanager.chain.Appointments;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.Ending;
import nl.ketenmanager.chain.RoleHolders;
import nl.ketenmanager.chain.RoleVerdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** S13: the role that came with a mandate, and with it the seat on the board, ends with it, in the same transaction. */
@Component
class SeatWithMandate {
    private final LongFunction<Optional<Long>> roleHoldings;
    private final RoleHolders roles;
    private final Appointments appointments;

    @Autowired
    SeatWithMandate(Candidacies candidacies, RoleHolders roles, Appointments appointments) {
        this(candidacies::roleHoldingOf, roles, appointments);
    }

    SeatWithMandate(LongFunction<Optional<Long>> roleHoldings, RoleHolders roles, Appointments appointments) {
        this.roleHoldings = roleHoldings;
        this.roles = roles;
        this.appointments = appointments;
    }

    /** Before the mandate is locked: whoever changes a role as well takes the chain first, as whoever decides does. */
    void hold(FactKind kind, long mandate, ChainCode chain) {
        if (kind == FactKind.WITHDRAWN && roleHoldings.apply(mandate).isPresent()) {
            appointments.lock(chain);
        }
    }

    void follow(Mandate mandate, MandateFact fact) {
        if (fact.kind() == FactKind.WITHDRAWN) {
            ChainCode chain = mandate.terms().chain();
            roleHoldings
                    .apply(mandate.id())
                    .flatMap(id -> appointments.find(chain, id))
                    .filter(held -> held.period().until() == null
                            || fact.effectiveAt().isBefore(held.period().until()))
                    .ifPresent(held -> end(chain, held.id(), mandate, fact));
        }
    }

    private void end(ChainCode chain, long holding, Mandate mandate, MandateFact fact) {
        // what works at once ends at once, by the clock of the register of roles
        var until = fact.effectiveAt().isAfter(fact.recordedAt()) ? fact.effectiveAt() : null;
        var verdict = roles.end(
                chain, holding, new Ending(until, "Mandaat %d ingetrokken".formatted(mandate.id()), fact.recordedBy()));
        if (!(verdict instanceof RoleVerdict.Ended)) {
            throw new IllegalStateException("The role %d did not end with its mandate: %s".formatted(holding, verdict));
        }
    }
}

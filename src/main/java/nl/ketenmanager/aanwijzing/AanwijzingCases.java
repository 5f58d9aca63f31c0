package nl.ketenmanager.aanwijzing;

import java.time.Clock;
import java.time.Instant;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Escalations;
import org.springframework.stereotype.Component;

/** Reads an aanwijzing with its case and chain for whoever is about to act on it, and holds the case meanwhile. */
@Component
class AanwijzingCases {
    private final Escalations escalations;
    private final Aanwijzingen aanwijzingen;
    private final ChainRegister register;
    private final Clock clock;

    AanwijzingCases(Escalations escalations, Aanwijzingen aanwijzingen, ChainRegister register, Clock clock) {
        this.escalations = escalations;
        this.aanwijzingen = aanwijzingen;
        this.register = register;
        this.clock = clock;
    }

    /** A case that is held for this transaction, and the moment at which it was. */
    record Held(Escalation escalation, Chain chain, Instant now) {}

    Held lock(EscalationId id) {
        var escalation = escalations.lock(id);
        var chain = register.find(escalation.problem().chain())
                .orElseThrow(() -> new IllegalStateException("The chain of " + id + " is gone"));
        return new Held(escalation, chain, clock.instant());
    }

    /** To be read after its case is held. */
    Aanwijzing read(AanwijzingId id) {
        return aanwijzingen.find(id).orElseThrow(() -> new IllegalStateException("There is no aanwijzing " + id));
    }
}

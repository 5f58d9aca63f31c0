package nl.ketenmanager.escalation;

import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import org.springframework.stereotype.Component;

/** Reads a case together with the chain it runs in, for whoever is about to act on it. */
@Component
class Cases {
    private final Escalations escalations;
    private final ChainRegister register;

    Cases(Escalations escalations, ChainRegister register) {
        this.escalations = escalations;
        this.register = register;
    }

    /** A case, held for this transaction, and its chain as it stands now. */
    record Case(Escalation escalation, Chain chain) {

        Ladder ladder() {
            return Ladder.of(chain);
        }
    }

    Case lock(EscalationId id) {
        var escalation = escalations.lock(id);
        var chain = register.find(escalation.problem().chain())
                .orElseThrow(() -> new IllegalStateException("The chain of " + id + " is gone"));
        return new Case(escalation, chain);
    }

    void save(Case changed) {
        escalations.save(changed.escalation());
    }
}

package nl.ketenmanager.escalation;

import org.springframework.stereotype.Service;

/** Says how a case left its tier, once whatever made it leave has been recorded. */
@Service
public class TierDeparture {
    private final Escalations escalations;

    TierDeparture(Escalations escalations) {
        this.escalations = escalations;
    }

    public TierExit of(EscalationId id) {
        return escalations
                .find(id)
                .flatMap(Escalation::visit)
                .map(Visit::exit)
                .map(TierExit::of)
                .orElseThrow(() -> new IllegalStateException(id + " has not left its tier"));
    }
}

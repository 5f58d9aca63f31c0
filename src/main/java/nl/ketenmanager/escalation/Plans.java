package nl.ketenmanager.escalation;

import java.util.List;

/** The plan of each case: what happens when, tier by tier. */
public interface Plans {

    /** Puts these steps in the place of the earlier ones for the same and higher tiers. */
    void replace(EscalationId id, List<PlanStep> steps);

    List<PlanStep> of(EscalationId id);
}

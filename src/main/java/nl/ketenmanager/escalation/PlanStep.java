package nl.ketenmanager.escalation;

import java.time.Instant;
import nl.ketenmanager.chain.Tier;

/** A tier in the plan of a case: when it gets the case, until when it has, and what happens if nobody acts. */
public record PlanStep(
        Tier tier,
        String body,
        Instant expectedAt,
        Instant remindAt,
        Instant dueAt,
        OnDeadline onDeadline,
        String ifNobodyActs,
        String explanation) {}

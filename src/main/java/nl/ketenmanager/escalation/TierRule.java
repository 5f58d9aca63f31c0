package nl.ketenmanager.escalation;

import nl.ketenmanager.calendar.Term;

/** What the policy says about a tier in a phase: how long it has, when to nudge, and what a passed term does. */
public record TierRule(
        Term term,
        int takeUpPercent,
        int remindPercent,
        int standpointPercent,
        OnDeadline onDeadline,
        int repeatPercent,
        KetenmanagerSees ketenmanagerSees) {

    /** A chain may decide that at its ketenmanager a passed term moves the case after all. */
    TierRule forwarding() {
        return new TierRule(
                term,
                takeUpPercent,
                remindPercent,
                standpointPercent,
                OnDeadline.FORWARD,
                repeatPercent,
                ketenmanagerSees);
    }
}

package nl.ketenmanager.escalation.process;

import static nl.ketenmanager.escalation.process.EscalationTierModel.Variables.*;

import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.TierEntry;
import nl.ketenmanager.escalation.TierExit;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Puts the answer of the tier's entrance, or of its exit, into the process. */
record TierEntryVariables(TierEntry entry) {

    static TierEntryVariables of(TierEntry entry) {
        return new TierEntryVariables(entry);
    }

    void write(VariableScope scope) {
        TIER_OCCUPIED.set(scope, entry.isOccupied());
        if (entry.work() != null) {
            write(scope, entry.work());
        }
        if (entry.passed() != null) {
            writeExit(scope, entry.passed());
        }
    }

    static void writeExit(VariableScope scope, TierExit exit) {
        TIER_OUTCOME.set(scope, exit.outcome());
        if (exit.nextTier() != null) {
            NEXT_TIER.set(scope, exit.nextTier());
        }
    }

    private static void write(VariableScope scope, TierEntry.Work work) {
        var clocks = work.clocks();
        DECIDERS.set(scope, work.deciders());
        DECISION_FORM.set(
                scope,
                work.tier() == Tier.OPERATIONAL
                        ? EscalationTierModel.Form.WORK_AROUND
                        : EscalationTierModel.Form.DECIDE);
        TIER_DUE_DATE.set(scope, clocks.dueAt());
        REMINDER_DATE.set(scope, clocks.remindAt());
        TAKE_UP_DATE.set(scope, clocks.takeUpAt());
        STANDPOINT_DUE_DATE.set(scope, clocks.standpointAt());
        CONSULTED_PARTNERS.set(scope, work.consultedPartners());
    }
}

package nl.ketenmanager.emergency;

import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.mandate.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Accounts for each act of an emergency: what was done, what was refused, and what failed and left nothing else. */
@Component
class EmergencyAccount {
    static final String DECLARED = "EMERGENCY_DECLARED";
    static final String CONFIRMED = "EMERGENCY_CONFIRMED";
    static final String RETRACTED = "EMERGENCY_RETRACTED";
    static final String NOT_CONFIRMED = "EMERGENCY_NOT_CONFIRMED";
    static final String LAPSED = "EMERGENCY_LAPSED";
    static final String ENDED = "EMERGENCY_ENDED";
    static final String CONFIRMED_BY_BOARD = "EMERGENCY_CONFIRMED_BY_BOARD";
    static final String ACCOUNTED = "EMERGENCY_ACCOUNTED";
    static final String REVIEWED = "EMERGENCY_REVIEWED";
    static final String EVALUATED = "EMERGENCY_EVALUATED";

    private static final String NOT_DONE = "NOT_DONE";

    private final Audit audit;

    EmergencyAccount(Audit audit) {
        this.audit = audit;
    }

    void done(Emergency emergency, String action, String actor, @Nullable Ground ground) {
        audit.done(act(emergency.id(), emergency.chain(), action, actor, ground));
    }

    void refused(EscalationId id, ChainCode chain, String action, String actor, String rule) {
        audit.refused(new AuditedAct(id.text(), chain.value(), action, "escalation:" + id.text(), actor, null), rule);
    }

    /**
     * Invariant 4: when somebody cannot be told it is not done at all; only this line says that it was tried. Asked for
     * twice in one transaction, it is one line.
     */
    void refusedUnlessDone(Emergency emergency, String action, String actor) {
        var attempt = new Attempt(audit, act(emergency.id(), emergency.chain(), action, actor, null));
        if (!TransactionSynchronizationManager.getSynchronizations().contains(attempt)) {
            TransactionSynchronizationManager.registerSynchronization(attempt);
        }
    }

    /** An act that is on its way, and comes to nothing when its transaction does. */
    private record Attempt(Audit audit, AuditedAct act) implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_COMMITTED) {
                audit.refused(act, NOT_DONE);
            }
        }
    }

    private static AuditedAct act(
            EmergencyId id, ChainCode chain, String action, String actor, @Nullable Ground ground) {
        return new AuditedAct(
                id.escalation().text(),
                chain.value(),
                action,
                "emergency:" + id.text(),
                actor,
                ground == null ? null : ground.code());
    }
}

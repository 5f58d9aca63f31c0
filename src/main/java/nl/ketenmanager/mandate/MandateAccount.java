package nl.ketenmanager.mandate;

import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.ForbiddenException;
import nl.ketenmanager.platform.RefusedException;
import nl.ketenmanager.platform.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts for every change of the register, and for every change that was refused. */
@Component
class MandateAccount {
    private final Audit audit;

    MandateAccount(Audit audit) {
        this.audit = audit;
    }

    void done(String action, ChainCode chain, long mandate, String actor, @Nullable String ground) {
        audit.done(act(action, chain, mandate, actor, ground));
    }

    ForbiddenException forbidden(String action, ChainCode chain, @Nullable Long mandate, String actor, String reason) {
        audit.refused(act(action, chain, mandate, actor, null), "NOT_ENTITLED");
        return new ForbiddenException(reason);
    }

    /** Does a change, or accounts for its refusal by the first rule that it broke. */
    void unlessRefused(String action, ChainCode chain, @Nullable Long mandate, String actor, Runnable check) {
        try {
            check.run();
        } catch (RefusedException refused) {
            audit.refused(
                    act(action, chain, mandate, actor, null),
                    rule(refused.violations().get(0)));
            throw refused;
        } catch (ConflictException conflict) {
            String rule = conflict.violations().isEmpty()
                    ? "CONFLICT"
                    : rule(conflict.violations().get(0));
            audit.refused(act(action, chain, mandate, actor, null), rule);
            throw conflict;
        }
    }

    private static String rule(Violation violation) {
        return violation.rule() == null ? "INPUT" : violation.rule();
    }

    private static AuditedAct act(
            String action, ChainCode chain, @Nullable Long mandate, String actor, @Nullable String ground) {
        String object = mandate == null ? "chain:" + chain : "mandate:" + mandate;
        return new AuditedAct(object, chain.value(), action, object, actor, ground);
    }
}

package nl.ketenmanager.mandate;

import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.platform.ForbiddenException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts for every step of a candidacy, and for every step that was refused; never what the dossier says. */
@Component
class CandidacyAccount {
    private final Audit audit;

    CandidacyAccount(Audit audit) {
        this.audit = audit;
    }

    void done(String action, CandidacyId id, String actor, @Nullable String ground) {
        String object = "candidacy:" + id;
        audit.done(new AuditedAct(object, id.chain().value(), action, object, actor, ground));
    }

    ForbiddenException forbidden(String action, ChainCode chain, String actor, String reason) {
        String object = "chain:" + chain;
        audit.refused(new AuditedAct(object, chain.value(), action, object, actor, null), "NOT_ENTITLED");
        return new ForbiddenException(reason);
    }
}

package nl.ketenmanager.audit.door;

import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * A line for every login that failed, by page or by program. A name that nobody has is not kept: it may well be a password
 * that was typed in the wrong field.
 */
@Component
class FailedLogins {
    private final Audit audit;
    private final JdbcClient db;

    FailedLogins(Audit audit, JdbcClient db) {
        this.audit = audit;
        this.db = db;
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String typed = event.getAuthentication().getName();
        String actor = isSomebody(typed) ? typed : RequestAccount.UNKNOWN;
        audit.refused(
                new AuditedAct("login:" + actor, null, "LOGIN", "login", actor, null), rule(event.getException()));
    }

    private boolean isSomebody(String name) {
        try {
            return db.sql("select exists (select 1 from keten.identity_user where id = ?)")
                    .param(name)
                    .query(Boolean.class)
                    .single();
        } catch (DataAccessException noName) {
            return false;
        }
    }

    private static String rule(AuthenticationException reason) {
        if (reason instanceof BadCredentialsException) {
            return "WRONG_PASSWORD";
        }
        return reason instanceof LockedException ? "MUST_WAIT" : "NOT_ADMITTED";
    }
}

package nl.ketenmanager.audit.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;
import nl.ketenmanager.platform.RequestLogin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the answer to every request that would change something. A refusal that no module accounted for gets its line
 * here; so does what an administrator changed in the engine itself, since no module of ours sees that.
 */
final class RequestAccount extends OncePerRequestFilter {
    static final String UNKNOWN = "(unknown)";
    private static final Logger LOG = LoggerFactory.getLogger(RequestAccount.class);
    private static final int NOT_FOUND = 404;

    private final Audit audit;
    private final TransactionOperations transaction;
    private final Words words;

    RequestAccount(Audit audit, TransactionOperations transaction, Words words) {
        this.audit = audit;
        this.transaction = transaction;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean answered = false;
        CurrentRequest.begin(request);
        try {
            chain.doFilter(request, response);
            answered = true;
        } finally {
            // an answer that comes later is one to a worker who waits for work: nothing was refused
            if (!request.isAsyncStarted()) {
                account(request, answered ? status(request, response) : 500);
            }
            CurrentRequest.end();
        }
    }

    /** Whoever is sent to the login page was refused as well. */
    private static int status(HttpServletRequest request, HttpServletResponse response) {
        String location = response.getHeader(HttpHeaders.LOCATION);
        boolean sentToLogin = location != null
                && location.endsWith("/login")
                && RequestLogin.of(request).isEmpty();
        return sentToLogin ? 401 : response.getStatus();
    }

    private void account(HttpServletRequest request, int status) {
        var call = Call.of(Door.of(request), request.getMethod(), request.getRequestURI(), words::know);
        try {
            if (status >= 400 && call.changes() && !CurrentRequest.isAccounted(request)) {
                audit.refused(act(request, call, status), "HTTP_" + status);
            } else if (status < 300 && call.administersTheEngine()) {
                transaction.executeWithoutResult(one -> audit.done(act(request, call, status)));
            }
        } catch (RuntimeException failure) {
            LOG.error("No line for {} on {}: {}", call.action(), call.object(), status, failure);
        }
    }

    /** A case that somebody may not know of, or that does not exist, gets no line of its own from him. */
    private static AuditedAct act(HttpServletRequest request, Call call, int status) {
        var login = RequestLogin.of(request);
        String actor = login.orElse(UNKNOWN);
        String custody = call.caseNumber()
                .filter(number -> login.isPresent() && status != NOT_FOUND)
                .orElse("login:" + actor);
        return new AuditedAct(custody, call.chain().orElse(null), call.action(), call.object(), actor, null);
    }
}

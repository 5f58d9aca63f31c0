package nl.ketenmanager.support;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;

/** An account in memory, for tests without the application. */
public final class AuditedActs implements Audit {
    private final List<AuditedAct> done = new ArrayList<>();

    @Override
    public synchronized void done(AuditedAct act) {
        done.add(act);
    }

    @Override
    public void refused(AuditedAct act, String rule) {
        // nothing here asks for it
    }

    public synchronized List<String> actions() {
        return done.stream().map(AuditedAct::action).toList();
    }
}

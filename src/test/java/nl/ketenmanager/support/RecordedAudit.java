package nl.ketenmanager.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;

/** An account in memory. */
public final class RecordedAudit implements Audit {
    public final List<AuditedAct> done = new CopyOnWriteArrayList<>();
    public final List<String> refused = new CopyOnWriteArrayList<>();

    @Override
    public void done(AuditedAct act) {
        done.add(act);
    }

    @Override
    public void refused(AuditedAct act, String rule) {
        refused.add(act.action() + " " + act.actor() + " " + rule);
    }
}

package nl.ketenmanager.mandate;

import java.util.ArrayList;
import java.util.List;
import nl.ketenmanager.audit.Audit;
import nl.ketenmanager.audit.AuditedAct;

/** Keeps in memory what was accounted for: {@code POWER_ENDED power:12 done}. */
public final class RecordedAudit implements Audit {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void done(AuditedAct act) {
        lines.add(act.action() + " " + act.object() + " done");
    }

    @Override
    public void refused(AuditedAct act, String rule) {
        lines.add(act.action() + " " + act.object() + " " + rule);
    }

    public List<String> lines() {
        return lines;
    }
}

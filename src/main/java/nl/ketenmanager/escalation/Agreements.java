package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;

/** The agreements that came out of cases. */
public interface Agreements {

    void add(EscalationId id, Agreement agreement, String recordedBy, Instant at);

    List<Agreement> of(EscalationId id);
}

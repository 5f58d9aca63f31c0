package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why a case went past the board, told by whoever keeps emergencies; those who are to decide read it in the nota. */
public interface EmergencyReasons {

    /** Of the last emergency that took the case past the board. */
    Optional<Reasons> of(EscalationId id);

    /** What was said when it was declared; each ground in words. */
    record Reasons(String declaredBy, Instant at, List<String> grounds, String reason, String consequence) {}
}

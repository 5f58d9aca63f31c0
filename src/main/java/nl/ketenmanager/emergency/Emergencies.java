package nl.ketenmanager.emergency;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.escalation.EscalationId;

/** All emergencies, with what each partner thought of them afterwards. */
public interface Emergencies {

    void add(Emergency emergency);

    /** Writes what changed; refuses when somebody else changed it since it was read. */
    void save(Emergency emergency);

    /** A declared emergency of a case that has no process yet; the case is held until this transaction ends. */
    Optional<Emergency> unstarted(EscalationId escalation);

    void startedAs(EmergencyId id, String processInstanceId);

    Optional<Emergency> find(EmergencyId id);

    /** Reads an emergency and keeps others from acting on it until this transaction ends. */
    Emergency lock(EmergencyId id);

    Optional<Emergency> ofProcess(String processInstanceId);

    /** The emergencies of a case, oldest first. */
    List<Emergency> of(EscalationId escalation);

    /** The emergencies that took effect in that time, oldest first. */
    List<Emergency> usedBetween(ChainCode chain, Instant from, Instant until);

    void addReview(EmergencyId id, EmergencyReview review);

    List<EmergencyReview> reviews(EmergencyId id);
}

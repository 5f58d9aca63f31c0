package nl.ketenmanager.escalation;

import java.util.Optional;

/** All cases, as aggregates to act on; reading for screens goes through {@link CaseFiles}. */
public interface Escalations {

    EscalationId nextId(String chain, int year);

    void add(Escalation escalation, Optional<RequestKey> request);

    /** Writes what changed; refuses when somebody else changed the case since it was read. */
    void save(Escalation escalation);

    void startedAs(EscalationId id, String processInstanceId);

    Optional<Escalation> find(EscalationId id);

    /** Reads a case and keeps others from acting on it until this transaction ends. */
    Escalation lock(EscalationId id);

    /** In how many stays those who are competent did not agree. */
    int timesDivided(EscalationId id);

    /** The case that an earlier, identical request of the same person made. */
    Optional<Earlier> madeBy(String person, String requestKey);

    /** What makes a repeat of a request recognisable: the caller's key and a digest of what was asked. */
    record RequestKey(String key, String digest) {}

    record Earlier(EscalationId id, String digest) {}
}

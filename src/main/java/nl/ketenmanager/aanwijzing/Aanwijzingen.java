package nl.ketenmanager.aanwijzing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.chain.ChainCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.escalation.EscalationId;

/** All aanwijzingen with their consultations and objections. Whoever changes one holds its case. */
public interface Aanwijzingen {

    /** The next number within a case. */
    int nextNumber(EscalationId escalation);

    void add(Aanwijzing aanwijzing, List<AanwijzingConsultation> consultations);

    /** Writes what changed; refuses when somebody else changed it since it was read. */
    void save(Aanwijzing aanwijzing);

    void startedAs(AanwijzingId id, String processInstanceId);

    boolean isStarted(AanwijzingId id);

    Optional<Aanwijzing> find(AanwijzingId id);

    /** Oldest first. */
    List<Aanwijzing> of(EscalationId escalation);

    /** Those that the board has ended. */
    List<Aanwijzing> overturned(ChainCode chain);

    /** Those issued from the first moment until the second, oldest first. */
    List<Aanwijzing> issuedBetween(ChainCode chain, Instant from, Instant until);

    /** Of those issued from the first moment until the second. */
    AanwijzingFigures figures(ChainCode chain, Instant from, Instant until);

    List<AanwijzingConsultation> consultations(AanwijzingId id);

    /** The question is with the line managers, in a process of its own. */
    void asked(AanwijzingId id, PartnerCode partner, String processInstanceId, Instant at);

    /** Which one a process is about, be it its own or one of its consultations. */
    Optional<AanwijzingId> ofProcess(String processInstanceId);

    void close(AanwijzingId id, AanwijzingConsultation answered);

    List<AanwijzingObjection> objections(AanwijzingId id);

    void add(AanwijzingId id, AanwijzingObjection objection);

    void save(AanwijzingId id, AanwijzingObjection objection);

    /** What the chain chose, and what a law says about a partner. */
    boolean objectionSuspends(ChainCode chain);

    Optional<String> instructionPower(ChainCode chain, PartnerCode partner);
}

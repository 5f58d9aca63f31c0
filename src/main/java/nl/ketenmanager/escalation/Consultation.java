package nl.ketenmanager.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.PartnerCode;
import org.springframework.stereotype.Component;

/** Which partners a tier asks for a standpoint, and what is kept of those who did not answer (S11). */
@Component
class Consultation {
    private final Standpoints standpoints;
    private final CaseChronicle chronicle;

    Consultation(Standpoints standpoints, CaseChronicle chronicle) {
        this.standpoints = standpoints;
        this.chronicle = chronicle;
    }

    /** Every affected partner that has not given a standpoint on this case; who has, is not asked twice. */
    List<PartnerCode> toAsk(Escalation e, Chain chain) {
        if (!chain.has(Capability.STANDPOINTS)) {
            return List.of();
        }
        Set<PartnerCode> given = standpoints.of(e.id()).stream()
                .filter(standpoint -> standpoint.given() != null)
                .map(Standpoint::partner)
                .collect(Collectors.toSet());
        return e.problem().affectedPartners().stream()
                .filter(partner -> !given.contains(partner))
                .toList();
    }

    boolean isAnswered(Escalation e, Visit stay, PartnerCode partner) {
        return standpoints.of(e.id()).stream()
                .anyMatch(standpoint -> standpoint.visit() == stay.number()
                        && standpoint.partner().equals(partner));
    }

    /** The tier is left: partners that were asked and did not answer have given no response. */
    void close(Escalation e, Chain chain, Visit stay, Silence silence, Instant at) {
        if (!stay.occupied()) {
            return;
        }
        toAsk(e, chain).stream()
                .filter(partner -> !isAnswered(e, stay, partner))
                .forEach(partner -> add(e, chain, stay, new Standpoint(stay.number(), partner, null, silence, at)));
    }

    void add(Escalation e, Chain chain, Visit stay, Standpoint standpoint) {
        standpoints.add(e.id(), standpoint);
        chronicle.standpoint(e, chain, stay.tier(), standpoint);
    }
}

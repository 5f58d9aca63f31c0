package nl.ketenmanager.emergency;

import java.time.Clock;
import nl.ketenmanager.escalation.EmergencyMoves;
import nl.ketenmanager.escalation.Escalations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends an emergency: nobody confirmed it, it lasted too long, or the office holders are done with it. */
@Service
public class EmergencyEndings {
    private static final String TOO_LONG =
            "De maximale duur van de noodroute is voorbij en het bestuur heeft haar niet bekrachtigd.";

    private final Emergencies emergencies;
    private final Escalations escalations;
    private final EmergencyMoves moves;
    private final EmergencyRecord record;
    private final Clock clock;

    EmergencyEndings(
            Emergencies emergencies,
            Escalations escalations,
            EmergencyMoves moves,
            EmergencyRecord record,
            Clock clock) {
        this.emergencies = emergencies;
        this.escalations = escalations;
        this.moves = moves;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void notConfirmed(EmergencyId id) {
        escalations.lock(id.escalation());
        var emergency = emergencies.lock(id).over(Emergency.State.NOT_CONFIRMED, clock.instant());
        emergencies.save(emergency);
        record.notConfirmed(emergency);
    }

    /** The case goes to the board, unless the office holders decided in the same moment. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lapse(EmergencyId id) {
        escalations.lock(id.escalation());
        var emergency = emergencies.lock(id);
        if (moves.lapse(id.escalation(), TOO_LONG)) {
            var lapsed = emergency.over(Emergency.State.LAPSED, clock.instant());
            emergencies.save(lapsed);
            record.lapsed(lapsed);
        }
    }

    /** Nothing is left for the office holders to do; the tiers of the chain hear of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(EmergencyId id) {
        escalations.lock(id.escalation());
        var emergency = emergencies.lock(id);
        if (emergency.isLive()) {
            var ended = emergency.over(Emergency.State.ENDED, clock.instant());
            emergencies.save(ended);
            record.ended(ended);
        }
        moves.over(id.escalation());
    }
}

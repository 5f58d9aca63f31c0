package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.Optional;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EmergencyMoves;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.EscalationId;
import nl.ketenmanager.escalation.Escalations;
import nl.ketenmanager.platform.ConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in an emergency: who may declare one goes before what is declared. It takes effect once it is confirmed. */
@Service
public class EmergencyDeclarations {
    private final Escalations escalations;
    private final ChainRegister register;
    private final EmergencyMoves moves;
    private final EmergencyAuthority authority;
    private final Emergencies emergencies;
    private final EmergencyGrounds grounds;
    private final EmergencyPolicy policy;
    private final WorkingCalendar calendar;
    private final EmergencyAccount account;
    private final EmergencyRecord record;
    private final EmergencyProcess process;
    private final Clock clock;

    EmergencyDeclarations(
            Escalations escalations,
            ChainRegister register,
            EmergencyMoves moves,
            EmergencyAuthority authority,
            Emergencies emergencies,
            EmergencyGrounds grounds,
            EmergencyPolicy policy,
            WorkingCalendar calendar,
            EmergencyAccount account,
            EmergencyRecord record,
            EmergencyProcess process,
            Clock clock) {
        this.escalations = escalations;
        this.register = register;
        this.moves = moves;
        this.authority = authority;
        this.emergencies = emergencies;
        this.grounds = grounds;
        this.policy = policy;
        this.calendar = calendar;
        this.account = account;
        this.record = record;
        this.process = process;
        this.clock = clock;
    }

    /** Registers an emergency that a program or page hands in, and starts its process. */
    @Transactional
    public Emergency submit(EscalationId id, EmergencyRequest request, String person) {
        var emergency = register(id, request, person);
        process.declared(emergency);
        return emergency;
    }

    /** Registers an emergency, or refuses it with every reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Emergency register(EscalationId id, EmergencyRequest request, String person) {
        var e = escalations.lock(id);
        var chain = register.find(e.problem().chain()).orElseThrow();
        var ground = authority.require(e, chain, person, EmergencyAccount.DECLARED);
        moves.requireMovable(id);
        var earlier = emergencies.of(id);
        if (earlier.stream().anyMatch(Emergency::isLive)) {
            throw new ConflictException("Voor deze zaak is al nood uitgeroepen. Bevestig die nood of trek haar in.");
        }
        var filled = new EmergencyCheck(grounds.of(chain.code())).filled(request, oldPoint(e, chain, id));
        var now = clock.instant();
        var until = calendar.due(now, policy.term(EmergencyClock.CONFIRMATION, chain.phase()));
        var emergency = Emergency.declared(
                new EmergencyId(id, earlier.size() + 1),
                chain.code(),
                new Emergency.Declaration(
                        person,
                        now,
                        filled.grounds(),
                        filled.reason(),
                        filled.consequence(),
                        filled.newGround().orElse(null),
                        ground,
                        until));
        account.refusedUnlessDone(emergency, EmergencyAccount.DECLARED, person);
        emergencies.add(emergency);
        record.declared(emergency, e);
        return emergency;
    }

    /** What the board has decided, or what has been an emergency before, is one again only on a new ground. */
    private Optional<String> oldPoint(Escalation e, Chain chain, EscalationId id) {
        if (e.boundBy().filter(tier -> !tier.isBelow(Tier.KETENBESTUUR)).isPresent()) {
            return Optional.of("Over de eerdere zaak is al besloten door %s of hoger."
                    .formatted(chain.body(Tier.KETENBESTUUR).name()));
        }
        return emergencies.of(id).stream().anyMatch(Emergency::wasUsed)
                ? Optional.of("Voor deze zaak is al eerder nood uitgeroepen.")
                : Optional.empty();
    }
}

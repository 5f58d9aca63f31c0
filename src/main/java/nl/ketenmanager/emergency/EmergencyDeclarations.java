package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.ketenmanager.calendar.DutchTime;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.BoardWords;
import nl.ketenmanager.escalation.EmergencyMoves;
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
    private final BoardWords words;
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
            BoardWords words,
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
        this.words = words;
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
        var filled = new EmergencyCheck(grounds.of(chain.code())).filled(request, oldPoint(chain, id, earlier));
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

    /** What the board has said on, or what has been an emergency before, is one again only on a new ground. */
    private Optional<String> oldPoint(Chain chain, EscalationId id, List<Emergency> earlier) {
        return words.last(id)
                .map(word -> "Over %s ligt er al een uitspraak. %s."
                        .formatted(
                                word.escalation().equals(id) ? "deze zaak" : "de eerdere zaak " + word.escalation(),
                                said(chain, word)))
                .or(() -> earlier.stream().anyMatch(Emergency::wasUsed)
                        ? Optional.of("Voor deze zaak is al eerder nood uitgeroepen.")
                        : Optional.empty());
    }

    /** "Ketenbestuur: teruggelegd, vrijdag 4 september 2026 16.10 uur". */
    static String said(Chain chain, BoardWords.Word word) {
        return "%s: %s, %s".formatted(chain.body(word.tier()).name(), word.what(), DutchTime.inWords(word.at()));
    }
}

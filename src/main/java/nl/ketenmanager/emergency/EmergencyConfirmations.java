package nl.ketenmanager.emergency;

import java.time.Clock;
import java.util.Optional;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.BoardWords;
import nl.ketenmanager.escalation.EmergencyMoves;
import nl.ketenmanager.escalation.Escalation;
import nl.ketenmanager.escalation.Escalations;
import nl.ketenmanager.mandate.Ground;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.NotFoundException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the second word on an emergency. The authority is asked again, since a mandate may have ended in between; what
 * follows from the confirmation happens in the same transaction, or nothing does.
 */
@Service
public class EmergencyConfirmations {
    private final Emergencies emergencies;
    private final Escalations escalations;
    private final ChainRegister register;
    private final EmergencyMoves moves;
    private final EmergencyAuthority authority;
    private final EmergencyAccount account;
    private final EmergencyRecord record;
    private final EmergencyProcess process;
    private final BoardWords words;
    private final Clock clock;

    EmergencyConfirmations(
            Emergencies emergencies,
            Escalations escalations,
            ChainRegister register,
            EmergencyMoves moves,
            EmergencyAuthority authority,
            EmergencyAccount account,
            EmergencyRecord record,
            EmergencyProcess process,
            BoardWords words,
            Clock clock) {
        this.emergencies = emergencies;
        this.escalations = escalations;
        this.register = register;
        this.moves = moves;
        this.authority = authority;
        this.account = account;
        this.record = record;
        this.process = process;
        this.words = words;
        this.clock = clock;
    }

    /** What somebody can say to a declared emergency. */
    public enum Answer {
        CONFIRM,
        RETRACT
    }

    /** Confirms over the API; the process does the rest. */
    @Transactional
    public void confirm(EmergencyId id, String person) {
        var emergency = emergencies.find(id).orElseThrow(() -> new NotFoundException("Deze nood bestaat niet."));
        ground(emergency, escalations.lock(id.escalation()), person);
        process.confirmed(id, person);
    }

    /** Takes the answer of the task; whether the emergency takes effect now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean answer(EmergencyId id, @Nullable String given, String person) {
        var answer = read(given);
        var e = escalations.lock(id.escalation());
        var emergency = emergencies.lock(id);
        if (answer == Answer.RETRACT) {
            requireAuthority(emergency, e, person, EmergencyAccount.RETRACTED);
            var retracted = emergency.over(Emergency.State.RETRACTED, clock.instant());
            emergencies.save(retracted);
            record.retracted(retracted, person);
            return false;
        }
        var ground = ground(emergency, e, person);
        emergencies.save(emergency.confirmed(new Emergency.Confirmation(person, clock.instant(), ground)));
        return true;
    }

    private Ground ground(Emergency emergency, Escalation e, String person) {
        var ground = requireAuthority(emergency, e, person, EmergencyAccount.CONFIRMED);
        // whoever may not has his line already; every other refusal gets one as well
        account.refusedUnlessDone(emergency, EmergencyAccount.CONFIRMED, person);
        if (emergency.state() != Emergency.State.DECLARED || emergency.confirmation() != null) {
            throw new ConflictException(
                    "Deze nood is al %s.".formatted(emergency.state().label().toLowerCase()));
        }
        if (!clock.instant().isBefore(emergency.declaration().confirmUntil())) {
            throw new ConflictException(
                    "De tijd om te bevestigen is voorbij; deze nood vervalt. Roep zo nodig opnieuw nood uit.");
        }
        requireNothingSaidSince(emergency);
        moves.requireMovable(emergency.id().escalation());
        return ground;
    }

    private void requireNothingSaidSince(Emergency emergency) {
        words.last(emergency.id().escalation())
                .filter(word -> word.at().isAfter(emergency.declaration().at()))
                .ifPresent(word -> {
                    var chain = register.find(emergency.chain()).orElseThrow();
                    throw new ConflictException(
                            "Sinds het uitroepen ligt er een uitspraak. %s. Trek de nood in; is er een nieuwe grond, roep dan opnieuw nood uit."
                                    .formatted(EmergencyDeclarations.said(chain, word)));
                });
    }

    private Ground requireAuthority(Emergency emergency, Escalation e, String person, String action) {
        var chain = register.find(emergency.chain()).orElseThrow();
        return authority.require(e, chain, person, action);
    }

    private static Answer read(@Nullable String given) {
        return Optional.ofNullable(given)
                .filter(code -> code.equals(Answer.CONFIRM.name()) || code.equals(Answer.RETRACT.name()))
                .map(Answer::valueOf)
                .orElseThrow(
                        () -> new RefusedException("confirmation", "Kies bij ‘Wat doet u?’ bevestigen of intrekken."));
    }
}

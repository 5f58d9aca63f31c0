package nl.ketenmanager.emergency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ketenmanager.calendar.WorkingCalendar;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.chain.Partner;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.escalation.EmergencyMoves;
import nl.ketenmanager.escalation.Escalations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a confirmed emergency take effect (invariant 4): the case goes past the board, the board is told, and account and
 * evaluation are set, all in the transaction of the confirmation.
 */
@Service
public class EmergencyActivation {
    private final Emergencies emergencies;
    private final Escalations escalations;
    private final ChainRegister register;
    private final EmergencyMoves moves;
    private final EmergencyPolicy policy;
    private final WorkingCalendar calendar;
    private final Independence independence;
    private final EmergencyRecord record;
    private final Clock clock;

    EmergencyActivation(
            Emergencies emergencies,
            Escalations escalations,
            ChainRegister register,
            EmergencyMoves moves,
            EmergencyPolicy policy,
            WorkingCalendar calendar,
            Independence independence,
            EmergencyRecord record,
            Clock clock) {
        this.emergencies = emergencies;
        this.escalations = escalations;
        this.register = register;
        this.moves = moves;
        this.policy = policy;
        this.calendar = calendar;
        this.independence = independence;
        this.record = record;
        this.clock = clock;
    }

    /** What the process needs to know: until when each of its clocks runs, and which groups of the board act. */
    public record Activated(
            Instant maximumUntil, Instant accountUntil, Instant reviewUntil, List<String> boardGroups) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Activated activate(EmergencyId id) {
        var e = escalations.lock(id.escalation());
        var emergency = emergencies.lock(id);
        var chain = register.find(emergency.chain()).orElseThrow();
        var word = Objects.requireNonNull(emergency.confirmation());
        var from = e.tier().orElseThrow();
        int left = moves.passTheBoard(id.escalation(), word.by(), word.ground(), why(emergency));
        var passage = new Emergency.Passage(
                from,
                left,
                until(EmergencyClock.MAXIMUM, chain),
                until(EmergencyClock.ACCOUNT, chain),
                until(EmergencyClock.EVALUATION, chain),
                independence.chair(emergency).orElse(null));
        var active = emergency.active(passage);
        emergencies.save(active);
        moves.placeEvaluation(id.escalation(), left, word.by());
        record.confirmed(active);
        return new Activated(passage.maximumUntil(), passage.accountUntil(), passage.reviewUntil(), board(chain));
    }

    private Instant until(EmergencyClock which, Chain chain) {
        return calendar.due(clock.instant(), policy.term(which, chain.phase()));
    }

    private List<String> board(Chain chain) {
        var all = chain.partners().stream().map(Partner::code).toList();
        return register.seats(chain.code(), Tier.KETENBESTUUR, all).groups();
    }

    private static String why(Emergency emergency) {
        var first = emergency.declaration();
        return "Gronden: %s. Reden: %s Gevolg van wachten: %s"
                .formatted(
                        first.grounds().stream().map(EmergencyGround::code).collect(Collectors.joining(", ")),
                        first.reason(),
                        first.consequence());
    }
}

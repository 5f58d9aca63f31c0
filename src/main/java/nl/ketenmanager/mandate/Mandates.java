package nl.ketenmanager.mandate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers whether a mandate covers what somebody is about to do. */
@Service
public class Mandates {
    private final MandateLedger ledger;
    private final Clock clock;

    public Mandates(MandateLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Needs a transaction. It holds the mandates first and reads the clock afterwards, so that a withdrawal comes either
     * before the act, which is then refused, or after its transaction.
     *
     * @param holdings the roles of whoever acts; those that carry no mandate or belong to another chain do not matter
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Coverage covering(Act act, List<RoleHolding> holdings) {
        var own = holdings.stream()
                .filter(holding -> act.chain().equals(holding.chain()))
                .toList();
        var roles = own.stream().map(RoleHolding::role).collect(Collectors.toSet());
        List<MandateLine> lines = roles.isEmpty() ? List.of() : ledger.holdForAct(act.chain(), act.power(), roles);
        Instant now = now(lines);
        return own.stream()
                // in one's own role rather than as a deputy; then the oldest mandate, so that the answer is always the
                // same
                .sorted(Comparator.comparing((RoleHolding holding) -> holding.deputyFor() != null)
                        .thenComparing(RoleHolding::role))
                .flatMap(holding -> lines.stream()
                        .filter(line -> line.mandate().terms().holder().isHeldBy(act.person(), holding))
                        .map(line -> judge(act, holding, line, now)))
                .reduce(Mandates::nearer)
                .orElse(new Uncovered(Shortfall.NO_MANDATE, null));
    }

    private static Coverage judge(Act act, RoleHolding holding, MandateLine line, Instant now) {
        return shortfall(act, line, now)
                .<Coverage>map(shortfall -> new Uncovered(shortfall, line))
                .orElseGet(() -> {
                    Mandate mandate = line.mandate();
                    return new Covered(
                            new Ground(holding.role(), mandate.id(), mandate.version(now), holding.deputyFor()), line);
                });
    }

    private static Optional<Shortfall> shortfall(Act act, MandateLine line, Instant now) {
        MandateScope scope = line.mandate().terms().scope();
        if (!scope.powers().contains(act.power())) {
            return Optional.of(Shortfall.NO_MANDATE);
        }
        if (!line.isActive(now, now)) {
            return Optional.of(
                    line.upwards().stream().anyMatch(mandate -> isOver(mandate, now))
                            ? Shortfall.MANDATE_ENDED
                            : Shortfall.NOT_ACTIVE);
        }
        if (!line.reachesPartners(act) || !scope.reaches(act)) {
            return Optional.of(Shortfall.OUTSIDE_SCOPE);
        }
        return scope.allows(act) ? Optional.empty() : Optional.of(Shortfall.ABOVE_LIMIT);
    }

    private static boolean isOver(Mandate mandate, Instant now) {
        return mandate.terms().period().isOverAt(now)
                || mandate.withdrawnFrom(now).filter(end -> !now.isBefore(end)).isPresent();
    }

    private static Coverage nearer(Coverage one, Coverage other) {
        if (one instanceof Uncovered first && other instanceof Uncovered second) {
            return second.shortfall().compareTo(first.shortfall()) > 0 ? second : first;
        }
        return one instanceof Covered ? one : other;
    }

    /** A clock that runs behind on one node must not act before what another node has recorded. */
    private Instant now(List<MandateLine> lines) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return lines.stream()
                .map(MandateLine::lastRecorded)
                .reduce(now, (one, other) -> one.isAfter(other) ? one : other);
    }
}

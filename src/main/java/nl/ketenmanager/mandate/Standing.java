package nl.ketenmanager.mandate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import org.jspecify.annotations.Nullable;

/** What somebody is in a chain at one moment: his roles there, and what the matrix and the register say about them. */
record Standing(
        Chain chain,
        List<RoleHolding> holdings,
        Principals principals,
        List<PowerRow> rows,
        DecisionSubjects subjects,
        Mandates mandates) {

    /** One role in which he might act, by one row of the matrix. */
    private record Capacity(PowerRow row, RoleHolding holding) {
        Ground own() {
            return new Ground(holding.role(), null, null, holding.deputyFor());
        }
    }

    MandateVerdict verdict(Act act) {
        Act whole = act.whole(subjects);
        List<Finding> findings = capacities(act)
                .map(capacity -> finding(whole, capacity))
                .sorted(Comparator.comparing(Finding::rule))
                .toList();
        if (findings.isEmpty()) {
            return refused(act, Finding.against(Rules.NO_POWER, null, null));
        }
        // whoever wears two hats is the same initiator under both
        var best = findings.stream()
                .filter(finding -> finding.rule() == Rules.BY_INITIATOR)
                .findFirst()
                .orElse(findings.get(0));
        return best.ground() == null ? refused(act, best) : new Entitled(best.ground());
    }

    /** What an act would rest on whose subject is not chosen yet: a mandate for some subject is enough to offer it. */
    Optional<Ground> ground(Act act) {
        var verdict = verdict(act);
        if (verdict instanceof Refused refused && refused.rule().equals(Rules.OUTSIDE_SCOPE.name())) {
            return subjects.of(chain.code()).stream()
                    .flatMap(subject -> entitled(verdict(act.about(subject.code()))).stream())
                    .findFirst();
        }
        return entitled(verdict);
    }

    private static Optional<Ground> entitled(MandateVerdict verdict) {
        return verdict instanceof Entitled entitled ? Optional.of(entitled.ground()) : Optional.empty();
    }

    private Refused refused(Act act, Finding finding) {
        boolean mayForward = !isForward(act) && verdict(forward(act)) instanceof Entitled;
        return new Refused(
                finding.rule().name(), new OpenWay(chain, holdings, subjects, mayForward).reason(act, finding));
    }

    /** In his own right before as a deputy, in own authority before on mandate: the plainest ground counts. */
    private Stream<Capacity> capacities(Act act) {
        return rows.stream()
                .filter(row -> row.power() == act.power() && row.appliesAt(act.tier()))
                .flatMap(row -> holdings.stream()
                        .filter(holding -> holding.role() == row.role())
                        .map(holding -> new Capacity(row, holding)))
                .sorted(Comparator.comparing((Capacity one) -> one.holding().deputyFor() != null)
                        .thenComparing(one -> one.row().basis()));
    }

    private Finding finding(Act act, Capacity capacity) {
        var row = capacity.row();
        if (row.notByInitiator() && act.initiator() != null && isFor(Set.of(act.initiator()), act, capacity)) {
            return Finding.against(Rules.BY_INITIATOR, capacity.holding(), null);
        } else if (!row.allows(act.amount())) {
            return Finding.against(Rules.ABOVE_LIMIT, capacity.holding(), null);
        } else if (!row.restsOnMandate(chain)) {
            return Finding.on(capacity.own(), capacity.holding());
        } else if (!isMandatable(act, capacity)) {
            return Finding.against(Rules.NOT_MANDATABLE, capacity.holding(), null);
        }
        var coverage = mandates.covering(act, List.of(capacity.holding()));
        if (coverage instanceof Covered covered) {
            return Finding.on(covered.ground(), capacity.holding());
        }
        var uncovered = (Uncovered) coverage;
        return Finding.against(Rules.valueOf(uncovered.shortfall().name()), capacity.holding(), uncovered.nearest());
    }

    /** Awb 10:3: no qualified majority, no rules, and no objection against what one decided oneself. */
    private boolean isMandatable(Act act, Capacity capacity) {
        return subjects.allowMandate(act) && !(act.power().decides() && isFor(act.decidedBefore(), act, capacity));
    }

    /** Whether one of them acts here: himself, or through somebody who stands in for him. */
    private boolean isFor(Set<String> some, Act act, Capacity capacity) {
        return some.contains(act.person())
                || principals.behind(capacity.holding()).stream().anyMatch(some::contains);
    }

    private static boolean isForward(Act act) {
        return act.power() == Power.FORWARD;
    }

    private static Act forward(Act act) {
        return new Act(Power.FORWARD, act.chain(), act.tier(), act.person(), act.involved(), null, null, null, null);
    }

    /** What one capacity amounts to; without a ground it is a refusal. */
    record Finding(
            @Nullable Ground ground,
            Rules rule,
            @Nullable RoleHolding holding,
            @Nullable MandateLine nearest) {

        static Finding on(Ground ground, RoleHolding holding) {
            return new Finding(ground, Rules.ENTITLED, holding, null);
        }

        static Finding against(Rules rule, @Nullable RoleHolding holding, @Nullable MandateLine nearest) {
            return new Finding(null, rule, holding, nearest);
        }
    }

    /** Why not, nearest to a yes first: whoever has several roles hears what he came closest with. */
    enum Rules {
        ENTITLED,
        BY_INITIATOR,
        ABOVE_LIMIT,
        NOT_MANDATABLE,
        OUTSIDE_SCOPE,
        NOT_ACTIVE,
        MANDATE_ENDED,
        NO_MANDATE,
        NO_POWER
    }
}

package nl.ketenmanager.mandate;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Capability;
import nl.ketenmanager.chain.Chain;
import nl.ketenmanager.chain.RoleHolding;
import nl.ketenmanager.mandate.MandateCover.Answer.Covered;
import nl.ketenmanager.mandate.MandateCover.Answer.Uncovered;
import nl.ketenmanager.mandate.MandateVerdict.Entitled;
import nl.ketenmanager.mandate.MandateVerdict.Refused;
import org.jspecify.annotations.Nullable;

/** What somebody is in a chain at one moment: his roles there, and what the matrix and the register say about them. */
record Standing(
        Chain chain,
        List<RoleHolding> holdings,
        List<PowerRow> rows,
        DecisionSubjects subjects,
        MandateCover mandates,
        Instant now) {

    /** One role in which he might act, by one row of the matrix. */
    private record Capacity(PowerRow row, RoleHolding holding) {
        Ground ground(@Nullable Long mandate, @Nullable Integer version) {
            return new Ground(holding.role(), mandate, version, holding.deputyFor());
        }

        boolean is(@Nullable String person, String actor) {
            return person != null && (person.equals(actor) || person.equals(holding.deputyFor()));
        }
    }

    MandateVerdict verdict(Act act) {
        List<Finding> findings = capacities(act)
                .map(capacity -> finding(act, capacity))
                .sorted(Comparator.comparing(Finding::distance))
                .toList();
        if (findings.isEmpty()) {
            return refused(act, new Finding(null, Rules.NO_POWER, null));
        }
        var best = findings.get(0);
        return best.ground() == null ? refused(act, best) : new Entitled(best.ground());
    }

    private Refused refused(Act act, Finding finding) {
        boolean mayForward = !isForward(act) && verdict(forward(act)) instanceof Entitled;
        return new Refused(finding.rule().name(), new OpenWay(chain, holdings, mayForward).reason(act, finding));
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
        if (row.notByInitiator() && capacity.is(act.initiator(), act.person())) {
            return new Finding(null, Rules.BY_INITIATOR, capacity.holding());
        } else if (!row.allows(act.amount())) {
            return new Finding(null, Rules.ABOVE_LIMIT, capacity.holding());
        } else if (!restsOnMandate(row)) {
            return new Finding(capacity.ground(null, null), Rules.ENTITLED, capacity.holding());
        } else if (!isMandatable(act, capacity)) {
            return new Finding(null, Rules.NOT_MANDATABLE, capacity.holding());
        }
        var answer = mandates.covering(act, capacity.holding(), now);
        return answer instanceof Covered by
                ? new Finding(capacity.ground(by.mandate(), by.version()), Rules.ENTITLED, capacity.holding())
                : new Finding(null, Rules.valueOf(((Uncovered) answer).rule().name()), capacity.holding());
    }

    /** S5, S25: doorzettingsmacht rests on a mandate that names it, whatever the chain chose. */
    private boolean restsOnMandate(PowerRow row) {
        return row.power().isDoorzettingsmacht()
                || (row.basis() == PowerBasis.MANDATE && chain.has(Capability.MANDATES));
    }

    /** Awb 10:3: no qualified majority, no rules, and no objection against what one decided oneself. */
    private boolean isMandatable(Act act, Capacity capacity) {
        boolean mandatable = subjects.find(chain.code(), act.subject())
                .map(DecisionSubject::isMandatable)
                .orElse(true);
        return mandatable && !capacity.is(act.objectionAgainst(), act.person());
    }

    private static boolean isForward(Act act) {
        return act.power() == Power.FORWARD;
    }

    private static Act forward(Act act) {
        return new Act(Power.FORWARD, act.chain(), act.tier(), act.person(), act.partners(), null, null, null, null);
    }

    /** What one capacity amounts to; without a ground it is a refusal. */
    record Finding(
            @Nullable Ground ground, Rules rule, @Nullable RoleHolding holding) {
        int distance() {
            return rule.ordinal();
        }
    }

    /** Why not, nearest to a yes first: whoever has several roles hears what he came closest with. */
    enum Rules {
        ENTITLED,
        BY_INITIATOR,
        ABOVE_LIMIT,
        NOT_MANDATABLE,
        OUTSIDE_SCOPE,
        MANDATE_ENDED,
        NO_MANDATE,
        NO_POWER
    }
}

package nl.ketenmanager.mandate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.ketenmanager.chain.OfficeCode;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.RoleHolding;
import org.jspecify.annotations.Nullable;

/**
 * The register as a child would keep it: plain rows, no periods and no folding. Every question is answered for one moment
 * at a time, by looking at everything again.
 */
public final class NaiveRegister {
    private static final PartnerCode A = MandateCast.A;
    private static final PartnerCode B = MandateCast.B;
    private static final OfficeCode X = MandateCast.X;

    record Row(MandateGrant grant, Instant from, Instant recorded) {}

    record Fact(FactKind kind, @Nullable PartnerCode partner, Instant effective, Instant recorded) {}

    final Map<Long, Row> rows = new HashMap<>();
    final Map<Long, List<Fact>> facts = new HashMap<>();

    /** The mandate of a ketenmanager is of whoever is ketenmanager when it is given. */
    void granted(long id, MandateGrant asked, Instant now) {
        boolean nobody =
                asked.holder().role() == Role.KETENMANAGER && asked.holder().person() == null;
        MandateGrant grant = nobody ? asked.toPerson("ketenmanager") : asked;
        rows.put(id, new Row(grant, grant.from() == null ? now : grant.from(), now));
        facts.put(id, new ArrayList<>());
    }

    /** Every moment at which anything begins, ends, works or becomes known: in between nothing changes. */
    public Set<Instant> moments() {
        var moments = new TreeSet<Instant>();
        rows.values().forEach(row -> {
            moments.add(row.from);
            moments.add(row.recorded);
            if (row.grant.until() != null) {
                moments.add(row.grant.until());
            }
        });
        facts.values()
                .forEach(list -> list.forEach(fact -> {
                    moments.add(fact.effective);
                    moments.add(fact.recorded);
                }));
        return moments;
    }

    public boolean isActive(long id, Instant at, Instant known) {
        Row row = rows.get(id);
        if (row.recorded.isAfter(known) || row.from.isAfter(at)) {
            return false;
        }
        if (row.grant.until() != null && !row.grant.until().isAfter(at)) {
            return false;
        }
        for (Fact fact : facts.get(id)) {
            if (fact.kind == FactKind.WITHDRAWN && !fact.recorded.isAfter(known) && !fact.effective.isAfter(at)) {
                return false;
            }
        }
        if (!wasComplete(id, at, known)) {
            return false;
        }
        return row.grant.parent() == null || isActive(row.grant.parent(), at, known);
    }

    /** Whether there was any moment, up to this one, at which all that it needs stood. */
    private boolean wasComplete(long id, Instant at, Instant known) {
        MandateGrant grant = rows.get(id).grant;
        if (!needsHolder(grant) && !needsSupport(grant)) {
            return true;
        }
        for (Fact moment : facts.get(id)) {
            if (!moment.effective.isAfter(at)
                    && !moment.recorded.isAfter(known)
                    && (!needsHolder(grant) || last(id, FactKind.CONSENT_HOLDER, null, moment.effective, known))
                    && (!needsEmployer(grant) || last(id, FactKind.CONSENT_EMPLOYER, null, moment.effective, known))
                    && (!needsSupport(grant)
                            || last(id, FactKind.SUPPORT_GIVEN, A, moment.effective, known)
                                    && last(id, FactKind.SUPPORT_GIVEN, B, moment.effective, known))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last word about it, at that moment, was yes. */
    private boolean last(long id, FactKind yes, @Nullable PartnerCode partner, Instant at, Instant known) {
        boolean answer = false;
        for (Fact fact : facts.get(id)) {
            if (!fact.recorded.isAfter(known) && !fact.effective.isAfter(at) && Objects.equals(partner, fact.partner)) {
                if (fact.kind == yes) {
                    answer = true;
                } else if (yes == FactKind.SUPPORT_GIVEN && fact.kind == FactKind.SUPPORT_WITHDRAWN) {
                    answer = false;
                }
            }
        }
        return answer;
    }

    /** Awb 10:4, spelled out for the two partners and the one office of the cast. */
    private boolean needsHolder(MandateGrant grant) {
        PartnerCode partner = grant.holder().partner();
        return switch (grant.grantor().kind()) {
            case KETENBESTUUR -> true;
            case PARTNER ->
                partner == null || !partner.value().equals(grant.grantor().code());
            case OFFICE -> !A.equals(partner) && !X.equals(grant.holder().office());
            case MANDATE -> {
                PartnerCode above = rows.get(grant.parent()).grant.holder().partner();
                yield above == null || !above.equals(partner);
            }
        };
    }

    private boolean needsEmployer(MandateGrant grant) {
        return needsHolder(grant)
                && grant.holder().role() != Role.DIRECTOR
                && grant.holder().role() != Role.OFFICE_HOLDER;
    }

    private static boolean needsSupport(MandateGrant grant) {
        return grant.holder().role() == Role.KETENMANAGER && grant.parent() == null;
    }

    /** Whether the register should take it, by everything that a sub-mandate, and a second ketenmanager, must keep. */
    boolean isAcceptable(MandateGrant grant, Instant now) {
        Instant from = grant.from() == null ? now : grant.from();
        if (grant.until() != null
                && (!grant.until().isAfter(from) || !grant.until().isAfter(now))) {
            return false;
        }
        for (Power power : grant.scope().powers()) {
            if (power.isDoorzettingsmacht() && grant.holder().role() != Role.KETENMANAGER) {
                return false;
            }
        }
        MandateGrant root = grant.parent() == null ? grant : root(grant.parent());
        for (PartnerCode partner : grant.scope().partners()) {
            if (partner(root) != null && !partner.equals(partner(root))) {
                return false;
            }
        }
        if (grant.parent() != null) {
            return fitsIn(grant, from, rows.get(grant.parent()), now);
        }
        if (grant.grantor().kind() != GrantorKind.KETENBESTUUR) {
            if (grant.scope().powers().contains(Power.NOODESCALATIE)
                    || grant.grantor().kind() == GrantorKind.OFFICE
                            && needsHolder(grant)
                            && (grant.scope().partners().isEmpty()
                                    || !Set.of(A, B).containsAll(grant.scope().partners()))) {
                return false;
            }
        }
        return grant.holder().role() != Role.KETENMANAGER || !meetsAnother(grant, from, now);
    }

    private boolean fitsIn(MandateGrant grant, Instant from, Row parent, Instant now) {
        MandateScope wide = parent.grant.scope();
        MandateScope own = grant.scope();
        if (!parent.grant.mayDelegate() || from.isBefore(parent.from)) {
            return false;
        }
        if (parent.grant.until() != null
                && (grant.until() == null || grant.until().isAfter(parent.grant.until()))) {
            return false;
        }
        for (Power power : own.powers()) {
            if (!wide.powers().contains(power)) {
                return false;
            }
        }
        for (PartnerCode partner : List.of(A, B)) {
            if (reaches(own.partners(), partner) && !reaches(wide.partners(), partner)) {
                return false;
            }
        }
        for (String subject : List.of("PLANNING", "CAPACITEIT", "iets anders")) {
            if (reaches(own.subjects(), subject) && !reaches(wide.subjects(), subject)) {
                return false;
            }
        }
        if (own.partners().isEmpty() && !wide.partners().isEmpty()) {
            return false;
        }
        if (wide.amountLimit() != null
                && (own.amountLimit() == null
                        || own.amountLimit().doubleValue() > wide.amountLimit().doubleValue())) {
            return false;
        }
        return holdsThroughout(grant, from, now);
    }

    private static <T> boolean reaches(Set<T> named, T one) {
        return named.isEmpty() || named.contains(one);
    }

    /** As far as known now the parent holds from the first moment of the child to the last. */
    private boolean holdsThroughout(MandateGrant grant, Instant from, Instant now) {
        var moments = new TreeSet<>(moments());
        moments.add(from);
        return moments.stream()
                .filter(moment -> !moment.isBefore(from) && (grant.until() == null || moment.isBefore(grant.until())))
                .allMatch(moment -> isActive(grant.parent(), moment, now));
    }

    private boolean meetsAnother(MandateGrant grant, Instant from, Instant now) {
        for (Map.Entry<Long, Row> one : rows.entrySet()) {
            MandateGrant other = one.getValue().grant;
            if (other.holder().role() == Role.KETENMANAGER
                    && other.parent() == null
                    && other.grantor().equals(grant.grantor())) {
                var moments = new TreeSet<>(moments());
                moments.add(from);
                for (Instant moment : moments) {
                    boolean inOwn = !moment.isBefore(from) && (grant.until() == null || moment.isBefore(grant.until()));
                    boolean inOther = !moment.isBefore(one.getValue().from)
                            && (other.until() == null || moment.isBefore(other.until()))
                            && facts.get(one.getKey()).stream()
                                    .noneMatch(
                                            fact -> fact.kind == FactKind.WITHDRAWN && !fact.effective.isAfter(moment));
                    if (inOwn && inOther) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The mandates on which somebody may do that now: this one and all it rests on must allow it. */
    Set<Long> entitling(Act act, List<RoleHolding> holdings, Instant now) {
        var entitling = new TreeSet<Long>();
        rows.keySet().forEach(id -> {
            MandateHolder holder = rows.get(id).grant.holder();
            boolean holds = holdings.stream()
                    .anyMatch(held -> held.role() == holder.role()
                            && Objects.equals(held.partner(), holder.partner())
                            && Objects.equals(held.office(), holder.office())
                            && (holder.person() == null
                                    || holder.person().equals(act.person())
                                    || holder.person().equals(held.deputyFor())));
            if (holds && isActive(id, now, now) && allows(id, act)) {
                entitling.add(id);
            }
        });
        return entitling;
    }

    private MandateGrant root(long id) {
        Long parent = rows.get(id).grant.parent();
        return parent == null ? rows.get(id).grant : root(parent);
    }

    private static @Nullable PartnerCode partner(MandateGrant root) {
        return root.grantor().kind() == GrantorKind.PARTNER
                ? new PartnerCode(String.valueOf(root.grantor().code()))
                : null;
    }

    /** What a partner gave: with its own people in a case of its own, and to others only where nobody else is bound. */
    private static boolean binds(PartnerCode giver, MandateHolder holder, Act act) {
        boolean own = giver.equals(holder.partner()) && act.power() != Power.AANWIJZING;
        for (PartnerCode bound : act.partners()) {
            if (!bound.equals(giver) && !(own && act.involved().contains(bound))) {
                return false;
            }
        }
        return act.involved().contains(giver);
    }

    /** Whoever gives back, forwards or instructs decides on no subject and commits no money. */
    private static boolean isProcedural(Act act) {
        return act.power() != Power.RESOLVE && act.power() != Power.DECIDE;
    }

    boolean allows(long id, Act act) {
        MandateGrant grant = rows.get(id).grant;
        BigDecimal limit = grant.scope().amountLimit();
        return grant.scope().powers().contains(act.power())
                && act.partners().stream()
                        .allMatch(partner -> reaches(grant.scope().partners(), partner) || partner(root(id)) != null)
                && (partner(root(id)) == null || binds(partner(root(id)), grant.holder(), act))
                && (isProcedural(act)
                        || reaches(grant.scope().subjects(), String.valueOf(act.subject()))
                                && (limit == null
                                        || act.amount() == null
                                        || act.amount().doubleValue() <= limit.doubleValue()))
                && (grant.parent() == null || allows(grant.parent(), act));
    }
}

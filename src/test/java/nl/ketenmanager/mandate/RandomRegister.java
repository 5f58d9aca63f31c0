package nl.ketenmanager.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.ketenmanager.chain.MovableClock;
import nl.ketenmanager.chain.PartnerCode;
import nl.ketenmanager.chain.Role;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.mandate.Coverage.Covered;
import nl.ketenmanager.mandate.Coverage.Uncovered;
import nl.ketenmanager.platform.ConflictException;
import nl.ketenmanager.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** Asks the register whatever chance brings, and compares each answer with the naive one. */
public final class RandomRegister {
    private static final List<Power> POWERS =
            List.of(Power.DECIDE, Power.RETURN, Power.RESOLVE, Power.AANWIJZING, Power.NOODESCALATIE);
    private static final List<PartnerCode> PARTNERS = List.of(MandateCast.A, MandateCast.B);
    private static final List<String> SUBJECTS = List.of("PLANNING", "CAPACITEIT");
    private static final List<MandateHolder> HOLDERS = List.of(
            new MandateHolder(Role.KETENMANAGER, null, null, null),
            new MandateHolder(Role.KETENMANAGER, null, null, "ketenmanager"),
            new MandateHolder(Role.LINE_MANAGER, MandateCast.A, null, null),
            new MandateHolder(Role.LINE_MANAGER, MandateCast.B, null, null),
            new MandateHolder(Role.KETENREGISSEUR, MandateCast.A, null, null),
            new MandateHolder(Role.OPERATIONAL_STAFF, MandateCast.A, null, "staffA"),
            new MandateHolder(Role.DIRECTOR, MandateCast.B, null, null));

    /** What was tried, so that a test can say that it tried enough of it. */
    public enum Tried {
        GRANTED,
        GRANT_REFUSED,
        SUB_GRANTED,
        SUB_REFUSED,
        FACT,
        FACT_REFUSED,
        WITHDRAWN,
        COVERED,
        UNCOVERED,
        QUESTION_ACTIVE,
        QUESTION_INACTIVE
    }

    private final Random random;
    private final MandateCast cast;
    private final RegisterScene scene;
    private final MovableClock clock;
    private final NaiveRegister naive = new NaiveRegister();
    private final List<Long> ids = new ArrayList<>();
    public final Map<Tried, Integer> tried = new EnumMap<>(Tried.class);

    public RandomRegister(long seed, MandateCast cast, RegisterScene scene, MovableClock clock) {
        this.random = new Random(seed);
        this.cast = cast;
        this.scene = scene;
        this.clock = clock;
    }

    public NaiveRegister naive() {
        return naive;
    }

    public List<Long> ids() {
        return ids;
    }

    public void play(int steps) {
        for (int step = 0; step < steps; step++) {
            switch (random.nextInt(10)) {
                case 0 -> clock.forward(Duration.ofHours(1 + random.nextInt(30)));
                case 1, 2 -> grant(null);
                case 3, 4 -> grant(ids.isEmpty() ? null : pick(ids));
                case 5, 6, 7 -> fact();
                default -> act();
            }
            act();
            ask();
        }
    }

    private void grant(@Nullable Long parent) {
        MandateGrant grant = parent == null ? root() : below(parent);
        boolean acceptable = naive.isAcceptable(grant, clock.instant());
        try {
            long id = scene.register.register(grant).id();
            assertThat(acceptable).as("taken: %s", grant).isTrue();
            naive.granted(id, grant, clock.instant());
            ids.add(id);
            count(parent == null ? Tried.GRANTED : Tried.SUB_GRANTED);
            if (random.nextInt(4) > 0) {
                giveEverything(id);
            }
        } catch (RefusedException | ConflictException refused) {
            assertThat(acceptable).as("%s: %s", refused.getMessage(), grant).isFalse();
            count(parent == null ? Tried.GRANT_REFUSED : Tried.SUB_REFUSED);
        }
    }

    private MandateGrant root() {
        Grantor grantor =
                switch (random.nextInt(5)) {
                    case 0, 1 -> Grantor.KETENBESTUUR;
                    case 2 -> Grantor.of(MandateCast.A);
                    case 3 -> Grantor.of(MandateCast.B);
                    default -> Grantor.of(MandateCast.X);
                };
        return grant(
                grantor,
                new MandateScope(
                        some(POWERS, 1),
                        some(PARTNERS, 0),
                        some(SUBJECTS, 0),
                        maybe(0.5, () -> euros(random.nextInt(5)))),
                maybe(0.4, () -> hours(-20, 40)),
                maybe(0.6, () -> hours(-2, 120)),
                null);
    }

    /** Mostly what the parent has, then now and then a little more or less of it. */
    private MandateGrant below(long parent) {
        NaiveRegister.Row above = naive.rows.get(parent);
        MandateScope wide = above.grant().scope();
        var scope = new MandateScope(
                random.nextInt(4) == 0 ? some(POWERS, 1) : Set.of(pick(new ArrayList<>(wide.powers()))),
                random.nextInt(4) == 0 ? some(PARTNERS, 0) : wide.partners(),
                random.nextInt(4) == 0 ? some(SUBJECTS, 0) : wide.subjects(),
                random.nextInt(4) == 0 ? maybe(0.7, () -> euros(random.nextInt(5))) : wide.amountLimit());
        Instant begin = clock.instant().isBefore(above.from()) ? above.from() : clock.instant();
        return grant(
                Grantor.PARENT,
                scope,
                random.nextInt(4) == 0 ? hours(-20, 40) : begin,
                random.nextInt(4) == 0
                        ? maybe(0.6, () -> hours(-2, 120))
                        : above.grant().until(),
                parent);
    }

    private MandateGrant grant(
            Grantor grantor,
            MandateScope scope,
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable Long parent) {
        return new MandateGrant(
                cast.code(),
                grantor,
                pick(HOLDERS),
                MandateKind.MANDAAT,
                scope,
                from,
                until,
                random.nextInt(10) < 7,
                null,
                parent,
                RegisterScene.signed("bureau"),
                "bureau",
                null);
    }

    private void fact() {
        if (ids.isEmpty()) {
            return;
        }
        long id = pick(ids);
        FactKind kind = pick(List.of(
                FactKind.CONSENT_HOLDER,
                FactKind.CONSENT_HOLDER,
                FactKind.CONSENT_EMPLOYER,
                FactKind.CONSENT_EMPLOYER,
                FactKind.SUPPORT_GIVEN,
                FactKind.SUPPORT_GIVEN,
                FactKind.SUPPORT_GIVEN,
                FactKind.SUPPORT_WITHDRAWN,
                FactKind.WITHDRAWN));
        boolean support = kind == FactKind.SUPPORT_GIVEN || kind == FactKind.SUPPORT_WITHDRAWN;
        PartnerCode partner = support ? pick(PARTNERS) : null;
        record(id, kind, partner, maybe(kind == FactKind.WITHDRAWN ? 0.5 : 0.05, () -> hours(-3, 30)));
    }

    private void giveEverything(long id) {
        scene.ledger
                .find(id)
                .orElseThrow()
                .mandate()
                .needs()
                .all()
                .forEach(needed -> record(id, needed.kind(), needed.partner(), null));
    }

    private void record(long id, FactKind kind, @Nullable PartnerCode partner, @Nullable Instant effective) {
        Instant now = clock.instant();
        try {
            boolean added = scene.changes.record(
                    id, new FactRequest(kind, partner, effective, "Reden", RegisterScene.signed("bureau"), "bureau"));
            if (added) {
                assertThat(effective == null || !effective.isBefore(now))
                        .as("works backwards")
                        .isTrue();
                naive.facts
                        .get(id)
                        .add(new NaiveRegister.Fact(kind, partner, effective == null ? now : effective, now));
                count(kind == FactKind.WITHDRAWN ? Tried.WITHDRAWN : Tried.FACT);
            }
        } catch (RefusedException | ConflictException refused) {
            count(Tried.FACT_REFUSED);
        }
    }

    private void act() {
        Act act = ids.isEmpty() || random.nextInt(3) == 0
                ? anyAct()
                : actNear(naive.rows.get(pick(ids)).grant());
        String person = act.person();
        var holdings = cast.rolesOf(person);
        Set<Long> entitling = naive.entitling(act, holdings, clock.instant());
        Coverage answer = scene.mandates.covering(act, holdings);
        if (answer instanceof Covered covered) {
            long id = covered.line().mandate().id();
            assertThat(entitling).as("%s on mandate %d", act, id).contains(id);
            assertThat(covered.ground().mandate()).isEqualTo(id);
            assertThat(covered.ground().version())
                    .isEqualTo(1 + naive.facts.get(id).size());
            count(Tried.COVERED);
        } else {
            assertThat(entitling)
                    .as("%s: %s", act, ((Uncovered) answer).shortfall())
                    .isEmpty();
            count(Tried.UNCOVERED);
        }
    }

    private Act anyAct() {
        return act(
                pick(POWERS),
                pick(MandateCast.ACTORS),
                some(PARTNERS, 0),
                maybe(0.7, () -> pick(SUBJECTS)),
                maybe(0.7, () -> euros(random.nextInt(5))));
    }

    /** What that mandate is for, and now and then a step beside it. */
    private Act actNear(MandateGrant grant) {
        MandateScope scope = grant.scope();
        var people = MandateCast.ACTORS.stream()
                .filter(person -> cast.rolesOf(person).stream()
                        .anyMatch(held -> held.role() == grant.holder().role()))
                .toList();
        return act(
                pick(List.copyOf(scope.powers())),
                pick(people),
                random.nextInt(6) == 0 ? some(PARTNERS, 1) : scope.partners(),
                random.nextInt(6) == 0 || scope.subjects().isEmpty()
                        ? maybe(0.7, () -> pick(SUBJECTS))
                        : pick(List.copyOf(scope.subjects())),
                scope.amountLimit() == null
                        ? null
                        : scope.amountLimit().add(new BigDecimal(random.nextInt(5) == 0 ? "0.01" : "0")));
    }

    private Act act(
            Power power,
            String person,
            Set<PartnerCode> partners,
            @Nullable String subject,
            @Nullable BigDecimal amount) {
        Set<PartnerCode> involved = some(PARTNERS, 0);
        if (random.nextInt(4) > 0) {
            involved.addAll(partners);
        }
        return new Act(
                power,
                cast.code(),
                Tier.TACTICAL,
                person,
                List.copyOf(involved),
                List.copyOf(partners),
                subject,
                amount,
                null,
                Set.of());
    }

    private void ask() {
        if (ids.isEmpty()) {
            return;
        }
        long id = pick(ids);
        List<Instant> moments = List.copyOf(naive.moments());
        Instant at = random.nextBoolean() ? pick(moments) : hours(-60, 130);
        Instant known = random.nextBoolean() ? pick(moments) : hours(-60, 10);
        MandateLine line = scene.ledger.find(id).orElseThrow();
        boolean active = naive.isActive(id, at, known);
        assertThat(line.isActive(at, known))
                .as("mandate %d at %s known %s", id, at, known)
                .isEqualTo(active);
        assertThat(line.status(at, known) == MandateStatus.ACTIVE).isEqualTo(active);
        count(active ? Tried.QUESTION_ACTIVE : Tried.QUESTION_INACTIVE);
    }

    private <T> Set<T> some(List<T> all, int least) {
        var some = new HashSet<T>();
        all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
        while (some.size() < least) {
            some.add(pick(all));
        }
        return some;
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> @Nullable T maybe(double chance, java.util.function.Supplier<T> value) {
        return random.nextDouble() < chance ? value.get() : null;
    }

    private Instant hours(int least, int most) {
        return clock.instant().plus(Duration.ofHours(least + random.nextInt(most - least)));
    }

    private static BigDecimal euros(int hundreds) {
        return new BigDecimal(hundreds * 100);
    }

    private void count(Tried what) {
        tried.merge(what, 1, Integer::sum);
    }
}
